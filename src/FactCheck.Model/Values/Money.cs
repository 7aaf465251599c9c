namespace FactCheck.Model.Values;

/// <summary>An amount in one currency. Amounts in different currencies are never compared: the answer is that the data cannot tell.</summary>
public readonly struct Money : IEquatable<Money>
{
    private readonly string? _text;

    /// <param name="currency">ISO 4217 code, upper case.</param>
    /// <param name="text">The words it came in; null for a fact.</param>
    public Money(Interval amount, string currency, string? text = null)
    {
        Amount = amount;
        Currency = currency;
        _text = text;
    }

    public Interval Amount { get; }

    public string Currency { get; }

    /// <summary>The sum; null for amounts in different currencies.</summary>
    public static Money? Add(in Money left, in Money right)
        => left.Currency == right.Currency ? new(IntervalArithmetic.Add(left.Amount, right.Amount), left.Currency) : null;

    /// <summary>The difference; null for amounts in different currencies.</summary>
    public static Money? Subtract(in Money left, in Money right)
        => left.Currency == right.Currency ? new(IntervalArithmetic.Subtract(left.Amount, right.Amount), left.Currency) : null;

    /// <summary>So many times the amount; a whole count multiplies as the count itself.</summary>
    public static Money Multiply(in Money money, in Number times)
        => new(IntervalArithmetic.Multiply(money.Amount, times.Counts), money.Currency);

    /// <summary>The amount in so many parts; null where there are exactly none.</summary>
    public static Money? Divide(in Money money, in Number parts)
        => IntervalArithmetic.Divide(money.Amount, parts.Counts) is { } part ? new Money(part, money.Currency) : null;

    public static Money Negate(in Money money) => new(IntervalArithmetic.Negate(money.Amount), money.Currency);

    public bool Equals(Money other) => Currency == other.Currency && Amount == other.Amount;

    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Currency, Amount);

    public override string ToString() => _text ?? $"{Currency} {ValueText.OfMoney(Amount)}";

    public static bool operator ==(Money left, Money right) => left.Equals(right);

    public static bool operator !=(Money left, Money right) => !left.Equals(right);
}
