using System.Collections.Frozen;
using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

/// <summary>Units and currencies in rules. Nothing converts unless a rule says so.</summary>
public static class Measures
{
    // Of units that share a symbol the table's first is meant, as when a story is read.
    private static readonly FrozenDictionary<string, Unit> s_units = UnitTable.Units
        .GroupBy(unit => unit.Symbol, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>A unit by its symbol.</summary>
    public static Unit? UnitOf(string symbol) => s_units.GetValueOrDefault(symbol);

    public static Quantity? Of(in Number? amount, string unit)
        => amount.HasValue && UnitOf(unit) is { } known ? new Quantity(Known.Of(amount).Counts, known) : null;

    /// <summary>The same in another unit; missing where the text leaves open which unit it means.</summary>
    public static Quantity? Convert(in Quantity? quantity, string unit)
        => quantity.HasValue && UnitOf(unit) is { } known ? Known.Of(quantity).ConvertTo(known) : null;

    public static string? CurrencyOf(in Money? money) => money.HasValue ? Known.Of(money).Currency : null;

    /// <summary>The amount in another currency.</summary>
    /// <param name="rate">How much of the other currency one of its own is worth.</param>
    public static Money? Exchange(in Money? money, in Number? rate, string? currency)
        => money.HasValue && rate.HasValue && currency is not null
            ? new Money(IntervalArithmetic.Multiply(Known.Of(money).Amount, Known.Of(rate).Counts), currency)
            : null;
}
