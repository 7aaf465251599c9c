using System.Globalization;
using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Mentions;

/// <summary>Reads powers written onto their digits: 1e10, 12e-1, 1.1^23, 2.5^-1.</summary>
internal static class PowerReader
{
    private const int LargestExponent = 90;
    private const double Largest = 7e28;

    public static bool TryRead(TokenText text, int token, out ReadNumber number)
    {
        number = default;
        if (!text.IsAttached(token + 1) || !DigitReader.TryRead(text, token, out var digits) || digits.IsOrdinal || digits.EndToken != token + 1
            || !TryReadExponent(text, token + 1, out var exponent, out var isScientific, out var end))
        {
            return false;
        }

        var power = TryRaise(isScientific ? 10 : digits.Value, Math.Abs(exponent), out var raised);
        var factor = isScientific ? digits.Value : 1;
        if (!power || (exponent < 0 && raised == 0) || (exponent > 0 && Math.Abs((double)factor * (double)raised) > Largest))
        {
            return false;
        }

        number = new(end, exponent < 0 ? factor / raised : factor * raised, 0, false);
        return true;
    }

    private static bool TryReadExponent(TokenText text, int token, out int exponent, out bool isScientific, out int end)
    {
        exponent = 0;
        end = token + 1;
        isScientific = !text.Is(token, "^");
        var word = text.Document.TextOf(token);
        if (isScientific && (!text.IsKind(token, TokenKind.Word) || word[0] is not ('e' or 'E')))
        {
            return false;
        }

        if (isScientific && word.Length > 1)
        {
            return TryParse(word[1..], out exponent);
        }

        var at = token + 1;
        var isNegative = text.Is(at, "-") && text.IsAttached(at);
        at += isNegative || (text.Is(at, "+") && text.IsAttached(at)) ? 1 : 0;
        end = at + 1;
        if (!text.IsKind(at, TokenKind.Number) || !text.IsAttached(at) || !TryParse(text.Document.TextOf(at), out exponent))
        {
            return false;
        }

        exponent = isNegative ? -exponent : exponent;
        return true;
    }

    private static bool TryParse(ReadOnlySpan<char> digits, out int exponent)
        => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out exponent) && exponent <= LargestExponent;

    private static bool TryRaise(decimal value, int exponent, out decimal raised)
    {
        raised = 1;
        for (var i = 0; i < exponent; i++)
        {
            if (Math.Abs((double)raised * (double)value) > Largest)
            {
                return false;
            }

            raised *= value;
        }

        return true;
    }
}
