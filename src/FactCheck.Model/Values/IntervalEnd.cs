namespace FactCheck.Model.Values;

/// <summary>One end of an interval on the line with both infinities, for interval arithmetic.</summary>
/// <param name="Value">The end; zero where it is infinite.</param>
/// <param name="Infinity">-1, 0 or 1.</param>
/// <param name="Closed">Whether the end itself belongs to the interval.</param>
internal readonly record struct IntervalEnd(decimal Value, int Infinity, bool Closed)
{
    private bool IsZero => Infinity == 0 && Value == 0;

    private int Sign => Infinity != 0 ? Infinity : Math.Sign(Value);

    public static IntervalEnd LowOf(in Interval range) => range.Low is { } low ? new(low, 0, range.LowIsClosed) : Infinite(-1);

    public static IntervalEnd HighOf(in Interval range) => range.High is { } high ? new(high, 0, range.HighIsClosed) : Infinite(1);

    public static IntervalEnd Infinite(int sign) => new(0, sign, false);

    /// <summary>The sum of two lower ends, or of two upper ends.</summary>
    public static IntervalEnd Add(in IntervalEnd left, in IntervalEnd right)
    {
        if (left.Infinity != 0 || right.Infinity != 0)
        {
            return Infinite(left.Infinity != 0 ? left.Infinity : right.Infinity);
        }

        return SaturatingDecimal.TryAdd(left.Value, right.Value, out var sum)
            ? new(sum, 0, left.Closed && right.Closed)
            : Infinite(Math.Sign(left.Value));
    }

    /// <summary>The product of two ends. Zero that is attained stays zero whatever it is multiplied with.</summary>
    public static IntervalEnd Multiply(in IntervalEnd left, in IntervalEnd right)
    {
        if (left.IsZero || right.IsZero)
        {
            return new(0, 0, (left.IsZero && left.Closed) || (right.IsZero && right.Closed) || (left.Closed && right.Closed));
        }

        if (left.Infinity == 0 && right.Infinity == 0 && SaturatingDecimal.TryMultiply(left.Value, right.Value, out var product))
        {
            return new(product, 0, left.Closed && right.Closed);
        }

        return Infinite(left.Sign * right.Sign);
    }

    /// <summary>The quotient of two ends, where the divisor's interval lies on one side of zero.</summary>
    /// <param name="divisorSign">The side: 1 above zero, -1 below.</param>
    public static IntervalEnd Divide(in IntervalEnd dividend, in IntervalEnd divisor, int divisorSign)
    {
        if (dividend.IsZero)
        {
            return new(0, 0, dividend.Closed);
        }

        if (divisor.Infinity != 0)
        {
            return new(0, 0, false);
        }

        if (!divisor.IsZero && dividend.Infinity == 0 && SaturatingDecimal.TryDivide(dividend.Value, divisor.Value, out var quotient))
        {
            return new(quotient, 0, dividend.Closed && divisor.Closed);
        }

        return Infinite(dividend.Sign * divisorSign);
    }

    public static IntervalEnd Lower(in IntervalEnd left, in IntervalEnd right)
    {
        var order = Compare(left, right);
        return order < 0 ? left : order > 0 ? right : left with { Closed = left.Closed || right.Closed };
    }

    public static IntervalEnd Upper(in IntervalEnd left, in IntervalEnd right)
    {
        var order = Compare(left, right);
        return order > 0 ? left : order < 0 ? right : left with { Closed = left.Closed || right.Closed };
    }

    /// <summary>The lower of two upper ends, where both hold: a common end belongs to the result where it belongs to both.</summary>
    public static IntervalEnd LowerOfBoth(in IntervalEnd left, in IntervalEnd right)
        => Lower(left, right) with { Closed = Compare(left, right) == 0 ? left.Closed && right.Closed : Lower(left, right).Closed };

    /// <summary>The upper of two lower ends, where both hold.</summary>
    public static IntervalEnd UpperOfBoth(in IntervalEnd left, in IntervalEnd right)
        => Upper(left, right) with { Closed = Compare(left, right) == 0 ? left.Closed && right.Closed : Upper(left, right).Closed };

    /// <summary>The interval between two ends. An end beyond the largest decimal leaves what is beyond it.</summary>
    public static Interval Between(in IntervalEnd low, in IntervalEnd high)
    {
        if (low.Infinity > 0)
        {
            return Interval.MoreThan(decimal.MaxValue);
        }

        if (high.Infinity < 0)
        {
            return Interval.LessThan(decimal.MinValue);
        }

        if (low.Infinity != 0)
        {
            return high.Infinity != 0 ? Interval.All
                : high.Closed ? Interval.AtMost(high.Value) : Interval.LessThan(high.Value);
        }

        if (high.Infinity != 0)
        {
            return low.Closed ? Interval.AtLeast(low.Value) : Interval.MoreThan(low.Value);
        }

        // Rounding to 28 digits can bring two ends together, or past an equal one.
        return low.Value >= high.Value
            ? Interval.Point(low.Value)
            : Interval.Between(low.Value, high.Value, low.Closed, high.Closed);
    }

    private static int Compare(in IntervalEnd left, in IntervalEnd right)
        => left.Infinity != right.Infinity ? left.Infinity.CompareTo(right.Infinity) : left.Value.CompareTo(right.Value);
}
