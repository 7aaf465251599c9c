using FactCheck.Cli.Configuration;
using FactCheck.Model;

namespace FactCheck.Cli.Gate;

/// <summary>Gives the findings of a rule the severity that a configuration sets for it; what they say stays the rule's.</summary>
internal static class FindingRegrader
{
    public static Report Regrade(Report report, RuleSettings settings)
        => settings.All.Count == 0 ? report : report with { Findings = [.. report.Findings.Select(reported => Regrade(reported, settings))] };

    private static ReportedFinding Regrade(ReportedFinding reported, RuleSettings settings)
        => settings.For(reported.Finding.Rule)?.Severity is { } severity && severity != reported.Finding.Rule.Severity
            ? reported with { Finding = new Regraded(reported.Finding, severity) }
            : reported;

    private sealed class Regraded(Finding finding, Severity severity) : Finding(finding.Rule with { Severity = severity }, finding.Claim, finding.Verdict)
    {
        public override string Message => finding.Message;

        public override IReadOnlyList<Fact> Evidence => finding.Evidence;

        public override IReadOnlyList<Claim> RelatedClaims => finding.RelatedClaims;

        public override IReadOnlyList<TraceStep> Trace => finding.Trace;
    }
}
