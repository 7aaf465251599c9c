using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>A duration without its hedge.</summary>
/// <param name="Amount">To the letter, a month as 30 days and a year as 365 where both are said with smaller units.</param>
internal readonly record struct MadeDuration(decimal Amount, decimal Step, Interval Range, TimeUnit Unit);

/// <summary>Makes one length of amounts in several units: 1 year 1 month is 13 months, 1 month 21 days is 49 to 52 days.</summary>
internal static class DurationMaker
{
    public static MadeDuration Make(ReadAmount amount)
    {
        var (unit, factor) = amount.Parts[0].Unit.AsTime();
        var value = amount.Parts[0].Amount * factor;
        if (amount.IsOpen)
        {
            var open = value == 2 * factor ? Interval.Between(2 * factor, 3 * factor) : Interval.Between(Math.Min(2, amount.Parts[0].Amount - 1) * factor, 10 * factor);
            return new(value, 0, open, unit);
        }

        if (amount.Parts.Length == 1)
        {
            // "Two decades" counts in tens.
            var step = amount.Parts[0].Step > 0 ? amount.Parts[0].Step * factor : factor >= 10 ? factor : 0;
            return new(value, step, Rounding.Implied(value, step), unit);
        }

        var smallest = unit;
        foreach (var part in amount.Parts)
        {
            smallest = part.Unit.AsTime().Unit < smallest ? part.Unit.AsTime().Unit : smallest;
        }

        decimal low = 0, high = 0, letter = 0;
        foreach (var part in amount.Parts)
        {
            var (own, many) = part.Unit.AsTime();
            var (least, most, usual) = InUnits(own, smallest);
            low += part.Amount * many * least;
            high += part.Amount * many * most;
            letter += part.Amount * many * usual;
        }

        return new(letter, 0, low == high ? Interval.Point(low) : Interval.Between(low, high), smallest);
    }

    /// <summary>How many of the smaller unit the larger one has, at least, at most and by custom.</summary>
    private static (decimal Least, decimal Most, decimal Usual) InUnits(TimeUnit unit, TimeUnit smaller)
    {
        if (unit == smaller)
        {
            return (1, 1, 1);
        }

        if (smaller == TimeUnit.Month)
        {
            return (12, 12, 12);
        }

        var (least, most, usual) = unit switch
        {
            TimeUnit.Year => (365m, 366m, 365m),
            TimeUnit.Month => (28m, 31m, 30m),
            TimeUnit.Week => (7m, 7m, 7m),
            TimeUnit.Day => (1m, 1m, 1m),
            TimeUnit.Hour => (1m / 24, 1m / 24, 1m / 24),
            _ => (1m / 1440, 1m / 1440, 1m / 1440),
        };
        var scale = smaller switch
        {
            TimeUnit.Week => 1m / 7,
            TimeUnit.Day => 1m,
            TimeUnit.Hour => 24m,
            TimeUnit.Minute => 1440m,
            _ => 86400m,
        };
        return (Rounded(least * scale), Rounded(most * scale), Rounded(usual * scale));
    }

    private static decimal Rounded(decimal value) => Math.Round(value, 6);
}
