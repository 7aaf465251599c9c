namespace FactCheck.Model.Values;

/// <summary>A range of decimals with open or closed ends: what a number said in a story, or a fact known in part, can stand for.</summary>
/// <remarks>
/// An unbounded end is always open. The default value is the whole line. Ends are held as <see cref="IntervalEnds"/>, so that
/// nearly all ranges are compared and added as integers.
/// </remarks>
public readonly struct Interval : IEquatable<Interval>
{
    private readonly IntervalEnds _values;
    private readonly Ends _ends;

    [Flags]
    private enum Ends : byte
    {
        Unbounded = 0,
        HasLow = 1,
        HasHigh = 2,
        LowClosed = 4,
        HighClosed = 8,
        Both = HasLow | HasHigh,
    }

    private Interval(in IntervalEnds values, Ends ends)
    {
        _values = values;
        _ends = ends;
    }

    /// <summary>Every decimal.</summary>
    public static Interval All => default;

    public decimal? Low => HasLow ? _values.Low : null;

    public decimal? High => HasHigh ? _values.High : null;

    public bool HasLow => (_ends & Ends.HasLow) != 0;

    public bool HasHigh => (_ends & Ends.HasHigh) != 0;

    public bool LowIsClosed => (_ends & Ends.LowClosed) != 0;

    public bool HighIsClosed => (_ends & Ends.HighClosed) != 0;

    public bool IsPoint => (_ends & Ends.Both) == Ends.Both && _values.AreEqual;

    public static Interval Point(decimal value) => new(IntervalEnds.Of(value, value), Ends.Both | Ends.LowClosed | Ends.HighClosed);

    public static Interval MoreThan(decimal low) => new(IntervalEnds.Of(low, 0), Ends.HasLow);

    public static Interval AtLeast(decimal low) => new(IntervalEnds.Of(low, 0), Ends.HasLow | Ends.LowClosed);

    public static Interval LessThan(decimal high) => new(IntervalEnds.Of(0, high), Ends.HasHigh);

    public static Interval AtMost(decimal high) => new(IntervalEnds.Of(0, high), Ends.HasHigh | Ends.HighClosed);

    /// <summary>The range from <paramref name="low"/> to <paramref name="high"/>.</summary>
    /// <exception cref="ArgumentException">The range would be empty: low is above high, or both are equal and an end is open.</exception>
    public static Interval Between(decimal low, decimal high, bool lowClosed = true, bool highClosed = true)
    {
        if (low > high || (low == high && !(lowClosed && highClosed)))
        {
            throw new ArgumentException($"An interval from {ValueText.Of(low)} to {ValueText.Of(high)} with these ends is empty.", nameof(high));
        }

        return new(IntervalEnds.Of(low, high), Ends.Both | (lowClosed ? Ends.LowClosed : 0) | (highClosed ? Ends.HighClosed : 0));
    }

    public bool Contains(decimal value)
        => (!HasLow || value > _values.Low || (value == _values.Low && LowIsClosed))
            && (!HasHigh || value < _values.High || (value == _values.High && HighIsClosed));

    public bool Contains(in Interval other) => ReachesDownTo(other) && ReachesUpTo(other);

    /// <summary>Whether every value here is below every value of <paramref name="other"/>.</summary>
    public bool IsBelow(in Interval other)
    {
        if (!HasHigh || !other.HasLow)
        {
            return false;
        }

        var order = IntervalEnds.CompareHighWithLow(_values, other._values);
        return order < 0 || (order == 0 && !(HighIsClosed && other.LowIsClosed));
    }

    public bool IsDisjointFrom(in Interval other) => IsBelow(other) || other.IsBelow(this);

    public bool Equals(Interval other)
        => _ends == other._ends
            && (!HasLow || IntervalEnds.CompareLows(_values, other._values) == 0)
            && (!HasHigh || IntervalEnds.CompareHighs(_values, other._values) == 0);

    public override bool Equals(object? obj) => obj is Interval other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_ends, HasLow ? _values.Low : 0, HasHigh ? _values.High : 0);

    public static bool operator ==(Interval left, Interval right) => left.Equals(right);

    public static bool operator !=(Interval left, Interval right) => !left.Equals(right);

    /// <summary>Completed units from <paramref name="low"/> to before <paramref name="end"/>, which is above it.</summary>
    internal static Interval OfUnits(long low, long end) => new(IntervalEnds.Whole(low, end), Ends.Both | Ends.LowClosed);

    /// <summary>Whether no value here is below any of <paramref name="other"/>: its upper end is at or under the lower one here.</summary>
    internal bool IsNowhereBelow(in Interval other)
        => HasLow && other.HasHigh && IntervalEnds.CompareHighWithLow(other._values, _values) <= 0;

    /// <summary>The sum, where it can be had in integers.</summary>
    internal static bool TryAdd(in Interval left, in Interval right, out Interval sum)
    {
        var ends = left._ends & right._ends;
        var done = IntervalEnds.TryAdd(left._values, right._values, out var values);
        sum = new(values, ends);
        return done;
    }

    /// <summary>The difference, where it can be had in integers.</summary>
    internal static bool TrySubtract(in Interval left, in Interval right, out Interval difference)
    {
        var ends = left._ends & Mirrored(right._ends);
        var done = IntervalEnds.TrySubtract(left._values, right._values, out var values);
        difference = new(values, ends);
        return done;
    }

    /// <summary>The range from the floor of the low end to the end of the last unit it touches, where it can be had in integers.</summary>
    internal bool TryWiden(out Interval units)
    {
        var done = _values.TryMoveWholeHigh(HighIsClosed ? 1 : 0, out var values);
        units = new(values, (_ends & Ends.Both) | (HasLow ? Ends.LowClosed : 0));
        return done;
    }

    /// <summary>Completed units [fewest, most + 1) as the counts [fewest, most], where it can be had in integers.</summary>
    internal bool TryToCounts(out Interval counts)
    {
        var done = _values.TryMoveWholeHigh(-1, out var values);
        counts = new(values, _ends | Ends.HighClosed);
        return done && (_ends & ~Ends.HighClosed) == (Ends.Both | Ends.LowClosed);
    }

    /// <summary>Counts [fewest, most] as completed units [fewest, most + 1), where it can be had in integers.</summary>
    internal bool TryFromCounts(out Interval units)
    {
        var done = _values.TryMoveWholeHigh(1, out var values);
        units = new(values, _ends & ~Ends.HighClosed);
        return done && (_ends & Ends.Both) == Ends.Both;
    }

    private static Ends Mirrored(Ends ends) => (Ends)((((int)ends & 0b0101) << 1) | (((int)ends & 0b1010) >> 1));

    private bool ReachesDownTo(in Interval other)
    {
        if (!HasLow)
        {
            return true;
        }

        if (!other.HasLow)
        {
            return false;
        }

        var order = IntervalEnds.CompareLows(_values, other._values);
        return order < 0 || (order == 0 && (LowIsClosed || !other.LowIsClosed));
    }

    private bool ReachesUpTo(in Interval other)
    {
        if (!HasHigh)
        {
            return true;
        }

        if (!other.HasHigh)
        {
            return false;
        }

        var order = IntervalEnds.CompareHighs(_values, other._values);
        return order > 0 || (order == 0 && (HighIsClosed || !other.HighIsClosed));
    }
}
