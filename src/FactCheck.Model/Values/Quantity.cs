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

    /// <summary>The same quantity in another unit; null where that measures something else, or where the size of one is open.</summary>
    /// <remarks>Temperatures convert as readings on a scale, not as differences of two readings.</remarks>
    public Quantity? ConvertTo(Unit unit)
    {
        if (unit == Unit)
        {
            return this;
        }

        if (unit.Dimension != Unit.Dimension || unit.Numerator == 0 || Unit.Numerator == 0 || unit.Denominator == 0 || Unit.Denominator == 0)
        {
            return null;
        }

        var fromZero = IntervalArithmetic.Add(Amount, Interval.Point(Unit.Offset));
        var divided = Scale(fromZero, Unit.Numerator, unit.Denominator, Unit.Denominator, unit.Numerator);
        return divided is { } amount
            ? new(IntervalArithmetic.Subtract(amount, Interval.Point(unit.Offset)), unit)
            : null;
    }

    /// <summary>Times both multipliers and divided by both divisors, at once where their products are decimals: that rounds least.</summary>
    private static Interval? Scale(in Interval amount, decimal first, decimal second, decimal divisor, decimal lastDivisor)
        => SaturatingDecimal.TryMultiply(first, second, out var multiplier) && SaturatingDecimal.TryMultiply(divisor, lastDivisor, out var divisors)
            ? IntervalArithmetic.Divide(IntervalArithmetic.Multiply(amount, Interval.Point(multiplier)), Interval.Point(divisors))
            : IntervalArithmetic.Divide(IntervalArithmetic.Multiply(amount, Interval.Point(first)), Interval.Point(divisor)) is { } part
                ? IntervalArithmetic.Divide(IntervalArithmetic.Multiply(part, Interval.Point(second)), Interval.Point(lastDivisor))
                : null;

    public bool Equals(Quantity other) => Unit == other.Unit && Amount == other.Amount;

    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Unit, Amount);

    public override string ToString() => _text ?? $"{ValueText.Of(Amount, false)} {Unit.Symbol}";

    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);
}
