using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

/// <summary>Arithmetic over what may be missing. Sums and differences of whole counts stay whole counts.</summary>
public static class Arithmetic
{
    public static Number? Add(Number? left, Number? right) => left is { } a && right is { } b ? Sum(a, b) : null;

    public static Number? Subtract(Number? left, Number? right) => left is { } a && right is { } b ? Sum(a, Minus(b)) : null;

    public static Number? Negate(Number? number) => number is { } value ? Minus(value) : null;

    /// <summary>The product, where one factor is a single value; missing otherwise, since ranges of products are not wanted by any rule.</summary>
    public static Number? Multiply(Number? left, Number? right)
        => left is not { } a || right is not { } b ? null
            : Single(b) is { } factor ? Number.Known(Amount(a).Times(factor))
            : Single(a) is { } other ? Number.Known(Amount(b).Times(other))
            : null;

    /// <summary>The quotient by a single value other than zero; missing otherwise.</summary>
    public static Number? Divide(Number? left, Number? right)
        => left is { } a && right is { } b && Single(b) is { } divisor && divisor != 0 ? Number.Known(Amount(a).Times(1 / divisor)) : null;

    /// <summary>The sum in one currency; missing where the currencies differ.</summary>
    public static Money? Add(Money? left, Money? right)
        => left is { } a && right is { } b && a.Currency == b.Currency ? new Money(a.Amount.Plus(b.Amount), a.Currency) : null;

    public static Money? Subtract(Money? left, Money? right)
        => left is { } a && right is { } b && a.Currency == b.Currency ? new Money(a.Amount.Minus(b.Amount), a.Currency) : null;

    public static Money? Multiply(Money? left, Number? right)
        => left is { } a && right is { } b && Single(b) is { } factor ? new Money(a.Amount.Times(factor), a.Currency) : null;

    public static Money? Divide(Money? left, Number? right)
        => left is { } a && right is { } b && Single(b) is { } divisor && divisor != 0 ? new Money(a.Amount.Times(1 / divisor), a.Currency) : null;

    public static Percent? Add(Percent? left, Percent? right)
        => left is { } a && right is { } b ? new Percent(a.Value.Plus(b.Value), a.IsPoints && b.IsPoints) : null;

    public static Percent? Subtract(Percent? left, Percent? right)
        => left is { } a && right is { } b ? new Percent(a.Value.Minus(b.Value), true) : null;

    public static Duration? Add(Duration? left, Duration? right)
        => left is { } a && right is { } b && a.Unit == b.Unit ? new Duration(a.Amount.Plus(b.Amount), a.Unit) : null;

    public static Duration? Subtract(Duration? left, Duration? right)
        => left is { } a && right is { } b && a.Unit == b.Unit ? new Duration(a.Amount.Minus(b.Amount), a.Unit) : null;

    private static Number Sum(in Number left, in Number right)
    {
        if (left.IsWholeCount && right.IsWholeCount)
        {
            return Number.WholeCount(Fewest(left) + Fewest(right), Most(left) + Most(right));
        }

        return Number.Known(Amount(left).Plus(Amount(right)));
    }

    private static Number Minus(in Number number)
        => number.IsWholeCount ? Number.WholeCount(-Most(number), -Fewest(number)) : Number.Known(number.Range.Negated());

    /// <summary>A count taken as an amount is the counted units themselves, not the uncounted rest.</summary>
    private static Interval Amount(in Number number)
        => number.IsWholeCount ? Interval.Between(Fewest(number), Most(number)) : number.Range;

    private static decimal? Single(in Number number) => Amount(number) is { IsPoint: true, Low: { } value } ? value : null;

    private static long Fewest(in Number count) => (long)count.Range.Low!.Value;

    private static long Most(in Number count) => (long)count.Range.High!.Value - 1;
}
