namespace FactCheck.Model;

/// <summary>What there is to know of a rule without running it.</summary>
/// <param name="Id">Domain folder and name: <c>diplomacy/relations-age-disagrees-with-treaty</c>.</param>
/// <param name="Claim">Name of the claim type it checks.</param>
/// <param name="Yaml">The rule's own YAML, as its author wrote it.</param>
/// <param name="Plan">One sentence on how it is answered.</param>
public sealed record RuleInfo(
    string Id,
    string Summary,
    Severity Severity,
    string Status,
    IReadOnlyList<string> Tags,
    string Claim,
    string File,
    int Line,
    string Yaml,
    string Plan,
    IReadOnlyList<RuleExample> Examples)
{
    /// <summary>Who answers for it; null where nobody is named.</summary>
    public string? Owner { get; init; }

    /// <summary>Why it matters; null where nobody says.</summary>
    public string? Why { get; init; }

    /// <summary>Since when it had which status, from the first on; empty where nobody kept it.</summary>
    public IReadOnlyList<KeyValuePair<DateOnly, string>> History { get; init; } = [];
}

/// <summary>A text and the verdict its author expects; <see cref="Expect"/> is a verdict's name or <c>silent</c>.</summary>
public sealed record RuleExample(DateOnly? Date, string Text, string Expect, int Line);

/// <summary>One step of the arithmetic behind a verdict: the expression as the author wrote it, and its value.</summary>
public readonly record struct TraceStep(string Expression, string Value);

/// <summary>A rule's verdict on a claim, with the facts and the arithmetic it rests on.</summary>
/// <remarks>Findings keep typed values; message, evidence and trace are rendered when asked for.</remarks>
public abstract class Finding
{
    protected Finding(RuleInfo rule, Claim claim, Verdict verdict)
    {
        Rule = rule;
        Claim = claim;
        Verdict = verdict;
    }

    public RuleInfo Rule { get; }

    public Claim Claim { get; }

    public Verdict Verdict { get; }

    /// <summary>The sentence for an editor, from the verdict's <c>say</c> or made from its condition.</summary>
    public abstract string Message { get; }

    /// <summary>Every fact bound under <c>find</c>, in that order.</summary>
    public abstract IReadOnlyList<Fact> Evidence { get; }

    /// <summary>Claims of the same story bound under <c>find</c>.</summary>
    public virtual IReadOnlyList<Claim> RelatedClaims => [];

    public abstract IReadOnlyList<TraceStep> Trace { get; }
}

/// <summary>Another finding with a verdict or a weight of its own: it says and rests on what that does.</summary>
public class ChangedFinding(Finding finding, RuleInfo rule, Verdict verdict) : Finding(rule, finding.Claim, verdict)
{
    public override string Message => finding.Message;

    public override IReadOnlyList<Fact> Evidence => finding.Evidence;

    public override IReadOnlyList<Claim> RelatedClaims => finding.RelatedClaims;

    public override IReadOnlyList<TraceStep> Trace => finding.Trace;
}
