using FactCheck.Cli.Configuration;
using FactCheck.Model;

namespace FactCheck.Cli.Gate;

/// <summary>Decides which findings of a run let it fail.</summary>
internal sealed class StoryGate(CheckSettings settings)
{
    /// <summary>Whether any story so far has a finding that counts.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The report as it is to be written, with what the settings and people say of its findings.</summary>
    public Report Pass(Report report)
    {
        report = FindingRegrader.Regrade(report, settings.Rules);
        HasFailed |= report.Findings.Any(Counts);
        return report;
    }

    private bool Counts(ReportedFinding reported) => settings.FailOn.Value.IsReachedBy(reported.Finding);
}
