using System.Text;
using System.Text.Unicode;
using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>Reads a file of the package whole, as bytes and as text.</summary>
internal static class FileReader
{
    /// <summary>Above this a file is no reference table, and would not fit a text in memory.</summary>
    public const int LargestFile = 256 * 1024 * 1024;

    /// <summary>The file's bytes; null where it cannot be read, which is then among the errors.</summary>
    /// <param name="errors">Those of the file that names this one.</param>
    /// <param name="namedAt">Where it names it.</param>
    public static byte[]? ReadBytes(IReferenceFiles files, string path, ErrorList errors, (int Line, int Column) namedAt)
    {
        try
        {
            using var stream = files.Open(path);
            if (stream is null)
            {
                errors.Add(ReferenceErrors.FileMissing, namedAt, $"There is no file '{files.Describe(path)}'.");
                return null;
            }

            if (stream.CanSeek && stream.Length > LargestFile)
            {
                errors.Add(ReferenceErrors.FileMissing, namedAt, $"The file '{files.Describe(path)}' is larger than {LargestFile >> 20} MB.");
                return null;
            }

            return ReadAll(stream);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            errors.Add(ReferenceErrors.FileMissing, namedAt, $"The file '{files.Describe(path)}' cannot be read: {problem.Message}");
            return null;
        }
    }

    /// <summary>The text of UTF-8 bytes without a byte order mark; null, and an error, where they are none.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, ErrorList errors)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var (at, wrong) = FirstInvalid(bytes);
        errors.Add(ReferenceErrors.NotUtf8, at, $"Byte 0x{wrong:X2} is not UTF-8 here; save the file in UTF-8.");
        return null;
    }

    private static byte[] ReadAll(Stream stream)
    {
        if (stream.CanSeek)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }

        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static ((int Line, int Column) At, byte Wrong) FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var (line, column, next) = (1, 1, 0);
        while (Rune.DecodeFromUtf8(bytes[next..], out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            next += length;
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
        }

        return ((line, column), bytes[next]);
    }
}
