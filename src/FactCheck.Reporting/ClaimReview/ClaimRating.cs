using FactCheck.Model;

namespace FactCheck.Reporting.ClaimReview;

/// <summary>A verdict on ClaimReview's scale from 1, false, to 5, true.</summary>
internal readonly record struct ClaimRating(int Value, string Name)
{
    /// <summary>Null for verdicts that say nothing of whether the claim is true.</summary>
    public static ClaimRating? Of(Verdict verdict) => verdict switch
    {
        Verdict.Supported => new(5, "Supported by the record"),
        Verdict.NeedsContext => new(4, "Needs context"),
        Verdict.Imprecise => new(3, "Imprecise"),
        Verdict.Outdated => new(2, "Outdated"),
        Verdict.Refuted => new(1, "Refuted by the record"),
        _ => null,
    };
}
