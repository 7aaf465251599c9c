using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

public static partial class Compare
{
    public static Truth Less(in Number? left, in Number right)
        => left.HasValue ? Ordering.Less(Known.Of(left), right) : Truth.CannotTell;

    public static Truth Less(in Number? left, in Number? right)
        => left.HasValue && right.HasValue ? Ordering.Less(Known.Of(left), Known.Of(right)) : Truth.CannotTell;

    public static Truth Less(in Percent? left, in Percent? right)
        => left.HasValue && right.HasValue ? Ordering.Less(Known.Of(left), Known.Of(right)) : Truth.CannotTell;

    public static Truth Less(in Money? left, in Money? right)
        => left.HasValue && right.HasValue ? Ordering.Less(Known.Of(left), Known.Of(right)) : Truth.CannotTell;

    public static Truth Less(in Duration? left, in Duration? right)
        => left.HasValue && right.HasValue ? Ordering.Less(Known.Of(left), Known.Of(right)) : Truth.CannotTell;

    public static Truth Less(PartialDate? left, PartialDate? right)
        => left is { } x && right is { } y ? Ordering.Less(x, y) : Truth.CannotTell;

    public static Truth LessOrEqual(in Number? left, in Number? right)
        => left.HasValue && right.HasValue ? Ordering.LessOrEqual(Known.Of(left), Known.Of(right)) : Truth.CannotTell;

    public static Truth LessOrEqual(in Percent? left, in Percent? right)
        => left.HasValue && right.HasValue ? Ordering.LessOrEqual(Known.Of(left), Known.Of(right)) : Truth.CannotTell;

    public static Truth LessOrEqual(in Money? left, in Money? right)
        => left.HasValue && right.HasValue ? Ordering.LessOrEqual(Known.Of(left), Known.Of(right)) : Truth.CannotTell;

    public static Truth LessOrEqual(in Duration? left, in Duration? right)
        => left.HasValue && right.HasValue ? Ordering.LessOrEqual(Known.Of(left), Known.Of(right)) : Truth.CannotTell;

    public static Truth LessOrEqual(PartialDate? left, PartialDate? right)
        => left is { } x && right is { } y ? Ordering.LessOrEqual(x, y) : Truth.CannotTell;
}
