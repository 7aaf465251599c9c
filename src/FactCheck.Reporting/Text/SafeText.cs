using System.Globalization;
using System.Text;

namespace FactCheck.Reporting.Text;

/// <summary>Makes text that somebody else wrote fit for a terminal: on one line, and unable to move, colour or reorder anything.</summary>
public static class SafeText
{
    /// <summary>White space becomes one space; control characters become pictures, and what reorders text or is broken becomes U+FFFD.</summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsSpace(rune))
            {
                if (safe.Length == 0 || safe[^1] != ' ')
                {
                    safe.Append(' ');
                }
            }
            else
            {
                Append(safe, rune);
            }
        }

        return safe.ToString();
    }

    private static void Append(StringBuilder safe, Rune rune)
    {
        if (rune.Value < 0x20)
        {
            safe.Append((char)('\u2400' + rune.Value));
        }
        else if (rune.Value == 0x7F)
        {
            safe.Append('\u2421');
        }
        else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control || Reorders(rune))
        {
            safe.Append('\uFFFD');
        }
        else
        {
            safe.Append(rune.ToString());
        }
    }

    /// <summary>Tab, line ends and every separator; a no-break space stays, since it is there to keep words together.</summary>
    private static bool IsSpace(Rune rune)
        => rune.Value is not (0xA0 or 0x202F) && Rune.IsWhiteSpace(rune);

    /// <summary>Embeddings, overrides and isolates, with which a text can be shown as another than it is.</summary>
    private static bool Reorders(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
