using FactCheck.Cli.Configuration;
using FactCheck.Cli.Problems;
using FactCheck.Model;

namespace FactCheck.Cli.Gate;

/// <summary>Decides which findings of a run let it fail: those at or above the fail level with which nobody has dealt.</summary>
internal sealed class StoryGate
{
    private readonly CheckSettings _settings;
    private readonly Baseline? _baseline;

    private StoryGate(CheckSettings settings, Baseline? baseline)
    {
        _settings = settings;
        _baseline = baseline;
    }

    /// <summary>Whether any story so far has a finding that counts.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Null where a file that the settings name cannot be read, which is logged.</summary>
    public static StoryGate? Open(CheckSettings settings, ProblemLog problems)
    {
        var baseline = settings.Baseline.Value is { } path ? Baseline.Read(path, problems) : null;
        return settings.Baseline.Value is not null && baseline is null ? null : new(settings, baseline);
    }

    /// <summary>The report as it is to be written, with what the settings, people and earlier reports say of its findings.</summary>
    public Report Pass(Report report)
    {
        report = FindingRegrader.Regrade(report, _settings.Rules);
        if (_baseline is not null)
        {
            report = report with { Findings = [.. report.Findings.Select(reported => reported with { Baseline = _baseline.StateOf(reported) })] };
        }

        HasFailed |= report.Findings.Any(Counts);
        return report;
    }

    private bool Counts(ReportedFinding reported) => !reported.IsSettled && _settings.FailOn.Value.IsReachedBy(reported.Finding);
}
