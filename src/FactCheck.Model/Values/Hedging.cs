namespace FactCheck.Model.Values;

/// <summary>What a hedged number can mean.</summary>
/// <remarks>
/// "Over", "at least", "up to" and "under" bound the number on one side and leave the other open. "About", "nearly" and
/// "just over" keep within a tenth of it: a convention of ours, wide enough for round numbers in news copy (1.1 for
/// "about 1"), and never narrower for "about" than the number without a hedge.
/// </remarks>
public static class Hedging
{
    private const decimal Tenth = 0.1m;

    /// <summary>The range a stated number can stand for.</summary>
    /// <param name="stated">The number in full: 11,600,000,000 for "11.6 billion".</param>
    /// <param name="step">Its rounding step, from <see cref="Rounding.Step"/>; zero for an exact number.</param>
    /// <remarks>
    /// A tenth is of the number's size, and "nearly" is on the side of zero: "nearly 160" is [144, 160), "nearly -10" is
    /// (-10, -9]; "just over" is on the other side. A tenth of zero is nothing, so around zero half a step takes its place,
    /// or half a unit where the number is exact.
    /// </remarks>
    public static Interval Range(Hedge hedge, decimal stated, decimal step = 0) => hedge switch
    {
        Hedge.Exactly => Interval.Point(stated),
        Hedge.MoreThan => Interval.MoreThan(stated),
        Hedge.AtLeast => Interval.AtLeast(stated),
        Hedge.AtMost => Interval.AtMost(stated),
        Hedge.LessThan => Interval.LessThan(stated),
        Hedge.Nearly => stated == 0 ? Around(stated, step) : Towards(stated, -Tenth * stated),
        Hedge.JustOver => Towards(stated, stated == 0 ? HalfStep(step) : Tenth * stated),
        Hedge.About => Around(stated, step),
        _ => Rounding.Implied(stated, step),
    };

    /// <summary>From the number, itself left out, to a distance from it.</summary>
    private static Interval Towards(decimal stated, decimal distance)
    {
        var near = new IntervalEnd(stated, 0, false);
        var far = IntervalEnd.Add(new(stated, 0, true), new(distance, 0, true));
        return distance < 0 ? IntervalEnd.Between(far, near) : IntervalEnd.Between(near, far);
    }

    private static Interval Around(decimal stated, decimal step)
    {
        var distance = stated == 0 ? HalfStep(step) : Math.Abs(stated) * Tenth;
        var low = IntervalEnd.Add(new(stated, 0, true), new(-distance, 0, true));
        var high = IntervalEnd.Add(new(stated, 0, true), new(distance, 0, true));
        var implied = Rounding.Implied(stated, step);
        return IntervalEnd.Between(
            IntervalEnd.Lower(low, IntervalEnd.LowOf(implied)),
            IntervalEnd.Upper(high, IntervalEnd.HighOf(implied)));
    }

    private static decimal HalfStep(decimal step) => step == 0 ? 0.5m : step / 2;
}
