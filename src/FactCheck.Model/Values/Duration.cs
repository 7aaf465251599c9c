namespace FactCheck.Model.Values;

/// <summary>Units in which stories count time. Months and years have no fixed length, so no unit converts into another here.</summary>
public enum TimeUnit : byte
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// <summary>A stated length of time: an amount in one unit.</summary>
public readonly struct Duration : IEquatable<Duration>
{
    private readonly string? _text;

    public Duration(Interval amount, TimeUnit unit, string? text = null)
    {
        Amount = amount;
        Unit = unit;
        _text = text;
    }

    public Interval Amount { get; }

    public TimeUnit Unit { get; }

    /// <summary>The sum; null for different units.</summary>
    public static Duration? Add(in Duration left, in Duration right)
        => left.Unit == right.Unit ? new(IntervalArithmetic.Add(left.Amount, right.Amount), left.Unit) : null;

    /// <summary>The difference; null for different units.</summary>
    public static Duration? Subtract(in Duration left, in Duration right)
        => left.Unit == right.Unit ? new(IntervalArithmetic.Subtract(left.Amount, right.Amount), left.Unit) : null;

    /// <summary>So many times as long.</summary>
    public static Duration Multiply(in Duration duration, in Number times)
        => new(IntervalArithmetic.Multiply(duration.Amount, times.Counts), duration.Unit);

    /// <summary>The length of one of so many parts; null where there are exactly none.</summary>
    public static Duration? Divide(in Duration duration, in Number parts)
        => IntervalArithmetic.Divide(duration.Amount, parts.Counts) is { } part ? new Duration(part, duration.Unit) : null;

    public static Duration Negate(in Duration value) => new(IntervalArithmetic.Negate(value.Amount), value.Unit);

    public bool Equals(Duration other) => Unit == other.Unit && Amount == other.Amount;

    public override bool Equals(object? obj) => obj is Duration other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Unit, Amount);

    public override string ToString() => _text ?? $"{ValueText.Of(Amount, false)} {UnitName(Amount.IsPoint && Amount.Low == 1)}";

    private string UnitName(bool one) => Unit.ToString().ToLowerInvariant() + (one ? "" : "s");

    public static bool operator ==(Duration left, Duration right) => left.Equals(right);

    public static bool operator !=(Duration left, Duration right) => !left.Equals(right);
}
