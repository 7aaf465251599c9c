using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

/// <summary>Arithmetic in rules. Missing on either side, the result is missing.</summary>
public static class Arithmetic
{
    public static Number? Add(Number? left, Number? right)
        => left is { } x && right is { } y ? x + y : null;

    public static Number? Subtract(Number? left, Number? right)
        => left is { } x && right is { } y ? x - y : null;

    public static Number? Multiply(Number? left, Number? right)
        => left is { } x && right is { } y ? x * y : null;

    /// <summary>The quotient; missing where the divisor is exactly zero.</summary>
    public static Number? Divide(Number? left, Number? right)
        => left is { } x && right is { } y ? Number.Divide(x, y) : null;

    public static Number? Negate(Number? value) => value is { } x ? -x : null;

    /// <summary>The sum; missing for different currencies.</summary>
    public static Money? Add(Money? left, Money? right)
        => left is { } x && right is { } y ? Money.Add(x, y) : null;

    /// <summary>The difference; missing for different currencies.</summary>
    public static Money? Subtract(Money? left, Money? right)
        => left is { } x && right is { } y ? Money.Subtract(x, y) : null;

    public static Money? Multiply(Money? money, Number? times)
        => money is { } x && times is { } y ? Money.Multiply(x, y) : null;

    public static Money? Multiply(Number? times, Money? money)
        => times is { } x && money is { } y ? Money.Multiply(y, x) : null;

    /// <summary>The part; missing where the divisor is exactly zero.</summary>
    public static Money? Divide(Money? money, Number? parts)
        => money is { } x && parts is { } y ? Money.Divide(x, y) : null;

    public static Money? Negate(Money? value) => value is { } x ? Money.Negate(x) : null;

    public static Percent? Add(Percent? left, Percent? right)
        => left is { } x && right is { } y ? Percent.Add(x, y) : null;

    /// <summary>The difference, between two shares in percentage points.</summary>
    public static Percent? Subtract(Percent? left, Percent? right)
        => left is { } x && right is { } y ? Percent.Subtract(x, y) : null;

    public static Percent? Negate(Percent? value) => value is { } x ? Percent.Negate(x) : null;

    /// <summary>The sum; missing for different units.</summary>
    public static Duration? Add(Duration? left, Duration? right)
        => left is { } x && right is { } y ? Duration.Add(x, y) : null;

    /// <summary>The difference; missing for different units.</summary>
    public static Duration? Subtract(Duration? left, Duration? right)
        => left is { } x && right is { } y ? Duration.Subtract(x, y) : null;
}
