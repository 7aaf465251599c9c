using FactCheck.Cli.Checking;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Claims;
using FactCheck.Model;

namespace FactCheck.Cli.Gate;

/// <summary>Decides which findings of a run let it fail: those at or above the fail level with which nobody has dealt.</summary>
internal sealed class StoryGate
{
    private readonly CheckSettings _settings;
    private readonly IReadOnlyList<RuleInfo> _rules;
    private readonly ProblemLog _problems;
    private readonly WaiverFile? _waivers;
    private readonly Baseline? _baseline;

    private StoryGate(CheckSettings settings, IReadOnlyList<RuleInfo> rules, IReadOnlyList<ClaimType> types, ProblemLog problems)
    {
        _settings = settings;
        _rules = rules;
        _problems = problems;
        _waivers = settings.Waivers.Value is { } waivers ? WaiverFile.Open(waivers, settings, types, problems) : null;
        _baseline = settings.Baseline.Value is { } baseline ? Baseline.Read(baseline, problems) : null;
    }

    /// <summary>Whether any story so far has a finding that counts.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Null where a file that the settings name cannot be read, which is logged.</summary>
    public static StoryGate? Open(CheckSettings settings, LoadedChecker loaded, ProblemLog problems)
    {
        var gate = new StoryGate(settings, loaded.Rules, loaded.Checker.ClaimTypes, problems);
        return problems.Gravest == ExitCode.Passed ? gate : null;
    }

    /// <summary>The report as it is to be written, with what the settings, people and earlier reports say of its findings.</summary>
    public Report Pass(Report report)
    {
        report = FindingRegrader.Regrade(report, _settings.Rules);
        report = InlineWaivers.Waive(report, _rules, _settings.IsOn, _problems);
        report = _waivers?.Waive(report) ?? report;
        report = _baseline?.Compare(report) ?? report;
        HasFailed |= Fails(report);
        return report;
    }

    /// <summary>Whether a report that has passed has a finding that counts.</summary>
    public bool Fails(Report report) => report.Findings.Any(Counts);

    /// <summary>Says what is left to say when all stories have passed.</summary>
    public void Close() => _waivers?.Close(_rules);

    private bool Counts(ReportedFinding reported) => !reported.IsSettled && _settings.FailOn.Value.IsReachedBy(reported.Finding);
}
