using System.Text;
using System.Text.Unicode;

namespace FactCheck.Engine.Reading;

/// <summary>Decodes a file's bytes: UTF-8, with or without its mark, or UTF-16 with its mark.</summary>
internal static class StoryDecoder
{
    /// <summary>The error, or null and the text.</summary>
    public static StoryReadError? Decode(ReadOnlySpan<byte> bytes, string path, out string text)
    {
        text = string.Empty;
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            text = (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]);
            return null;
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
        }

        var binary = bytes.IndexOfAnyInRange((byte)0, (byte)8);
        if (binary >= 0)
        {
            return At(bytes, binary, path, $"Byte {binary} is a control character (0x{bytes[binary]:X2}): this is not a text file.");
        }

        var invalid = Utf8.IsValid(bytes) ? -1 : FirstInvalid(bytes);
        if (invalid >= 0)
        {
            return At(bytes, invalid, path, $"Byte {invalid} (0x{bytes[invalid]:X2}) is not valid UTF-8. Save the file as UTF-8.");
        }

        text = Encoding.UTF8.GetString(bytes);
        return null;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    private static StoryReadError At(ReadOnlySpan<byte> bytes, int offset, string path, string message)
    {
        var before = bytes[..offset];
        var line = before.Count((byte)'\n') + 1;
        return new(path, line, offset - before.LastIndexOf((byte)'\n'), message);
    }
}
