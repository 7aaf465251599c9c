using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

public static partial class Compare
{
    public static Truth Less(Number? left, Number? right)
        => left is { } x && right is { } y ? Ordering.Less(x, y) : Truth.CannotTell;

    public static Truth Less(Percent? left, Percent? right)
        => left is { } x && right is { } y ? Ordering.Less(x, y) : Truth.CannotTell;

    public static Truth Less(Money? left, Money? right)
        => left is { } x && right is { } y ? Ordering.Less(x, y) : Truth.CannotTell;

    public static Truth Less(Duration? left, Duration? right)
        => left is { } x && right is { } y ? Ordering.Less(x, y) : Truth.CannotTell;

    public static Truth Less(PartialDate? left, PartialDate? right)
        => left is { } x && right is { } y ? Ordering.Less(x, y) : Truth.CannotTell;

    public static Truth LessOrEqual(Number? left, Number? right)
        => left is { } x && right is { } y ? Ordering.LessOrEqual(x, y) : Truth.CannotTell;

    public static Truth LessOrEqual(Percent? left, Percent? right)
        => left is { } x && right is { } y ? Ordering.LessOrEqual(x, y) : Truth.CannotTell;

    public static Truth LessOrEqual(Money? left, Money? right)
        => left is { } x && right is { } y ? Ordering.LessOrEqual(x, y) : Truth.CannotTell;

    public static Truth LessOrEqual(Duration? left, Duration? right)
        => left is { } x && right is { } y ? Ordering.LessOrEqual(x, y) : Truth.CannotTell;

    public static Truth LessOrEqual(PartialDate? left, PartialDate? right)
        => left is { } x && right is { } y ? Ordering.LessOrEqual(x, y) : Truth.CannotTell;
}
