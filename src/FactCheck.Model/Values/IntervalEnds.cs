namespace FactCheck.Model.Values;

/// <summary>The two ends of a range, as 64-bit integers in one decimal scale wherever they fit, which is nearly always.</summary>
/// <remarks>
/// A decimal costs many times what an integer does, and a check compares and subtracts whole numbers of years, days and
/// dollars. Trailing zeros are dropped when ends are taken from decimals, so that "11.6 billion" and 11600000000 have
/// the same scale; ends of different scales, or too wide for an integer, are computed with as decimals.
/// </remarks>
internal readonly struct IntervalEnds
{
    private readonly long _low;
    private readonly long _high;
    private readonly WideEnds? _wide;
    private readonly byte _scale;

    private IntervalEnds(long low, long high, byte scale)
    {
        _low = low;
        _high = high;
        _scale = scale;
    }

    private IntervalEnds(WideEnds wide) => _wide = wide;

    public decimal Low => _wide is null ? ToDecimal(_low, _scale) : _wide.Low;

    public decimal High => _wide is null ? ToDecimal(_high, _scale) : _wide.High;

    public bool AreEqual => _wide is null ? _low == _high : _wide.Low == _wide.High;

    public static IntervalEnds Whole(long low, long high) => new(low, high, 0);

    public static IntervalEnds Of(decimal low, decimal high)
        => TryShorten(low, out var lowDigits, out var lowScale)
            && TryShorten(high, out var highDigits, out var highScale)
            && TryRescale(ref lowDigits, lowScale, Math.Max(lowScale, highScale))
            && TryRescale(ref highDigits, highScale, Math.Max(lowScale, highScale))
            ? new(lowDigits, highDigits, Math.Max(lowScale, highScale))
            : new(new WideEnds(low, high));

    public static int CompareLows(in IntervalEnds left, in IntervalEnds right)
        => HaveOneScale(left, right) ? left._low.CompareTo(right._low) : left.Low.CompareTo(right.Low);

    public static int CompareHighs(in IntervalEnds left, in IntervalEnds right)
        => HaveOneScale(left, right) ? left._high.CompareTo(right._high) : left.High.CompareTo(right.High);

    public static int CompareHighWithLow(in IntervalEnds left, in IntervalEnds right)
        => HaveOneScale(left, right) ? left._high.CompareTo(right._low) : left.High.CompareTo(right.Low);

    /// <summary>Adds both ends; false where that takes decimals.</summary>
    public static bool TryAdd(in IntervalEnds left, in IntervalEnds right, out IntervalEnds sum)
    {
        var low = left._low + right._low;
        var high = left._high + right._high;
        sum = new(low, high, left._scale);
        // A sum has overflowed where its sign differs from that of both operands.
        return HaveOneScale(left, right) && ((left._low ^ low) & (right._low ^ low)) >= 0 && ((left._high ^ high) & (right._high ^ high)) >= 0;
    }

    /// <summary>Subtracts the other's high end from the low one and its low end from the high one; false where that takes decimals.</summary>
    public static bool TrySubtract(in IntervalEnds left, in IntervalEnds right, out IntervalEnds difference)
    {
        var low = left._low - right._high;
        var high = left._high - right._low;
        difference = new(low, high, left._scale);
        return HaveOneScale(left, right) && ((left._low ^ right._high) & (left._low ^ low)) >= 0 && ((left._high ^ right._low) & (left._high ^ high)) >= 0;
    }

    /// <summary>Moves the high end; false where an end is no whole number, or that takes decimals.</summary>
    public bool TryMoveWholeHigh(int by, out IntervalEnds moved)
    {
        moved = new(_low, _high + by, 0);
        return _wide is null && _scale == 0 && _high is > long.MinValue and < long.MaxValue;
    }

    private static bool HaveOneScale(in IntervalEnds left, in IntervalEnds right)
        => left._scale == right._scale && left._wide is null && right._wide is null;

    /// <summary>The digits without trailing zeros after the point; false where they do not fit an integer.</summary>
    private static bool TryShorten(decimal value, out long digits, out byte scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        digits = (long)(((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        scale = value.Scale;
        if (bits[2] != 0 || digits < 0)
        {
            return false;
        }

        digits = bits[3] < 0 ? -digits : digits;
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        return true;
    }

    private static bool TryRescale(ref long digits, byte from, byte to)
    {
        for (; from < to; from++)
        {
            if (digits is > long.MaxValue / 10 or < long.MinValue / 10)
            {
                return false;
            }

            digits *= 10;
        }

        return true;
    }

    private static decimal ToDecimal(long digits, byte scale)
    {
        if (scale == 0)
        {
            return digits;
        }

        var size = (ulong)(digits < 0 ? -digits : digits);
        return new((int)size, (int)(size >> 32), 0, digits < 0, scale);
    }

    /// <summary>Ends that take all of a decimal. Rare, so that an allocation does not matter.</summary>
    private sealed record WideEnds(decimal Low, decimal High);
}
