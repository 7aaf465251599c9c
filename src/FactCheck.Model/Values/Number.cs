using System.Runtime.CompilerServices;

namespace FactCheck.Model.Values;

/// <summary>A number as a claim or a fact has it: the range it can stand for, and the words it came in.</summary>
/// <remarks>
/// A whole count (full years, days, rows) is a number of completed units: 159 full years is [159, 160), since the rest of
/// the year is not counted. A claim is widened to whole units before it is compared with one.
/// Equality is by range; the words do not take part.
/// </remarks>
public readonly struct Number : IEquatable<Number>
{
    private readonly string? _text;

    private Number(Interval range, bool isWholeCount, string? text)
    {
        Range = range;
        IsWholeCount = isWholeCount;
        _text = text;
    }

    public Interval Range { get; }

    /// <summary>Whether this counts completed units, so that its range is [n, n + 1).</summary>
    public bool IsWholeCount { get; }

    /// <summary>What arithmetic works on: the counts themselves for a whole count, [n, n] for n full units, else the range.</summary>
    public Interval Counts => IsWholeCount ? WholeUnits.ToCounts(Range) : Range;

    public static Number Exact(decimal value) => new(Interval.Point(value), false, null);

    /// <summary>A number read from a text, with the words to show for it.</summary>
    public static Number Stated(Interval range, string text) => new(range, false, text);

    public static Number Known(Interval range) => new(range, false, null);

    /// <param name="range">That of a whole count, [n, m + 1).</param>
    public static Number KnownCount(Interval range) => new(range, true, null);

    /// <summary>Exactly <paramref name="units"/> completed units.</summary>
    public static Number WholeCount(long units) => WholeCount(units, units);

    /// <summary>From <paramref name="fewest"/> to <paramref name="most"/> completed units, where a partial date leaves it open.</summary>
    public static Number WholeCount(long fewest, long most)
        => new(
            fewest <= most && most < long.MaxValue ? Interval.OfUnits(fewest, most + 1) : Interval.Between(fewest, most + 1m, true, false),
            true,
            null);

    /// <summary>The one whole number this is: a single whole count, or an exact number without a fraction.</summary>
    public bool TryGetWhole(out decimal whole)
    {
        var counts = Counts;
        whole = counts.Low.GetValueOrDefault();
        return counts.IsPoint && decimal.Truncate(whole) == whole;
    }

    /// <summary>The sum. Two whole counts, or a count and an exact whole number, make a whole count.</summary>
    /// <remarks>
    /// Counts add as counts, not as the amounts behind them: [n, n + 1) + [m, m + 1) is [n + m, n + m + 1), so that 159
    /// full years and 1 are 160. As amounts, two unfinished years could make up a third.
    /// </remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Number operator +(in Number left, in Number right)
        => Result(IntervalArithmetic.Add(left.Counts, right.Counts), StaysCount(left, right));

    /// <summary>The difference, by the same rule as the sum: the years 2026 and 1866 are 160 apart.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Number operator -(in Number left, in Number right)
        => Result(IntervalArithmetic.Subtract(left.Counts, right.Counts), StaysCount(left, right));

    public static Number operator -(in Number number)
        => Result(IntervalArithmetic.Negate(number.Counts), number.IsWholeCount);

    /// <summary>The product; never a whole count, since a multiple of completed units says nothing of the units between.</summary>
    public static Number operator *(in Number left, in Number right)
        => new(IntervalArithmetic.Multiply(left.Counts, right.Counts), false, null);

    /// <summary>The quotient; null where the divisor is exactly zero.</summary>
    public static Number? Divide(in Number dividend, in Number divisor)
        => IntervalArithmetic.Divide(dividend.Counts, divisor.Counts) is { } quotient ? new Number(quotient, false, null) : null;

    public bool Equals(Number other) => IsWholeCount == other.IsWholeCount && Range == other.Range;

    public override bool Equals(object? obj) => obj is Number other && Equals(other);

    public override int GetHashCode() => Range.GetHashCode();

    public override string ToString() => _text ?? ValueText.Of(Range, IsWholeCount);

    public static bool operator ==(Number left, Number right) => left.Equals(right);

    public static bool operator !=(Number left, Number right) => !left.Equals(right);

    private static bool StaysCount(in Number left, in Number right)
        => left.IsWholeCount ? right.IsWholeCount || right.TryGetWhole(out _) : right.IsWholeCount && left.TryGetWhole(out _);

    private static Number Result(in Interval counts, bool isCount)
        => new(isCount ? WholeUnits.FromCounts(counts) : counts, isCount, null);
}
