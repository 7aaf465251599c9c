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

    /// <summary>The sum; null for different units, and for readings on a scale with a zero of its own such as degrees Celsius.</summary>
    public static Quantity? Add(in Quantity left, in Quantity right)
        => AddUp(left, right) ? new(IntervalArithmetic.Add(left.Amount, right.Amount), left.Unit) : null;

    /// <summary>The difference; null where there is no sum: that of two temperatures is no temperature.</summary>
    public static Quantity? Subtract(in Quantity left, in Quantity right)
        => AddUp(left, right) ? new(IntervalArithmetic.Subtract(left.Amount, right.Amount), left.Unit) : null;

    /// <summary>So many times the quantity; null for readings on a scale with a zero of its own.</summary>
    public static Quantity? Multiply(in Quantity quantity, in Number times)
        => quantity.Unit.Offset == 0 ? new(IntervalArithmetic.Multiply(quantity.Amount, times.Counts), quantity.Unit) : null;

    /// <summary>The quantity in so many parts; null where there are exactly none, and for readings on a scale with a zero of its own.</summary>
    public static Quantity? Divide(in Quantity quantity, in Number parts)
        => quantity.Unit.Offset == 0 && IntervalArithmetic.Divide(quantity.Amount, parts.Counts) is { } part ? new Quantity(part, quantity.Unit) : null;

    public static Quantity Negate(in Quantity value) => new(IntervalArithmetic.Negate(value.Amount), value.Unit);

    private static bool AddUp(in Quantity left, in Quantity right) => left.Unit == right.Unit && left.Unit.Offset == 0;

    public bool Equals(Quantity other) => Unit == other.Unit && Amount == other.Amount;

    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Unit, Amount);

    public override string ToString() => _text ?? $"{ValueText.Of(Amount, false)} {Unit.Symbol}";

    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);
}
