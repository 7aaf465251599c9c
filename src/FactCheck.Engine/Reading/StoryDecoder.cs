using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace FactCheck.Engine.Reading;

/// <summary>Decodes a file's bytes: UTF-8, with or without its mark, or UTF-16 with its mark. Binary files are refused.</summary>
public static class StoryDecoder
{
    /// <summary>Control characters that no text has; tab, line ends and form feed are none of them.</summary>
    private static readonly SearchValues<byte> s_controlBytes = SearchValues.Create(
        0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 127);

    private static readonly SearchValues<char> s_controlCharacters = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    /// <summary>The error, or null and the text.</summary>
    public static StoryReadError? Decode(ReadOnlySpan<byte> bytes, string path, out string text)
        => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? DecodeUtf16(bytes, path, out text) : DecodeUtf8(bytes, path, out text);

    private static StoryReadError? DecodeUtf8(ReadOnlySpan<byte> bytes, string path, out string text)
    {
        var mark = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        var content = bytes[mark..];
        text = string.Empty;
        var control = content.IndexOfAny(s_controlBytes);
        if (control >= 0)
        {
            return At(Encoding.UTF8.GetString(content[..control]), path, Control(mark + control, content[control]));
        }

        if (!Utf8.IsValid(content))
        {
            var invalid = FirstInvalid(content);
            var message = string.Create(CultureInfo.InvariantCulture, $"Byte {mark + invalid} (0x{content[invalid]:X2}) is not valid UTF-8. Save the file as UTF-8.");
            return At(Encoding.UTF8.GetString(content[..invalid]), path, message);
        }

        text = Encoding.UTF8.GetString(content);
        return null;
    }

    private static StoryReadError? DecodeUtf16(ReadOnlySpan<byte> bytes, string path, out string text)
    {
        var decoded = (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]);
        text = string.Empty;
        var control = decoded.AsSpan().IndexOfAny(s_controlCharacters);
        if (control >= 0)
        {
            return At(decoded[..control], path, Control(2 + (2 * control), decoded[control]));
        }

        // The decoder writes this character for what it cannot read; a text may also have it itself.
        var replaced = decoded.IndexOf('\uFFFD', StringComparison.Ordinal);
        var again = (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetBytes(replaced < 0 ? string.Empty : decoded);
        if (replaced >= 0 && !again.AsSpan().SequenceEqual(bytes[2..]))
        {
            var invalid = again.AsSpan().CommonPrefixLength(bytes[2..]) & ~1;
            var message = string.Create(CultureInfo.InvariantCulture, $"Byte {2 + invalid} is not valid UTF-16. Save the file as UTF-8.");
            return At(decoded[..(invalid / 2)], path, message);
        }

        text = decoded;
        return null;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static string Control(int offset, int value)
        => string.Create(CultureInfo.InvariantCulture, $"Byte {offset} is a control character (0x{value:X2}): this is not a text file.");

    private static StoryReadError At(string before, string path, string message)
    {
        var (line, column) = new LineMap(before).At(before.Length);
        return new(path, line, column, message);
    }
}
