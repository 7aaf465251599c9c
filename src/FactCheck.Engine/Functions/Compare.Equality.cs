using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

public static partial class Compare
{
    public static Truth Equal(in Number? left, in Number? right)
        => left.HasValue && right.HasValue ? Ordering.Equal(Known.Of(left), Known.Of(right)) : Truth.CannotTell;

    public static Truth Equal(in Percent? left, in Percent? right)
        => left.HasValue && right.HasValue ? Ordering.Equal(Known.Of(left), Known.Of(right)) : Truth.CannotTell;

    public static Truth Equal(in Money? left, in Money? right)
        => left.HasValue && right.HasValue ? Ordering.Equal(Known.Of(left), Known.Of(right)) : Truth.CannotTell;

    public static Truth Equal(in Duration? left, in Duration? right)
        => left.HasValue && right.HasValue ? Ordering.Equal(Known.Of(left), Known.Of(right)) : Truth.CannotTell;

    public static Truth Equal(PartialDate? left, PartialDate? right)
        => left is { } x && right is { } y ? Ordering.Equal(x, y) : Truth.CannotTell;

    public static Truth Equal(DayOfWeek? left, DayOfWeek? right)
        => left is { } x && right is { } y ? Truths.From(x == y) : Truth.CannotTell;

    public static Truth Equal(bool? left, bool? right)
        => left is { } x && right is { } y ? Truths.From(x == y) : Truth.CannotTell;

    public static Truth Equal(Truth left, Truth right)
        => left == Truth.CannotTell || right == Truth.CannotTell ? Truth.CannotTell : Truths.From(left == right);

    public static Truth Equal(string? left, string? right)
        => left is null || right is null ? Truth.CannotTell : Truths.From(string.Equals(left, right, StringComparison.Ordinal));

    public static Truth Equal(Fact? left, Fact? right)
        => left is null || right is null ? Truth.CannotTell : Truths.From(ReferenceEquals(left, right));

    public static Truth Equal(FactSet? left, FactSet? right)
        => left is null || right is null ? Truth.CannotTell : Truths.From(left.Equals(right));
}
