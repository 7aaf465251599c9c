using System.Globalization;
using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Mentions;

/// <summary>A number as read: its value before the magnitude, the digits after its point, and the magnitude.</summary>
internal readonly record struct ReadNumber(int EndToken, decimal Value, int Decimals, decimal Magnitude, bool IsOrdinal)
{
    public decimal Amount => Value * Magnitude;
}

/// <summary>Reads a number in digits or words at a token: 1,000 · 11.6 billion · 1st · twenty-one · two hundred and five · a dozen.</summary>
internal static class NumberReader
{
    public static bool TryRead(TokenText text, int token, out ReadNumber number)
    {
        number = default;
        if (text.IsKind(token, TokenKind.Number))
        {
            return TryReadDigits(text, token, out number);
        }

        return text.IsKind(token, TokenKind.Word) && TryReadWords(text, token, out number);
    }

    private static bool TryReadDigits(TokenText text, int token, out ReadNumber number)
    {
        number = default;
        var digits = text.Document.TextOf(token);
        var isOrdinal = digits.Length > 2 && (digits.EndsWith("st") || digits.EndsWith("nd") || digits.EndsWith("rd") || digits.EndsWith("th"));
        if (isOrdinal)
        {
            digits = digits[..^2];
        }

        if (digits.Length > 24 || !AreGrouped(digits)
            || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        var point = digits.IndexOf('.');
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        var end = token + 1;
        var magnitude = isOrdinal ? 1 : ReadMagnitude(text, ref end);
        number = new(end, value, decimals, magnitude, isOrdinal);
        return true;
    }

    private static decimal ReadMagnitude(TokenText text, ref int end)
    {
        if (!text.IsKind(end, TokenKind.Word))
        {
            return 1;
        }

        var word = text.Document.TextOf(end);
        if (NumberVocabulary.TryGet(NumberVocabulary.Magnitudes, word, out var magnitude)
            || (text.IsAttached(end) && NumberVocabulary.TryGet(NumberVocabulary.AttachedMagnitudes, word, out magnitude)))
        {
            end++;
            return magnitude;
        }

        return 1;
    }

    /// <summary>Commas part groups of three digits before the point, and a number has at most one point.</summary>
    private static bool AreGrouped(ReadOnlySpan<char> digits)
    {
        var point = digits.IndexOf('.');
        if (point >= 0 && digits[(point + 1)..].IndexOfAny('.', ',') >= 0)
        {
            return false;
        }

        var whole = point < 0 ? digits : digits[..point];
        var comma = whole.LastIndexOf(',');
        return comma < 0 || (whole.Length - comma == 4 && whole.IndexOf(',') <= 3 && (whole.Length - whole.IndexOf(',')) % 4 == 0);
    }

    private static bool TryReadWords(TokenText text, int token, out ReadNumber number)
    {
        number = default;
        decimal total = 0;
        decimal group = 0;
        var next = token;
        var end = token;
        while (true)
        {
            if (end > token && (text.Is(next, "-") || (text.Is(next, "and") && text.IsAny(next - 1, ["hundred", "thousand"]))))
            {
                next++;
            }

            if (!text.IsKind(next, TokenKind.Word))
            {
                break;
            }

            var word = text.Document.TextOf(next);
            if (NumberVocabulary.TryGet(NumberVocabulary.Ordinals, word, out var ordinal) && (end == token || CanFollow(group, ordinal)))
            {
                number = new(next + 1, total + group + ordinal, 0, 1, true);
                return !(ordinal == 2 && end == token && text.Is(token - 1, "a"));
            }

            if (NumberVocabulary.TryGet(NumberVocabulary.Units, word, out var unit) && CanFollow(group, unit))
            {
                group += unit;
            }
            else if (NumberVocabulary.TryGet(NumberVocabulary.Tens, word, out var tens) && CanFollow(group, tens))
            {
                group += tens;
            }
            else if (NumberVocabulary.TryGet(NumberVocabulary.Magnitudes, word, out var magnitude) && (end > token || text.Is(token - 1, "a")) && magnitude > 1)
            {
                group = group == 0 ? 1 : group;
                if (magnitude == 100)
                {
                    group *= 100;
                }
                else
                {
                    total += group * magnitude;
                    group = 0;
                }
            }
            else if (end == token && word.Equals("dozen", StringComparison.OrdinalIgnoreCase) && text.Is(token - 1, "a"))
            {
                group = 12;
            }
            else
            {
                break;
            }

            end = ++next;
        }

        var isPronoun = end == token + 1 && text.Is(token, "one")
            && (text.Is(token - 1, "no") || text.IsAny(token + 1, ["another", "of"]));
        number = new(end, total + group, 0, 1, false);
        return end > token && !isPronoun;
    }

    /// <summary>Whether a word for a smaller number may be added to the group: twenty + one, two hundred + five.</summary>
    private static bool CanFollow(decimal group, decimal next)
        => group == 0 || (group % 100 == 0 && next < 100) || (group % 100 >= 20 && group % 10 == 0 && next < 10 && next > 0);
}
