using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

/// <summary>Arithmetic in rules. Missing on either side, the result is missing.</summary>
public static class Arithmetic
{
    public static Number? Add(in Number? left, in Number? right)
        => left.HasValue && right.HasValue ? Known.Of(left) + Known.Of(right) : null;

    public static Number? Subtract(in Number? left, in Number? right)
        => left.HasValue && right.HasValue ? Known.Of(left) - Known.Of(right) : null;

    public static Number? Multiply(in Number? left, in Number? right)
        => left.HasValue && right.HasValue ? Known.Of(left) * Known.Of(right) : null;

    /// <summary>The quotient; missing where the divisor is exactly zero.</summary>
    public static Number? Divide(in Number? left, in Number? right)
        => left.HasValue && right.HasValue ? Number.Divide(Known.Of(left), Known.Of(right)) : null;

    public static Number? Negate(in Number? value) => value.HasValue ? -Known.Of(value) : null;

    /// <summary>The sum; missing for different currencies.</summary>
    public static Money? Add(in Money? left, in Money? right)
        => left.HasValue && right.HasValue ? Money.Add(Known.Of(left), Known.Of(right)) : null;

    /// <summary>The difference; missing for different currencies.</summary>
    public static Money? Subtract(in Money? left, in Money? right)
        => left.HasValue && right.HasValue ? Money.Subtract(Known.Of(left), Known.Of(right)) : null;

    public static Money? Multiply(in Money? money, in Number? times)
        => money.HasValue && times.HasValue ? Money.Multiply(Known.Of(money), Known.Of(times)) : null;

    public static Money? Multiply(in Number? times, in Money? money)
        => times.HasValue && money.HasValue ? Money.Multiply(Known.Of(money), Known.Of(times)) : null;

    /// <summary>The part; missing where the divisor is exactly zero.</summary>
    public static Money? Divide(in Money? money, in Number? parts)
        => money.HasValue && parts.HasValue ? Money.Divide(Known.Of(money), Known.Of(parts)) : null;

    public static Money? Negate(in Money? value) => value.HasValue ? Money.Negate(Known.Of(value)) : null;

    public static Percent? Add(in Percent? left, in Percent? right)
        => left.HasValue && right.HasValue ? Percent.Add(Known.Of(left), Known.Of(right)) : null;

    /// <summary>The difference, between two shares in percentage points.</summary>
    public static Percent? Subtract(in Percent? left, in Percent? right)
        => left.HasValue && right.HasValue ? Percent.Subtract(Known.Of(left), Known.Of(right)) : null;

    /// <summary>The part; missing where the divisor is exactly zero.</summary>
    public static Percent? Divide(in Percent? percent, in Number? parts)
        => percent.HasValue && parts.HasValue ? Percent.Divide(Known.Of(percent), Known.Of(parts)) : null;

    public static Percent? Negate(in Percent? value) => value.HasValue ? Percent.Negate(Known.Of(value)) : null;

    /// <summary>The sum; missing for different units.</summary>
    public static Duration? Add(in Duration? left, in Duration? right)
        => left.HasValue && right.HasValue ? Duration.Add(Known.Of(left), Known.Of(right)) : null;

    /// <summary>The difference; missing for different units.</summary>
    public static Duration? Subtract(in Duration? left, in Duration? right)
        => left.HasValue && right.HasValue ? Duration.Subtract(Known.Of(left), Known.Of(right)) : null;

    public static Duration? Multiply(in Duration? duration, in Number? times)
        => duration.HasValue && times.HasValue ? Duration.Multiply(Known.Of(duration), Known.Of(times)) : null;

    /// <summary>The part; missing where the divisor is exactly zero.</summary>
    public static Duration? Divide(in Duration? duration, in Number? parts)
        => duration.HasValue && parts.HasValue ? Duration.Divide(Known.Of(duration), Known.Of(parts)) : null;

    public static Duration? Negate(in Duration? value) => value.HasValue ? Duration.Negate(Known.Of(value)) : null;

    /// <summary>The sum; missing for different units and for temperatures on a scale with a zero of its own.</summary>
    public static Quantity? Add(in Quantity? left, in Quantity? right)
        => left.HasValue && right.HasValue ? Quantity.Add(Known.Of(left), Known.Of(right)) : null;

    /// <summary>The difference; missing where there is no sum.</summary>
    public static Quantity? Subtract(in Quantity? left, in Quantity? right)
        => left.HasValue && right.HasValue ? Quantity.Subtract(Known.Of(left), Known.Of(right)) : null;

    /// <summary>So many times as much; missing for temperatures on a scale with a zero of its own.</summary>
    public static Quantity? Multiply(in Quantity? quantity, in Number? times)
        => quantity.HasValue && times.HasValue ? Quantity.Multiply(Known.Of(quantity), Known.Of(times)) : null;

    /// <summary>The part; missing where the divisor is exactly zero, and for temperatures on a scale with a zero of its own.</summary>
    public static Quantity? Divide(in Quantity? quantity, in Number? parts)
        => quantity.HasValue && parts.HasValue ? Quantity.Divide(Known.Of(quantity), Known.Of(parts)) : null;

    public static Quantity? Negate(in Quantity? value) => value.HasValue ? Quantity.Negate(Known.Of(value)) : null;
}
