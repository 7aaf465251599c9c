using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

/// <summary>Amounts set against one another: changes, shares, multiples. Missing in, missing out, and so for two currencies or units.</summary>
/// <remarks>
/// Each is computed from the quotient of both ranges, in which either amount stands once, so that no range is wider than what
/// the amounts leave open: a change is 100 (after / before - 1) in per cent, a share 100 part / whole.
/// </remarks>
public static class Shares
{
    private const decimal Least = 0.1m;
    private const decimal Largest = 1_000_000_000;

    private static readonly Interval s_hundred = Interval.Point(100);

    public static Percent? Change(in Number? before, in Number? after) => Less(Quotient(after, before));

    public static Percent? Change(in Percent? before, in Percent? after) => Less(Quotient(after, before));

    public static Percent? Change(in Money? before, in Money? after) => Less(Quotient(after, before));

    public static Percent? Change(in Duration? before, in Duration? after) => Less(Quotient(after, before));

    public static Percent? Change(in Quantity? before, in Quantity? after) => Less(Quotient(after, before));

    public static Percent? Share(in Number? part, in Number? whole) => InPercent(Quotient(part, whole));

    public static Percent? Share(in Percent? part, in Percent? whole) => InPercent(Quotient(part, whole));

    public static Percent? Share(in Money? part, in Money? whole) => InPercent(Quotient(part, whole));

    public static Percent? Share(in Duration? part, in Duration? whole) => InPercent(Quotient(part, whole));

    public static Percent? Share(in Quantity? part, in Quantity? whole) => InPercent(Quotient(part, whole));

    public static Number? Ratio(in Number? one, in Number? other) => Times(Quotient(one, other));

    public static Number? Ratio(in Percent? one, in Percent? other) => Times(Quotient(one, other));

    public static Number? Ratio(in Money? one, in Money? other) => Times(Quotient(one, other));

    public static Number? Ratio(in Duration? one, in Duration? other) => Times(Quotient(one, other));

    public static Number? Ratio(in Quantity? one, in Quantity? other) => Times(Quotient(one, other));

    /// <summary>The same figure in percentage points.</summary>
    public static Percent? Points(in Percent? percent)
        => percent.HasValue ? new Percent(Known.Of(percent).Value, true) : null;

    private static Interval? Quotient(in Number? one, in Number? other)
        => one.HasValue && other.HasValue ? IntervalArithmetic.Divide(Known.Of(one).Counts, Known.Of(other).Counts) : null;

    private static Interval? Quotient(in Percent? one, in Percent? other)
        => one.HasValue && other.HasValue && Known.Of(one).IsPoints == Known.Of(other).IsPoints
            ? IntervalArithmetic.Divide(Known.Of(one).Value, Known.Of(other).Value)
            : null;

    private static Interval? Quotient(in Money? one, in Money? other)
        => one.HasValue && other.HasValue && Known.Of(one).Currency == Known.Of(other).Currency
            ? IntervalArithmetic.Divide(Known.Of(one).Amount, Known.Of(other).Amount)
            : null;

    private static Interval? Quotient(in Duration? one, in Duration? other)
        => one.HasValue && other.HasValue && Known.Of(one).Unit == Known.Of(other).Unit
            ? IntervalArithmetic.Divide(Known.Of(one).Amount, Known.Of(other).Amount)
            : null;

    private static Interval? Quotient(in Quantity? one, in Quantity? other)
        => one.HasValue && other.HasValue && Known.Of(one).Unit == Known.Of(other).Unit
            ? IntervalArithmetic.Divide(Known.Of(one).Amount, Known.Of(other).Amount)
            : null;

    private static Percent? Less(in Interval? quotient)
        => quotient is { } times ? new Percent(Readable(IntervalArithmetic.Subtract(IntervalArithmetic.Multiply(times, s_hundred), s_hundred))) : null;

    private static Percent? InPercent(in Interval? quotient)
        => quotient is { } times ? new Percent(Readable(IntervalArithmetic.Multiply(times, s_hundred))) : null;

    private static Number? Times(in Interval? quotient) => quotient is { } times ? Number.Known(Readable(times)) : null;

    /// <summary>With the digits that somebody reads: a point to the thousandth, a range to the hundredth and never narrower; small ones as they are.</summary>
    private static Interval Readable(in Interval range)
        => range is not { Low: { } low, High: { } high } || Math.Min(Math.Abs(low), Math.Abs(high)) is < Least or > Largest ? range
            : range.IsPoint ? Interval.Point(decimal.Round(low, 3, MidpointRounding.AwayFromZero))
            : Interval.Between(decimal.Floor(low * 100) / 100, decimal.Ceiling(high * 100) / 100);
}
