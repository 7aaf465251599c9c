namespace FactCheck.Model.Values;

/// <summary>A measured amount in one unit. Nothing converts by itself: whoever means it calls <see cref="ConvertTo"/>.</summary>
public readonly struct Quantity : IEquatable<Quantity>
{
    private readonly string? _text;

    /// <param name="amount">In <paramref name="unit"/>.</param>
    /// <param name="text">The words it came in; null for a fact.</param>
    public Quantity(Interval amount, Unit unit, string? text = null)
    {
        Amount = amount;
        Unit = unit;
        _text = text;
    }

    public Interval Amount { get; }

    public Unit Unit { get; }

    /// <summary>The same quantity in another unit; null where that measures something else.</summary>
    /// <remarks>Temperatures convert as readings on a scale, not as differences of two readings.</remarks>
    public Quantity? ConvertTo(Unit unit)
    {
        if (unit == Unit)
        {
            return this;
        }

        if (unit.Dimension != Unit.Dimension)
        {
            return null;
        }

        var fromZero = IntervalArithmetic.Add(Amount, Interval.Point(Unit.Offset));
        var multiplied = IntervalArithmetic.Multiply(fromZero, Interval.Point(Unit.Numerator * unit.Denominator));
        var divided = IntervalArithmetic.Divide(multiplied, Interval.Point(Unit.Denominator * unit.Numerator));
        return divided is { } amount
            ? new(IntervalArithmetic.Subtract(amount, Interval.Point(unit.Offset)), unit)
            : null;
    }

    public bool Equals(Quantity other) => Unit == other.Unit && Amount == other.Amount;

    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Unit, Amount);

    public override string ToString() => _text ?? $"{ValueText.Of(Amount, false)} {Unit.Symbol}";

    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);
}
