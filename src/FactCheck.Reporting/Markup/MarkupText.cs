using System.Globalization;
using System.Text;

namespace FactCheck.Reporting.Markup;

/// <summary>Encodes text for XML and HTML alike, as text and as a quoted attribute.</summary>
/// <remarks>Line ends stay; other control characters become pictures, and what reorders text, is broken or is no XML becomes U+FFFD.</remarks>
internal static class MarkupText
{
    public static void Write(TextWriter to, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    to.Write("&amp;");
                    break;
                case '<':
                    to.Write("&lt;");
                    break;
                case '>':
                    to.Write("&gt;");
                    break;
                case '"':
                    to.Write("&quot;");
                    break;
                case '\'':
                    to.Write("&#39;");
                    break;
                case '\n' or '\t':
                    to.Write((char)rune.Value);
                    break;
                case '\r':
                    // Of CRLF the LF is enough; a reader would make both of it one line end.
                    break;
                case < 0x20:
                    to.Write((char)('\u2400' + rune.Value));
                    break;
                case 0x7F:
                    to.Write('\u2421');
                    break;
                default:
                    Write(to, rune);
                    break;
            }
        }
    }

    private static void Write(TextWriter to, Rune rune)
    {
        var bad = Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control
            || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
            || (rune.Value & 0xFFFE) == 0xFFFE
            || rune.Value is >= 0xFDD0 and <= 0xFDEF;
        if (bad)
        {
            to.Write('\uFFFD');
            return;
        }

        Span<char> chars = stackalloc char[2];
        to.Write(chars[..rune.EncodeToUtf16(chars)]);
    }
}
