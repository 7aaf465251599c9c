namespace FactCheck.ReviewDesk.Decisions;

/// <summary>What somebody wants to say of a finding, and what they had before them when they said it.</summary>
/// <param name="Version">The version of the story that was on their page.</param>
/// <param name="Rules">SHA-256 of the rules it was checked with.</param>
/// <param name="Reference">SHA-256 of the tables it was checked over.</param>
/// <param name="After">How many decisions on the finding were on their page.</param>
public sealed record DecisionRequest(
    DecisionKind Kind, int Version, string Rules, string Reference, int After, string Reason = "", DateOnly? Until = null, int? CorrectedIn = null);

/// <summary>Why a request is not taken into the record.</summary>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Changes">What changed since the page was made; empty where that is not the reason.</param>
public sealed record Refusal(RefusalKind Kind, string Message, IReadOnlyList<string> Changes);

public enum RefusalKind
{
    /// <summary>Something is missing or makes no sense.</summary>
    Incomplete,

    /// <summary>This person may not say it.</summary>
    Forbidden,

    /// <summary>It was said of something that is not there any more.</summary>
    Stale,
}
