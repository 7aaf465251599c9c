using FactCheck.Model;
using FactCheck.Reporting;
using FactCheck.Reporting.Text;

namespace FactCheck.ReviewDesk.Drafting;

/// <summary>What a check of a draft says, for the page and for its script.</summary>
/// <param name="Findings">What asks for a change first.</param>
public sealed record DraftCheck(IReadOnlyList<DraftFinding> Findings)
{
    private const int Most = 200;

    public static DraftCheck Of(Report? report) => new(report is null ? [] : [.. VerdictOrder.Sort(report.Findings, failuresOnly: false).Take(Most).Select(DraftFinding.Of)]);
}

/// <summary>A finding on a draft.</summary>
/// <param name="Sign">The verdict's, for who sees no colours.</param>
/// <param name="Places">Where the text says it: starts and ends, in UTF-16 code units.</param>
public sealed record DraftFinding(string Verdict, string Sign, bool IsFailure, string Severity, string Claim, string Message, string Rule, IReadOnlyList<DraftPlace> Places)
{
    public static DraftFinding Of(ReportedFinding one) => new(
        one.Finding.Verdict.Name(), VerdictSign.Of(one.Finding.Verdict), one.Finding.Verdict.IsFailure(), one.Finding.Rule.Severity.Name(),
        one.Finding.Claim.Source.Text, one.Finding.Message, one.Finding.Rule.Id,
        [.. one.Also.Prepend(one.Finding.Claim).Select(static claim => new DraftPlace(claim.Source.TextStart, claim.Source.TextEnd))]);
}

public sealed record DraftPlace(int Start, int End);
