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

    public bool Equals(Percent other) => IsPoints == other.IsPoints && Value == other.Value;

    public override bool Equals(object? obj) => obj is Percent other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(IsPoints, Value);

    public override string ToString() => _text ?? ValueText.Of(Value, false) + (IsPoints ? " percentage points" : "%");

    public static bool operator ==(Percent left, Percent right) => left.Equals(right);

    public static bool operator !=(Percent left, Percent right) => !left.Equals(right);
}
