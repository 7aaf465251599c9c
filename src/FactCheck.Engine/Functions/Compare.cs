using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

/// <summary>Comparisons over what may be missing: with a missing side, nobody can tell.</summary>
public static class Compare
{
    public static Truth Agrees(Number? claim, Number? fact) => claim is { } a && fact is { } b ? Comparison.Agrees(a, b) : Truth.CannotTell;

    public static Truth Agrees(Percent? claim, Percent? fact) => claim is { } a && fact is { } b ? Comparison.Agrees(a, b) : Truth.CannotTell;

    public static Truth Agrees(Money? claim, Money? fact) => claim is { } a && fact is { } b ? Comparison.Agrees(a, b) : Truth.CannotTell;

    public static Truth Agrees(Duration? claim, Duration? fact) => claim is { } a && fact is { } b ? Comparison.Agrees(a, b) : Truth.CannotTell;

    public static Truth Agrees(PartialDate? claim, PartialDate? fact) => claim is { } a && fact is { } b ? Comparison.Agrees(a, b) : Truth.CannotTell;

    public static Truth Agrees(DayOfWeek? claim, DayOfWeek? fact) => Equal(claim, fact);

    public static Truth Agrees(string? claim, string? fact) => Equal(claim, fact);

    public static Truth Agrees(bool? claim, bool? fact) => Equal(claim, fact);

    public static Truth Agrees(Fact? claim, Fact? fact) => Equal(claim, fact);

    public static Truth Agrees(FactSet? claim, FactSet? fact) => Equal(claim, fact);

    public static Truth Equal(Number? left, Number? right)
        => left is not { } a || right is not { } b ? Truth.CannotTell
            : a.IsWholeCount && b.IsWholeCount && a == b && a.Range.High - a.Range.Low == 1 ? Truth.Agrees
            : a.IsWholeCount != b.IsWholeCount && Comparison.Agrees(a.IsWholeCount ? b : a, a.IsWholeCount ? a : b) is var truth && truth != Truth.Agrees ? truth
            : a.IsWholeCount != b.IsWholeCount && (a.IsWholeCount ? b : a).Range.IsPoint ? Truth.Agrees
            : Comparison.Equal(a.Range, b.Range);

    public static Truth Equal(Percent? left, Percent? right)
        => left is { } a && right is { } b && a.IsPoints == b.IsPoints ? Comparison.Equal(a.Value, b.Value) : Truth.CannotTell;

    public static Truth Equal(Money? left, Money? right)
        => left is { } a && right is { } b && a.Currency == b.Currency ? Comparison.Equal(a.Amount, b.Amount) : Truth.CannotTell;

    public static Truth Equal(Duration? left, Duration? right)
        => left is { } a && right is { } b && a.Unit == b.Unit ? Comparison.Equal(a.Amount, b.Amount) : Truth.CannotTell;

    public static Truth Equal(PartialDate? left, PartialDate? right)
        => left is not { } a || right is not { } b ? Truth.CannotTell
            : a == b && a.IsDay ? Truth.Agrees
            : a.IsBefore(b) || b.IsBefore(a) ? Truth.Contradicts
            : Truth.CannotTell;

    public static Truth Equal(DayOfWeek? left, DayOfWeek? right) => left is { } a && right is { } b ? Truths.From(a == b) : Truth.CannotTell;

    public static Truth Equal(string? left, string? right) => left is null || right is null ? Truth.CannotTell : Truths.From(left == right);

    public static Truth Equal(bool? left, bool? right) => left is { } a && right is { } b ? Truths.From(a == b) : Truth.CannotTell;

    public static Truth Equal(Fact? left, Fact? right) => left is null || right is null ? Truth.CannotTell : Truths.From(ReferenceEquals(left, right));

    public static Truth Equal(FactSet? left, FactSet? right) => left is null || right is null ? Truth.CannotTell : Truths.From(left.Equals(right));

    public static Truth Less(Number? left, Number? right) => left is { } a && right is { } b ? Comparison.Less(a.Range, b.Range) : Truth.CannotTell;

    public static Truth Less(Percent? left, Percent? right)
        => left is { } a && right is { } b && a.IsPoints == b.IsPoints ? Comparison.Less(a.Value, b.Value) : Truth.CannotTell;

    public static Truth Less(Money? left, Money? right)
        => left is { } a && right is { } b && a.Currency == b.Currency ? Comparison.Less(a.Amount, b.Amount) : Truth.CannotTell;

    public static Truth Less(Duration? left, Duration? right)
        => left is { } a && right is { } b && a.Unit == b.Unit ? Comparison.Less(a.Amount, b.Amount) : Truth.CannotTell;

    public static Truth Less(PartialDate? left, PartialDate? right)
        => left is not { } a || right is not { } b ? Truth.CannotTell
            : a.IsBefore(b) ? Truth.Agrees
            : a.First >= b.Last ? Truth.Contradicts
            : Truth.CannotTell;

    public static Truth LessOrEqual(Number? left, Number? right) => Truths.Not(Less(right, left));

    public static Truth LessOrEqual(Percent? left, Percent? right) => Truths.Not(Less(right, left));

    public static Truth LessOrEqual(Money? left, Money? right) => Truths.Not(Less(right, left));

    public static Truth LessOrEqual(Duration? left, Duration? right) => Truths.Not(Less(right, left));

    public static Truth LessOrEqual(PartialDate? left, PartialDate? right) => Truths.Not(Less(right, left));

    public static Truth In(Fact? member, FactSet? set) => member is null || set is null ? Truth.CannotTell : Truths.From(set.Contains(member));

    public static Truth In(FactSet? members, FactSet? set) => members is null || set is null ? Truth.CannotTell : Truths.From(members.IsSubsetOf(set));
}
