namespace FactCheck.Model.Values;

/// <summary>Between ranges of amounts and ranges of completed units.</summary>
public static class WholeUnits
{
    /// <summary>The range widened to the whole units it touches: from the floor of its low end to the end of its last unit.</summary>
    /// <remarks>
    /// (160, ∞) becomes [160, ∞), since an amount a little over 160 has completed 160 units; [144, 160) stays, since
    /// 159 is the last unit it touches; [160, 160] becomes [160, 161).
    /// </remarks>
    public static Interval Widen(in Interval range)
    {
        if (range.TryWiden(out var units))
        {
            return units;
        }

        var low = range.Low is { } from ? new IntervalEnd(decimal.Floor(from), 0, true) : IntervalEnd.Infinite(-1);
        var high = IntervalEnd.Infinite(1);
        if (range.High is { } to)
        {
            var floor = decimal.Floor(to);
            high = floor == to && !range.HighIsClosed ? new(floor, 0, false) : EndOfUnit(floor);
        }

        return IntervalEnd.Between(low, high);
    }

    /// <summary>[fewest, most + 1) as the counts themselves: [fewest, most].</summary>
    internal static Interval ToCounts(in Interval units)
    {
        if (units.TryToCounts(out var counts))
        {
            return counts;
        }

        var high = IntervalEnd.HighOf(units);
        return high.Infinity != 0
            ? units
            : IntervalEnd.Between(IntervalEnd.LowOf(units), IntervalEnd.Add(high, new(-1, 0, true)) with { Closed = true });
    }

    /// <summary>Counts [fewest, most] as completed units: [fewest, most + 1).</summary>
    internal static Interval FromCounts(in Interval counts)
    {
        if (counts.TryFromCounts(out var units))
        {
            return units;
        }

        var high = IntervalEnd.HighOf(counts);
        return high.Infinity != 0 ? counts : IntervalEnd.Between(IntervalEnd.LowOf(counts), EndOfUnit(high.Value));
    }

    private static IntervalEnd EndOfUnit(decimal unit)
        => IntervalEnd.Add(new(unit, 0, true), new(1, 0, true)) with { Closed = false };
}
