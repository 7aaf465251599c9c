namespace FactCheck.Model.Values;

/// <summary>Interval arithmetic: the range of results for every choice of operands inside their ranges.</summary>
/// <remarks>
/// The rules are those of R. E. Moore, "Interval Analysis" (1966), with open and unbounded ends: an end of the result is
/// closed where some choice of operands attains it. Operands are taken as independent, so x - x is a range around zero.
/// Nothing here throws: a result beyond the largest decimal becomes unbounded on that side, and results are rounded to a
/// decimal's 28 significant digits.
/// </remarks>
public static class IntervalArithmetic
{
    private static readonly Interval s_zero = Interval.Point(0);

    public static Interval Add(in Interval left, in Interval right)
        => Interval.TryAdd(left, right, out var sum)
            ? sum
            : IntervalEnd.Between(
                IntervalEnd.Add(IntervalEnd.LowOf(left), IntervalEnd.LowOf(right)),
                IntervalEnd.Add(IntervalEnd.HighOf(left), IntervalEnd.HighOf(right)));

    public static Interval Subtract(in Interval left, in Interval right)
        => Interval.TrySubtract(left, right, out var difference) ? difference : Add(left, Negate(right));

    public static Interval Negate(in Interval range)
    {
        if (Interval.TrySubtract(s_zero, range, out var negative))
        {
            return negative;
        }

        var low = IntervalEnd.LowOf(range);
        var high = IntervalEnd.HighOf(range);
        return IntervalEnd.Between(
            new(-high.Value, -high.Infinity, high.Closed),
            new(-low.Value, -low.Infinity, low.Closed));
    }

    public static Interval Multiply(in Interval left, in Interval right)
    {
        var (a, b) = (IntervalEnd.LowOf(left), IntervalEnd.HighOf(left));
        var (c, d) = (IntervalEnd.LowOf(right), IntervalEnd.HighOf(right));
        return Hull(
            IntervalEnd.Multiply(a, c),
            IntervalEnd.Multiply(a, d),
            IntervalEnd.Multiply(b, c),
            IntervalEnd.Multiply(b, d));
    }

    /// <summary>The range of quotients; null where the divisor is exactly zero.</summary>
    /// <remarks>
    /// A divisor that may be zero is taken for its other values. Where it has values on both sides of zero, the quotient can
    /// be any number.
    /// </remarks>
    public static Interval? Divide(in Interval dividend, in Interval divisor)
    {
        var (c, d) = (IntervalEnd.LowOf(divisor), IntervalEnd.HighOf(divisor));
        var mayBeNegative = c.Infinity != 0 || c.Value < 0;
        var mayBePositive = d.Infinity != 0 || d.Value > 0;
        if (mayBeNegative == mayBePositive)
        {
            return mayBePositive ? Interval.All : null;
        }

        var side = mayBePositive ? 1 : -1;
        var (a, b) = (IntervalEnd.LowOf(dividend), IntervalEnd.HighOf(dividend));
        return Hull(
            IntervalEnd.Divide(a, c, side),
            IntervalEnd.Divide(a, d, side),
            IntervalEnd.Divide(b, c, side),
            IntervalEnd.Divide(b, d, side));
    }

    /// <summary>Where the smaller of two values lies.</summary>
    public static Interval Smaller(in Interval left, in Interval right) => IntervalEnd.Between(
        IntervalEnd.Lower(IntervalEnd.LowOf(left), IntervalEnd.LowOf(right)),
        IntervalEnd.LowerOfBoth(IntervalEnd.HighOf(left), IntervalEnd.HighOf(right)));

    /// <summary>Where the larger of two values lies.</summary>
    public static Interval Larger(in Interval left, in Interval right) => IntervalEnd.Between(
        IntervalEnd.UpperOfBoth(IntervalEnd.LowOf(left), IntervalEnd.LowOf(right)),
        IntervalEnd.Upper(IntervalEnd.HighOf(left), IntervalEnd.HighOf(right)));

    private static Interval Hull(in IntervalEnd a, in IntervalEnd b, in IntervalEnd c, in IntervalEnd d)
        => IntervalEnd.Between(
            IntervalEnd.Lower(IntervalEnd.Lower(a, b), IntervalEnd.Lower(c, d)),
            IntervalEnd.Upper(IntervalEnd.Upper(a, b), IntervalEnd.Upper(c, d)));
}
