using FactCheck.Model;
using FactCheck.Reporting;
using FactCheck.Reporting.Text;

namespace FactCheck.ReviewDesk.Writing;

/// <summary>What a check of a draft says, for the page and for its script.</summary>
/// <param name="Findings">What asks for a change first.</param>
public sealed record TextCheck(IReadOnlyList<TextFinding> Findings)
{
    private const int Most = 200;

    public static TextCheck Of(Report? report) => new(report is null ? [] : [.. VerdictOrder.Sort(report.Findings, failuresOnly: false).Take(Most).Select(TextFinding.Of)]);
}

/// <summary>A finding on a draft.</summary>
/// <param name="Sign">The verdict's, for who sees no colours.</param>
/// <param name="Places">Where the text says it: starts and ends, in UTF-16 code units.</param>
public sealed record TextFinding(string Verdict, string Sign, bool IsFailure, string Severity, string Claim, string Message, string Rule, IReadOnlyList<TextPlace> Places)
{
    public static TextFinding Of(ReportedFinding one) => new(
        one.Finding.Verdict.Name(), VerdictSign.Of(one.Finding.Verdict), one.Finding.Verdict.IsFailure(), one.Finding.Rule.Severity.Name(),
        one.Finding.Claim.Source.Text, one.Finding.Message, one.Finding.Rule.Id,
        [.. one.Also.Prepend(one.Finding.Claim).Select(static claim => new TextPlace(claim.Source.TextStart, claim.Source.TextEnd))]);
}

public sealed record TextPlace(int Start, int End);
