using System.Globalization;
using FactCheck.Model.Values;

namespace FactCheck.Accuracy.Labels;

/// <summary>A number with its hedge and unit: <c>over 4.1 billion USD</c>, <c>5 to 7 percent</c>, <c>about 3 days</c>.</summary>
internal sealed record AmountValue(string Text, Interval Range, decimal? Stated, string Unit) : ExpectedValue(Text)
{
    private static readonly (string Word, Hedge Hedge)[] s_hedges =
    [
        ("just over ", Hedge.JustOver), ("over ", Hedge.MoreThan), ("at least ", Hedge.AtLeast), ("up to ", Hedge.AtMost), ("under ", Hedge.LessThan),
        ("nearly ", Hedge.Nearly), ("about ", Hedge.About), ("exactly ", Hedge.Exactly),
    ];

    private static readonly (string Word, decimal Size)[] s_magnitudes = [("thousand", 1e3m), ("million", 1e6m), ("billion", 1e9m), ("trillion", 1e12m)];

    /// <param name="roundsWhole">Whether a whole number stands for what rounds to it too, as percentages do.</param>
    public static AmountValue? Of(string text, bool roundsWhole)
    {
        var hedge = Hedge.None;
        var rest = text;
        foreach (var (word, meaning) in s_hedges)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                (hedge, rest) = (meaning, rest[word.Length..]);
                break;
            }
        }

        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !TryNumber(words[0], out var first))
        {
            return null;
        }

        if (words.Length > 2 && words[1] == "to" && TryNumber(words[2], out var last))
        {
            var size = MagnitudeAt(words, 3, out var at);
            var slack = Math.Max(Rounding.Step(first, size, roundsWhole), Rounding.Step(last, size, roundsWhole)) / 2;
            return last <= first ? null : new(text, Interval.Between((first * size) - slack, (last * size) + slack), null, UnitAt(words, at));
        }

        var magnitude = MagnitudeAt(words, 1, out var unitAt);
        var step = Rounding.Step(first, magnitude, roundsWhole);
        return new(text, Hedging.Range(hedge, first * magnitude, step), hedge == Hedge.None ? first * magnitude : null, UnitAt(words, unitAt));
    }

    /// <summary>Reads digits, or a fraction of digits: 1/3.</summary>
    public static bool TryNumber(string text, out decimal number)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && TryDigits(text.AsSpan(0, slash), out number) && TryDigits(text.AsSpan(slash + 1), out var divisor) && divisor != 0)
        {
            number /= divisor;
            return true;
        }

        return TryDigits(text, out number);
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out decimal number)
        => decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);

    public override bool Fits(object? found, decimal? written)
    {
        var (range, unit) = found switch
        {
            Number number => (number.Range, ""),
            Percent percent => (percent.Value, percent.IsPoints ? "points" : ""),
            Money money => (money.Amount, money.Currency),
            Quantity quantity => (quantity.Amount, quantity.Unit.Symbol),
            Duration duration => (duration.Amount, duration.Unit.ToString().ToLowerInvariant()),
            Counted counted => (counted.Amount.Range, counted.Things),
            _ => (default, "?"),
        };
        return SameUnit(found, unit) && (IsSame(range) || (Stated is { } stated && written == stated));
    }

    private bool SameUnit(object? found, string unit)
        => found is Duration ? Unit == unit || Unit == unit + "s" : Unit == unit || (found is Counted && unit.EndsWith(" " + Unit, StringComparison.Ordinal));

    /// <summary>Of a range with two ends the numbers count; of one with a single end also whether it belongs to the range.</summary>
    private bool IsSame(in Interval range)
        => range.Low == Range.Low && range.High == Range.High && ((range.HasLow && range.HasHigh) || range == Range);

    private static decimal MagnitudeAt(string[] words, int index, out int next)
    {
        next = index;
        foreach (var (word, size) in s_magnitudes)
        {
            if (index < words.Length && words[index] == word)
            {
                next = index + 1;
                return size;
            }
        }

        return 1;
    }

    private static string UnitAt(string[] words, int index) => string.Join(' ', words[index..]);
}
