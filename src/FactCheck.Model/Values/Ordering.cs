namespace FactCheck.Model.Values;

/// <summary>Equality and order of values that are known as ranges: true when sure, false when surely not.</summary>
/// <remarks>
/// Two ranges are surely equal only where both are one and the same point. A point compared with a whole count is compared
/// with the count itself; a wider range is first widened to whole units, as for agreement.
/// </remarks>
public static class Ordering
{
    public static Truth Equal(in Interval left, in Interval right)
        => left.IsPoint && right.IsPoint && left.Equals(right) ? Truth.Agrees
            : left.IsDisjointFrom(right) ? Truth.Contradicts
            : Truth.CannotTell;

    public static Truth Less(in Interval left, in Interval right)
        => left.IsBelow(right) ? Truth.Agrees
            : left.IsNowhereBelow(right) ? Truth.Contradicts
            : Truth.CannotTell;

    public static Truth LessOrEqual(in Interval left, in Interval right) => Truths.Not(Less(right, left));

    public static Truth Equal(in Number left, in Number right)
        => left.IsWholeCount || right.IsWholeCount
            ? Equal(CountsOf(left), CountsOf(right))
            : Equal(left.Range, right.Range);

    public static Truth Less(in Number left, in Number right)
        => left.IsWholeCount || right.IsWholeCount
            ? Less(CountsOf(left), CountsOf(right))
            : Less(left.Range, right.Range);

    public static Truth LessOrEqual(in Number left, in Number right) => Truths.Not(Less(right, left));

    public static Truth Equal(in Money left, in Money right)
        => left.Currency == right.Currency ? Equal(left.Amount, right.Amount) : Truth.CannotTell;

    public static Truth Less(in Money left, in Money right)
        => left.Currency == right.Currency ? Less(left.Amount, right.Amount) : Truth.CannotTell;

    public static Truth LessOrEqual(in Money left, in Money right) => Truths.Not(Less(right, left));

    public static Truth Equal(in Percent left, in Percent right)
        => left.IsPoints == right.IsPoints ? Equal(left.Value, right.Value) : Truth.CannotTell;

    public static Truth Less(in Percent left, in Percent right)
        => left.IsPoints == right.IsPoints ? Less(left.Value, right.Value) : Truth.CannotTell;

    public static Truth LessOrEqual(in Percent left, in Percent right) => Truths.Not(Less(right, left));

    public static Truth Equal(in Duration left, in Duration right)
        => left.Unit == right.Unit ? Equal(left.Amount, right.Amount) : Truth.CannotTell;

    public static Truth Less(in Duration left, in Duration right)
        => left.Unit == right.Unit ? Less(left.Amount, right.Amount) : Truth.CannotTell;

    public static Truth LessOrEqual(in Duration left, in Duration right) => Truths.Not(Less(right, left));

    public static Truth Equal(in Quantity left, in Quantity right)
        => left.Unit == right.Unit ? Equal(left.Amount, right.Amount) : Truth.CannotTell;

    public static Truth Less(in Quantity left, in Quantity right)
        => left.Unit == right.Unit ? Less(left.Amount, right.Amount) : Truth.CannotTell;

    public static Truth LessOrEqual(in Quantity left, in Quantity right) => Truths.Not(Less(right, left));

    /// <summary>Dates are equal where they are the same days, even if that is a whole month: the record can say no more.</summary>
    public static Truth Equal(PartialDate left, PartialDate right)
        => left == right ? Truth.Agrees
            : left.IsBefore(right) || right.IsBefore(left) ? Truth.Contradicts
            : Truth.CannotTell;

    public static Truth Less(PartialDate left, PartialDate right)
        => left.Last < right.First ? Truth.Agrees
            : left.First >= right.Last ? Truth.Contradicts
            : Truth.CannotTell;

    public static Truth LessOrEqual(PartialDate left, PartialDate right) => Truths.Not(Less(right, left));

    private static Interval CountsOf(in Number number)
        => number.IsWholeCount || number.Range.IsPoint
            ? number.Counts
            : WholeUnits.ToCounts(WholeUnits.Widen(number.Range));
}
