using System.Globalization;
using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Mentions;

/// <summary>A number in digits: 1,000 · 11.6 · 12,34,567 · 1.111,11 · 1st.</summary>
internal readonly record struct ReadDigits(int EndToken, decimal Value, int Decimals, bool IsOrdinal);

/// <summary>Reads digits with their grouping.</summary>
internal static class DigitReader
{
    private const int Longest = 24;

    public static bool TryRead(TokenText text, int token, out ReadDigits read)
    {
        read = default;
        if (!text.IsKind(token, TokenKind.Number))
        {
            return false;
        }

        var digits = text.Document.TextOf(token);
        var isOrdinal = digits.Length > 2 && char.IsAsciiLetter(digits[^1]) && char.IsAsciiLetter(digits[^2]);
        if (isOrdinal)
        {
            digits = digits[..^2];
        }

        Span<char> joined = stackalloc char[Longest];
        var end = token + 1;
        if (digits.Length > Longest)
        {
            return false;
        }

        digits.CopyTo(joined);
        var length = digits.Length;
        while (!isOrdinal && IsNextGroup(text, end) && length + 3 < Longest)
        {
            var group = text.Document.TextOf(end);
            if (length + group.Length > Longest)
            {
                return false;
            }

            group.CopyTo(joined[length..]);
            length += group.Length;
            end++;
        }

        if (!TryParse(joined[..length], out var value, out var decimals))
        {
            return false;
        }

        read = new(end, value, decimals, isOrdinal);
        return true;
    }

    /// <summary>Three digits behind a space that does not break, as the SI groups them.</summary>
    private static bool IsNextGroup(TokenText text, int token)
    {
        if (!text.IsKind(token, TokenKind.Number))
        {
            return false;
        }

        var tokens = text.Document.Tokens;
        var group = text.Document.TextOf(token);
        return tokens[token].Start - tokens[token - 1].End == 1
            && text.Document.Story.Text[tokens[token].Start - 1] is '\u00A0' or '\u202F' or '\u2009'
            && (group.Length == 3 || (group.Length > 4 && group[3] == '.'));
    }

    private static bool TryParse(ReadOnlySpan<char> digits, out decimal value, out int decimals)
    {
        value = 0;
        decimals = 0;
        if (!TryFindPoint(digits, out var point))
        {
            return false;
        }

        Span<char> plain = stackalloc char[Longest];
        var length = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (i == point)
            {
                plain[length++] = '.';
            }
            else if (char.IsAsciiDigit(digits[i]))
            {
                plain[length++] = digits[i];
            }
            else if (digits[i] is not ('.' or ','))
            {
                return false;
            }
        }

        decimals = point < 0 ? 0 : digits.Length - point - 1;
        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The decimal mark's place, or -1: a point, or a comma where points group or where it cannot group.</summary>
    private static bool TryFindPoint(ReadOnlySpan<char> digits, out int point)
    {
        var dot = digits.LastIndexOf('.');
        var comma = digits.LastIndexOf(',');
        point = dot > comma ? dot : -1;
        if (comma > dot && dot >= 0)
        {
            point = comma;
        }

        if (dot < 0 && comma >= 0 && digits.IndexOf(',') == comma && digits.Length - comma <= 3)
        {
            point = comma;
        }

        var mark = point < 0 ? ',' : digits[point] == '.' ? ',' : '.';
        var whole = point < 0 ? digits : digits[..point];
        return AreGrouped(whole, mark) && (point < 0 || digits[(point + 1)..].IndexOfAny('.', ',') < 0);
    }

    /// <summary>Groups of three from the right, or of two after the first three as in India; nothing but digits in between.</summary>
    private static bool AreGrouped(ReadOnlySpan<char> whole, char mark)
    {
        if (whole.IndexOf(mark == ',' ? '.' : ',') >= 0)
        {
            return false;
        }

        var last = whole.LastIndexOf(mark);
        if (last < 0)
        {
            return true;
        }

        if (whole.Length - last != 4)
        {
            return false;
        }

        var ofThree = true;
        var ofTwo = mark == ',';
        var rest = whole[..last];
        while (rest.LastIndexOf(mark) is >= 0 and var at)
        {
            ofThree &= rest.Length - at == 4;
            ofTwo &= rest.Length - at == 3;
            rest = rest[..at];
        }

        return (ofThree && rest.Length is >= 1 and <= 3) || (ofTwo && rest.Length is 1 or 2);
    }
}
