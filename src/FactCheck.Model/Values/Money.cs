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

    public bool Equals(Money other) => Currency == other.Currency && Amount == other.Amount;

    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Currency, Amount);

    public override string ToString() => _text ?? $"{Currency} {ValueText.Of(Amount, false)}";

    public static bool operator ==(Money left, Money right) => left.Equals(right);

    public static bool operator !=(Money left, Money right) => !left.Equals(right);
}
