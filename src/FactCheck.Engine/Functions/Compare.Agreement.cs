using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

/// <summary>Comparisons in rules. Missing on either side, nobody can tell.</summary>
/// <remarks>
/// What agreement means is defined in <see cref="Comparison"/>, what order means in <see cref="Ordering"/>. Rows are compared by
/// identity, which is sound because a snapshot holds each row once; sets by content; texts by code unit. Most claims have the
/// field that is compared, so there is a form that need not wrap it as one that may be missing.
/// </remarks>
public static partial class Compare
{
    public static Truth Agrees(in Number claim, in Number? fact)
        => fact.HasValue ? Comparison.Agrees(claim, Known.Of(fact)) : Truth.CannotTell;

    public static Truth Agrees(in Number? claim, in Number? fact)
        => claim.HasValue && fact.HasValue ? Comparison.Agrees(Known.Of(claim), Known.Of(fact)) : Truth.CannotTell;

    public static Truth Agrees(in Percent claim, in Percent? fact)
        => fact.HasValue ? Comparison.Agrees(claim, Known.Of(fact)) : Truth.CannotTell;

    public static Truth Agrees(in Percent? claim, in Percent? fact)
        => claim.HasValue && fact.HasValue ? Comparison.Agrees(Known.Of(claim), Known.Of(fact)) : Truth.CannotTell;

    public static Truth Agrees(in Money claim, in Money? fact)
        => fact.HasValue ? Comparison.Agrees(claim, Known.Of(fact)) : Truth.CannotTell;

    public static Truth Agrees(in Money? claim, in Money? fact)
        => claim.HasValue && fact.HasValue ? Comparison.Agrees(Known.Of(claim), Known.Of(fact)) : Truth.CannotTell;

    public static Truth Agrees(in Duration claim, in Duration? fact)
        => fact.HasValue ? Comparison.Agrees(claim, Known.Of(fact)) : Truth.CannotTell;

    public static Truth Agrees(in Duration? claim, in Duration? fact)
        => claim.HasValue && fact.HasValue ? Comparison.Agrees(Known.Of(claim), Known.Of(fact)) : Truth.CannotTell;

    public static Truth Agrees(PartialDate? claim, PartialDate? fact)
        => claim is { } x && fact is { } y ? Comparison.Agrees(x, y) : Truth.CannotTell;

    public static Truth Agrees(DayOfWeek? claim, DayOfWeek? fact)
        => claim is { } x && fact is { } y ? Truths.From(x == y) : Truth.CannotTell;

    public static Truth Agrees(bool? claim, bool? fact)
        => claim is { } x && fact is { } y ? Truths.From(x == y) : Truth.CannotTell;

    public static Truth Agrees(Truth claim, Truth fact)
        => claim == Truth.CannotTell || fact == Truth.CannotTell ? Truth.CannotTell : Truths.From(claim == fact);

    public static Truth Agrees(string? claim, string? fact)
        => claim is null || fact is null ? Truth.CannotTell : Truths.From(string.Equals(claim, fact, StringComparison.Ordinal));

    public static Truth Agrees(Fact? claim, Fact? fact)
        => claim is null || fact is null ? Truth.CannotTell : Truths.From(ReferenceEquals(claim, fact));

    public static Truth Agrees(FactSet? claim, FactSet? fact)
        => claim is null || fact is null ? Truth.CannotTell : Truths.From(claim.Equals(fact));
}
