using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.ReviewDesk.Comparing;

/// <summary>How another place of a story stands to a claim on the same subject.</summary>
public enum Relation
{
    /// <summary>Every field is the same.</summary>
    Same,

    /// <summary>The figures can all be the same: "160 years" and "more than 150 years".</summary>
    Agrees,

    /// <summary>A figure of one cannot be that of the other, and nothing else differs.</summary>
    OtherFigure,

    /// <summary>Something else differs too, as the day: both may be right.</summary>
    Beside,
}

/// <summary>Another place of a story on the subject of a claim.</summary>
public sealed record RelatedClaim(Claim Claim, Relation Relation)
{
    public string Shown => Relation switch
    {
        Relation.Same => "says the same",
        Relation.Agrees => "agrees with it",
        Relation.OtherFigure => "gives another figure",
        _ => "is on the same subject",
    };
}

/// <summary>Finds what else a story says on the subject of a claim: claims of its type that name the same rows. Pure.</summary>
public static class SameSubject
{
    private const int Most = 10;

    /// <param name="claims">All claims of the story, in the order of the text.</param>
    /// <returns>Other figures first; without the places that the finding itself names.</returns>
    public static IReadOnlyList<RelatedClaim> Of(ReportedFinding reported, IReadOnlyList<Claim> claims)
    {
        var claim = reported.Finding.Claim;
        var named = reported.Also.Concat(reported.Finding.RelatedClaims).Prepend(claim).ToList();
        return [.. claims
            .Where(other => other.Type == claim.Type && !named.Exists(one => Overlap(one, other)))
            .Select(other => RelationOf(claim, other) is { } relation ? new RelatedClaim(other, relation) : null)
            .OfType<RelatedClaim>()
            .OrderByDescending(static one => one.Relation == Relation.OtherFigure)
            .Take(Most)];
    }

    /// <summary>Null where both name no row, or not the same ones.</summary>
    private static Relation? RelationOf(Claim claim, Claim other)
    {
        var (mine, theirs) = (claim.Fields, other.Fields);
        var (namesRow, differs, figures) = (false, false, Relation.Same);
        for (var i = 0; i < mine.Count; i++)
        {
            var (one, two) = (mine[i].Value, theirs[i].Value);
            switch (one ?? two)
            {
                case Fact or FactSet or string when !SameRow(one, two):
                    return null;
                case Fact or FactSet:
                    namesRow = true;
                    break;
                case null or string:
                    break;
                default:
                    if (Equals(one, two))
                    {
                        break;
                    }

                    switch (Compare(one, two))
                    {
                        case Truth.Contradicts:
                            figures = Relation.OtherFigure;
                            break;
                        case Truth.Agrees:
                            figures = figures == Relation.Same ? Relation.Agrees : figures;
                            break;
                        default:
                            differs = true;
                            break;
                    }

                    break;
            }
        }

        return !namesRow ? null : differs ? Relation.Beside : figures;
    }

    private static bool SameRow(object? one, object? two) => one is string text ? two is string other && text.Equals(other, StringComparison.OrdinalIgnoreCase) : Equals(one, two);

    /// <summary>Whichever of two figures is the wider; what is no figure cannot be told.</summary>
    private static Truth Compare(object? one, object? two) => (one, two) switch
    {
        (Number a, Number b) => EitherWay(Comparison.Agrees(a, b), Comparison.Agrees(b, a)),
        (Money a, Money b) => EitherWay(Comparison.Agrees(a, b), Comparison.Agrees(b, a)),
        (Percent a, Percent b) => EitherWay(Comparison.Agrees(a, b), Comparison.Agrees(b, a)),
        (Quantity a, Quantity b) => EitherWay(Comparison.Agrees(a, b), Comparison.Agrees(b, a)),
        (Duration a, Duration b) => EitherWay(Comparison.Agrees(a, b), Comparison.Agrees(b, a)),
        _ => Truth.CannotTell,
    };

    private static Truth EitherWay(Truth one, Truth two) => one == Truth.Agrees || two == Truth.Agrees ? Truth.Agrees : one;

    private static bool Overlap(Claim one, Claim other) => one.Source.TextStart < other.Source.TextEnd && other.Source.TextStart < one.Source.TextEnd;
}
