using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

/// <summary>The smaller and the larger of two values, as ranges: about 5 and about 6 are at least about 5. Missing on either side, the result is missing.</summary>
public static class Extremes
{
    public static Number? Smaller(in Number? left, in Number? right)
        => left.HasValue && right.HasValue ? Of(Known.Of(left), Known.Of(right), IntervalArithmetic.Smaller(Known.Of(left).Range, Known.Of(right).Range)) : null;

    public static Number? Larger(in Number? left, in Number? right)
        => left.HasValue && right.HasValue ? Of(Known.Of(left), Known.Of(right), IntervalArithmetic.Larger(Known.Of(left).Range, Known.Of(right).Range)) : null;

    /// <remarks>Missing for different currencies.</remarks>
    public static Money? Smaller(in Money? left, in Money? right)
        => left.HasValue && right.HasValue ? Of(Known.Of(left), Known.Of(right), IntervalArithmetic.Smaller(Known.Of(left).Amount, Known.Of(right).Amount)) : null;

    /// <inheritdoc cref="Smaller(in Money?, in Money?)"/>
    public static Money? Larger(in Money? left, in Money? right)
        => left.HasValue && right.HasValue ? Of(Known.Of(left), Known.Of(right), IntervalArithmetic.Larger(Known.Of(left).Amount, Known.Of(right).Amount)) : null;

    public static Percent? Smaller(in Percent? left, in Percent? right)
        => left.HasValue && right.HasValue ? Of(Known.Of(left), Known.Of(right), IntervalArithmetic.Smaller(Known.Of(left).Value, Known.Of(right).Value)) : null;

    public static Percent? Larger(in Percent? left, in Percent? right)
        => left.HasValue && right.HasValue ? Of(Known.Of(left), Known.Of(right), IntervalArithmetic.Larger(Known.Of(left).Value, Known.Of(right).Value)) : null;

    /// <remarks>Missing for different units.</remarks>
    public static Duration? Smaller(in Duration? left, in Duration? right)
        => left.HasValue && right.HasValue ? Of(Known.Of(left), Known.Of(right), IntervalArithmetic.Smaller(Known.Of(left).Amount, Known.Of(right).Amount)) : null;

    /// <inheritdoc cref="Smaller(in Duration?, in Duration?)"/>
    public static Duration? Larger(in Duration? left, in Duration? right)
        => left.HasValue && right.HasValue ? Of(Known.Of(left), Known.Of(right), IntervalArithmetic.Larger(Known.Of(left).Amount, Known.Of(right).Amount)) : null;

    /// <remarks>Missing for different units.</remarks>
    public static Quantity? Smaller(in Quantity? left, in Quantity? right)
        => left.HasValue && right.HasValue ? Of(Known.Of(left), Known.Of(right), IntervalArithmetic.Smaller(Known.Of(left).Amount, Known.Of(right).Amount)) : null;

    /// <inheritdoc cref="Smaller(in Quantity?, in Quantity?)"/>
    public static Quantity? Larger(in Quantity? left, in Quantity? right)
        => left.HasValue && right.HasValue ? Of(Known.Of(left), Known.Of(right), IntervalArithmetic.Larger(Known.Of(left).Amount, Known.Of(right).Amount)) : null;

    // One of the two keeps its words where it is the answer.
    private static Number Of(in Number left, in Number right, in Interval range)
        => range == left.Range ? left : range == right.Range ? right : left.IsWholeCount && right.IsWholeCount ? Number.KnownCount(range) : Number.Known(range);

    private static Money? Of(in Money left, in Money right, in Interval range)
        => left.Currency != right.Currency ? null : range == left.Amount ? left : range == right.Amount ? right : new Money(range, left.Currency);

    private static Percent Of(in Percent left, in Percent right, in Interval range)
        => range == left.Value ? left : range == right.Value ? right : new Percent(range, left.IsPoints && right.IsPoints);

    private static Duration? Of(in Duration left, in Duration right, in Interval range)
        => left.Unit != right.Unit ? null : range == left.Amount ? left : range == right.Amount ? right : new Duration(range, left.Unit);

    private static Quantity? Of(in Quantity left, in Quantity right, in Interval range)
        => left.Unit != right.Unit ? null : range == left.Amount ? left : range == right.Amount ? right : new Quantity(range, left.Unit);
}
