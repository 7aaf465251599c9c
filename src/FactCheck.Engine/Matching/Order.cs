using FactCheck.Model.Values;

namespace FactCheck.Engine.Matching;

/// <summary>Which of two rows <c>pick: earliest, latest, smallest, largest</c> takes. Equal rows keep the table's order.</summary>
/// <remarks>
/// A row without a value comes after every row that has one, whichever way is asked. A date known in part counts from its
/// first day for the earliest and to its last day for the latest; a range of amounts likewise by its lower and upper end.
/// </remarks>
public static class Order
{
    public static bool IsEarlier(PartialDate? date, PartialDate? best)
        => date is { } a && (best is not { } b || a.First < b.First || (a.First == b.First && a.Last < b.Last));

    public static bool IsLater(PartialDate? date, PartialDate? best)
        => date is { } a && (best is not { } b || a.Last > b.Last || (a.Last == b.Last && a.First > b.First));

    public static bool IsSmaller(Number? number, Number? best)
        => number is { } a && (best is not { } b || IsSmaller(a.Range, b.Range));

    public static bool IsLarger(Number? number, Number? best)
        => number is { } a && (best is not { } b || IsLarger(a.Range, b.Range));

    public static bool IsSmaller(Percent? percent, Percent? best)
        => percent is { } a && (best is not { } b || IsSmaller(a.Value, b.Value));

    public static bool IsLarger(Percent? percent, Percent? best)
        => percent is { } a && (best is not { } b || IsLarger(a.Value, b.Value));

    /// <remarks>Amounts in another currency than the first one met are passed over.</remarks>
    public static bool IsSmaller(Money? money, Money? best)
        => money is { } a && (best is not { } b || (a.Currency == b.Currency && IsSmaller(a.Amount, b.Amount)));

    /// <inheritdoc cref="IsSmaller(Money?, Money?)"/>
    public static bool IsLarger(Money? money, Money? best)
        => money is { } a && (best is not { } b || (a.Currency == b.Currency && IsLarger(a.Amount, b.Amount)));

    /// <remarks>Durations in another unit than the first one met are passed over.</remarks>
    public static bool IsSmaller(Duration? duration, Duration? best)
        => duration is { } a && (best is not { } b || (a.Unit == b.Unit && IsSmaller(a.Amount, b.Amount)));

    /// <inheritdoc cref="IsSmaller(Duration?, Duration?)"/>
    public static bool IsLarger(Duration? duration, Duration? best)
        => duration is { } a && (best is not { } b || (a.Unit == b.Unit && IsLarger(a.Amount, b.Amount)));

    /// <remarks>Quantities in another unit than the first one met are passed over.</remarks>
    public static bool IsSmaller(Quantity? quantity, Quantity? best)
        => quantity is { } a && (best is not { } b || (a.Unit == b.Unit && IsSmaller(a.Amount, b.Amount)));

    /// <inheritdoc cref="IsSmaller(Quantity?, Quantity?)"/>
    public static bool IsLarger(Quantity? quantity, Quantity? best)
        => quantity is { } a && (best is not { } b || (a.Unit == b.Unit && IsLarger(a.Amount, b.Amount)));

    private static bool IsSmaller(in Interval range, in Interval best)
        => (range.Low ?? decimal.MinValue) < (best.Low ?? decimal.MinValue);

    private static bool IsLarger(in Interval range, in Interval best)
        => (range.High ?? decimal.MaxValue) > (best.High ?? decimal.MaxValue);
}
