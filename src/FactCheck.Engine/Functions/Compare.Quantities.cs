using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

/// <content>Measured amounts: those in different units cannot be told, since nothing converts by itself.</content>
public static partial class Compare
{
    public static Truth Agrees(in Quantity? claim, in Quantity? fact)
        => claim.HasValue && fact.HasValue ? Comparison.Agrees(Known.Of(claim), Known.Of(fact)) : Truth.CannotTell;

    public static Truth Equal(in Quantity? left, in Quantity? right)
        => left.HasValue && right.HasValue ? Ordering.Equal(Known.Of(left), Known.Of(right)) : Truth.CannotTell;

    public static Truth Less(in Quantity? left, in Quantity? right)
        => left.HasValue && right.HasValue ? Ordering.Less(Known.Of(left), Known.Of(right)) : Truth.CannotTell;

    public static Truth LessOrEqual(in Quantity? left, in Quantity? right)
        => left.HasValue && right.HasValue ? Ordering.LessOrEqual(Known.Of(left), Known.Of(right)) : Truth.CannotTell;
}
