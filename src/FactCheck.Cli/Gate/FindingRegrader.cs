using FactCheck.Cli.Configuration;
using FactCheck.Model;

namespace FactCheck.Cli.Gate;

/// <summary>Gives the findings of a rule the severity that a configuration sets for it; what they say stays the rule's.</summary>
internal static class FindingRegrader
{
    public static Report Regrade(Report report, RuleSettings settings)
        => settings.All.Count == 0 ? report : report with { Findings = [.. report.Findings.Select(reported => Regrade(reported, settings))] };

    private static ReportedFinding Regrade(ReportedFinding reported, RuleSettings settings)
        => reported.Finding is var finding && settings.For(finding.Rule)?.Severity is { } severity && severity != finding.Rule.Severity
            ? reported with { Finding = new ChangedFinding(finding, finding.Rule with { Severity = severity }, finding.Verdict) }
            : reported;
}
