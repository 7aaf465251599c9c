using System.Text;
using FactCheck.Formats.Claims;
using FactCheck.Formats.Html;

namespace FactCheck.Formats;

/// <summary>Tells a file's format by how its content begins; its name counts for nothing.</summary>
internal static class FormatDetector
{
    /// <summary>A root element stands after comments and declarations, but not after a novel of them.</summary>
    private const int Window = 16 * 1024;

    public static FileFormat Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) is >= 0 and < 1020)
        {
            return FileFormat.Pdf;
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8))
        {
            return FileFormat.Zip;
        }

        var text = Beginning(bytes).TrimStart().TrimStart('\uFEFF').TrimStart();
        return ClaimLineDetector.Detect(text) ? FileFormat.ClaimLines : text switch
        {
            ['<', ..] => DetectMarkup(text, bytes),
            ['{', .. var rest] when rest.TrimStart() is ['"' or '}', ..] => FileFormat.Json,
            ['[', .. var rest] when rest.TrimStart() is ['{' or ']', ..] => FileFormat.Json,
            _ => FileFormat.Text,
        };
    }

    private static ReadOnlySpan<char> Beginning(ReadOnlySpan<byte> bytes)
    {
        var window = bytes[..Math.Min(bytes.Length, Window)];
        return window switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(window[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(window[2..]),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.Latin1.GetString(window[3..]),
            _ => Encoding.Latin1.GetString(window),
        };
    }

    private static FileFormat DetectMarkup(ReadOnlySpan<char> text, ReadOnlySpan<byte> bytes)
    {
        var isDeclared = text.StartsWith("<?xml", StringComparison.Ordinal);
        var root = RootOf(text);
        if (HtmlElements.IsKnown(root.ToString().ToLowerInvariant()))
        {
            return FileFormat.Html;
        }

        if (isDeclared)
        {
            return FileFormat.Xml;
        }

        // "<3" and "<Name of the port>" may begin a plain text.
        var isMarkup = !root.IsEmpty && (bytes.IndexOf("</"u8) >= 0 || bytes.IndexOf("/>"u8) >= 0 || bytes is [0xFF or 0xFE, ..]);
        return isMarkup ? FileFormat.Xml : root.IsEmpty && text.StartsWith("<!", StringComparison.Ordinal) ? FileFormat.Html : FileFormat.Text;
    }

    /// <summary>The name of the first element, without its prefix, or that of the document type.</summary>
    private static ReadOnlySpan<char> RootOf(ReadOnlySpan<char> text)
    {
        for (var at = 0; at >= 0 && at + 1 < text.Length;)
        {
            var rest = text[at..];
            if (rest.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
            {
                return NameAt(rest["<!DOCTYPE".Length..].TrimStart());
            }

            if (char.IsAsciiLetter(rest[1]))
            {
                var name = NameAt(rest[1..]);
                return name[(name.IndexOf(':') + 1)..];
            }

            var end = rest.IndexOf(rest.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : ">", StringComparison.Ordinal);
            var next = end < 0 ? -1 : rest[end..].IndexOf('<');
            at = next < 0 ? -1 : at + end + next;
        }

        return [];
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" \t\r\n>/[");
        return end < 0 ? text : text[..end];
    }
}
