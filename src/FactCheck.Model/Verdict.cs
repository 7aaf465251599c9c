namespace FactCheck.Model;

/// <summary>What the record says of a claim. Severity, review state and coverage are separate axes.</summary>
public enum Verdict
{
    /// <summary>The record contains the claim.</summary>
    Supported,

    /// <summary>Nothing on record against it, and the record is not declared complete.</summary>
    Uncontradicted,

    /// <summary>Right, but lacks a period, unit, scope or comparison that changes its sense.</summary>
    NeedsContext,

    /// <summary>Right in round terms, not literally.</summary>
    Imprecise,

    /// <summary>Was right at an earlier date.</summary>
    Outdated,

    /// <summary>The record contradicts it.</summary>
    Refuted,

    /// <summary>The story contradicts itself.</summary>
    Inconsistent,

    /// <summary>Nothing on record to check it with.</summary>
    Unverifiable,
}

/// <summary>How much a finding of a rule matters, chosen by the rule's author.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}

/// <summary>The words used for verdicts and severities in YAML, reports and on the command line.</summary>
public static class VerdictNames
{
    public static readonly IReadOnlyList<Verdict> All = [.. Enum.GetValues<Verdict>()];

    public static string Name(this Verdict verdict) => verdict switch
    {
        Verdict.Supported => "supported",
        Verdict.Uncontradicted => "uncontradicted",
        Verdict.NeedsContext => "needs-context",
        Verdict.Imprecise => "imprecise",
        Verdict.Outdated => "outdated",
        Verdict.Refuted => "refuted",
        Verdict.Inconsistent => "inconsistent",
        _ => "unverifiable",
    };

    public static string Name(this Severity severity) => severity switch
    {
        Severity.Note => "note",
        Severity.Warning => "warning",
        _ => "error",
    };

    /// <summary>Whether the verdict asks an editor to change or add something, so that the severity of the rule applies.</summary>
    public static bool IsFailure(this Verdict verdict)
        => verdict is Verdict.NeedsContext or Verdict.Imprecise or Verdict.Outdated or Verdict.Refuted or Verdict.Inconsistent;
}
