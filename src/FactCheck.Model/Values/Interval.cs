namespace FactCheck.Model.Values;

/// <summary>A range of decimals with open or closed ends: what a number said in a story, or a fact known in part, can stand for.</summary>
/// <remarks>An unbounded end is always open. The default value is the whole line.</remarks>
public readonly struct Interval : IEquatable<Interval>
{
    private readonly decimal _low;
    private readonly decimal _high;
    private readonly Ends _ends;

    [Flags]
    private enum Ends : byte
    {
        Unbounded = 0,
        HasLow = 1,
        HasHigh = 2,
        LowClosed = 4,
        HighClosed = 8,
    }

    private Interval(decimal low, decimal high, Ends ends)
    {
        _low = low;
        _high = high;
        _ends = ends;
    }

    /// <summary>Every decimal.</summary>
    public static Interval All => default;

    public decimal? Low => HasLow ? _low : null;

    public decimal? High => HasHigh ? _high : null;

    public bool HasLow => (_ends & Ends.HasLow) != 0;

    public bool HasHigh => (_ends & Ends.HasHigh) != 0;

    public bool LowIsClosed => (_ends & Ends.LowClosed) != 0;

    public bool HighIsClosed => (_ends & Ends.HighClosed) != 0;

    public bool IsPoint => HasLow && HasHigh && _low == _high;

    public static Interval Point(decimal value) => new(value, value, Ends.HasLow | Ends.HasHigh | Ends.LowClosed | Ends.HighClosed);

    public static Interval MoreThan(decimal low) => new(low, 0, Ends.HasLow);

    public static Interval AtLeast(decimal low) => new(low, 0, Ends.HasLow | Ends.LowClosed);

    public static Interval LessThan(decimal high) => new(0, high, Ends.HasHigh);

    public static Interval AtMost(decimal high) => new(0, high, Ends.HasHigh | Ends.HighClosed);

    /// <summary>The range from <paramref name="low"/> to <paramref name="high"/>.</summary>
    /// <exception cref="ArgumentException">The range would be empty: low is above high, or both are equal and an end is open.</exception>
    public static Interval Between(decimal low, decimal high, bool lowClosed = true, bool highClosed = true)
    {
        if (low > high || (low == high && !(lowClosed && highClosed)))
        {
            throw new ArgumentException($"An interval from {ValueText.Of(low)} to {ValueText.Of(high)} with these ends is empty.", nameof(high));
        }

        return new(low, high, Ends.HasLow | Ends.HasHigh | (lowClosed ? Ends.LowClosed : 0) | (highClosed ? Ends.HighClosed : 0));
    }

    public bool Contains(decimal value)
        => (!HasLow || value > _low || (value == _low && LowIsClosed))
            && (!HasHigh || value < _high || (value == _high && HighIsClosed));

    public bool Contains(in Interval other)
        => (!HasLow || (other.HasLow && (other._low > _low || (other._low == _low && (LowIsClosed || !other.LowIsClosed)))))
            && (!HasHigh || (other.HasHigh && (other._high < _high || (other._high == _high && (HighIsClosed || !other.HighIsClosed)))));

    /// <summary>Whether every value here is below every value of <paramref name="other"/>.</summary>
    public bool IsBelow(in Interval other)
        => HasHigh && other.HasLow && (_high < other._low || (_high == other._low && !(HighIsClosed && other.LowIsClosed)));

    public bool IsDisjointFrom(in Interval other) => IsBelow(other) || other.IsBelow(this);

    public bool Equals(Interval other)
        => _ends == other._ends && (!HasLow || _low == other._low) && (!HasHigh || _high == other._high);

    public override bool Equals(object? obj) => obj is Interval other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_ends, HasLow ? _low : 0, HasHigh ? _high : 0);

    public static bool operator ==(Interval left, Interval right) => left.Equals(right);

    public static bool operator !=(Interval left, Interval right) => !left.Equals(right);
}
