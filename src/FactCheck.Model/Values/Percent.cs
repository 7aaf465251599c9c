namespace FactCheck.Model.Values;

/// <summary>A share in per cent, or a difference of shares in percentage points.</summary>
public readonly struct Percent : IEquatable<Percent>
{
    private readonly string? _text;

    /// <param name="value">In per cent: 12.5 is an eighth.</param>
    /// <param name="isPoints">Whether the text says percentage points.</param>
    public Percent(Interval value, bool isPoints = false, string? text = null)
    {
        Value = value;
        IsPoints = isPoints;
        _text = text;
    }

    public Interval Value { get; }

    public bool IsPoints { get; }

    /// <summary>The sum: of shares a share, of percentage points and anything else what the other is.</summary>
    public static Percent Add(in Percent left, in Percent right)
        => new(IntervalArithmetic.Add(left.Value, right.Value), left.IsPoints && right.IsPoints);

    /// <summary>The difference: between two shares it is in percentage points; a share less some points is a share.</summary>
    public static Percent Subtract(in Percent left, in Percent right)
        => new(IntervalArithmetic.Subtract(left.Value, right.Value), left.IsPoints || !right.IsPoints);

    /// <summary>The share in so many parts; null where there are exactly none.</summary>
    public static Percent? Divide(in Percent percent, in Number parts)
        => IntervalArithmetic.Divide(percent.Value, parts.Counts) is { } part ? new Percent(part, percent.IsPoints) : null;

    public static Percent Negate(in Percent percent) => new(IntervalArithmetic.Negate(percent.Value), percent.IsPoints);

    public bool Equals(Percent other) => IsPoints == other.IsPoints && Value == other.Value;

    public override bool Equals(object? obj) => obj is Percent other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(IsPoints, Value);

    public override string ToString() => _text ?? ValueText.Of(Value, false) + (IsPoints ? " percentage points" : "%");

    public static bool operator ==(Percent left, Percent right) => left.Equals(right);

    public static bool operator !=(Percent left, Percent right) => !left.Equals(right);
}
