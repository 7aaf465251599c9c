using System.Globalization;
using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>A number that may be a day of a month.</summary>
internal readonly record struct ReadDay(int Day, int End, bool IsOrdinal, bool IsDigits);

/// <summary>Reads days of a month: 5 · 05 · 5th · fifth · twenty-first · twenty one.</summary>
internal static class DayReader
{
    private const int Longest = 31;

    public static bool TryRead(DateText text, int token, out ReadDay day)
    {
        day = default;
        if (text.IsNumber(token))
        {
            var digits = text.Text.Document.TextOf(token);
            var isOrdinal = digits.Length > 2 && char.IsAsciiLetter(digits[^1]) && char.IsAsciiLetter(digits[^2]);
            digits = isOrdinal ? digits[..^2] : digits;
            if (digits.Length > 2 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > Longest)
            {
                return false;
            }

            day = new(number, token + 1, isOrdinal, true);
            return true;
        }

        if (text.Text.Entry(token) is not { Kind: NumberKind.Small or NumberKind.Tens or NumberKind.Ordinal or NumberKind.OrdinalTens, IsPlural: false }
            || !NumberReader.TryRead(text.Text, token, out var read) || read.Step != 0 || read.Amount is < 1 or > Longest || read.Amount != Math.Truncate(read.Amount))
        {
            return false;
        }

        day = new((int)read.Amount, read.EndToken, read.IsOrdinal, false);
        return true;
    }

    /// <summary>Whether what follows makes the number an amount: May 5 percent, 3 million.</summary>
    public static bool IsAmount(DateText text, int end)
        => text.Text.Entry(end) is { Kind: NumberKind.Hundred or NumberKind.Magnitude or NumberKind.Dozen or NumberKind.Percent or NumberKind.Divisor }
            || (text.Is(end, DateKind.Unit) && !text.Text.IsAny(end, ["week", "weekend"]));
}
