using FactCheck.Cli.Configuration;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Claims;
using FactCheck.Model;

namespace FactCheck.Cli.Gate;

/// <summary>The waivers of a run's file, held against its findings; one that holds no longer is said, with why.</summary>
internal sealed class WaiverFile
{
    private readonly IReadOnlyDictionary<string, FiledWaiver> _waivers;
    private readonly CheckSettings _settings;
    private readonly IReadOnlyList<ClaimType> _types;
    private readonly ProblemLog _problems;
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stories = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named;

    private WaiverFile(IReadOnlyDictionary<string, FiledWaiver> waivers, CheckSettings settings, IReadOnlyList<ClaimType> types, ProblemLog problems)
    {
        _waivers = waivers;
        _named = waivers.Values.Select(waiver => waiver.Story).ToHashSet(StringComparer.Ordinal);
        _settings = settings;
        _types = types;
        _problems = problems;
    }

    /// <summary>Null where the file cannot be read, which is logged.</summary>
    public static WaiverFile? Open(string path, CheckSettings settings, IReadOnlyList<ClaimType> types, ProblemLog problems)
        => WaiverReader.Read(path, problems) is { } waivers ? new(waivers, settings, types, problems) : null;

    public Report Waive(Report report)
    {
        if (!_named.Contains(report.Story.Id))
        {
            return report;
        }

        _stories.Add(report.Story.Id);
        return report with { Findings = [.. report.Findings.Select(reported => Waive(report.Story, reported))] };
    }

    /// <summary>Says which waivers are of findings that their story has no more; those of rules that the run leaves out may still be needed.</summary>
    public void Close(IReadOnlyList<RuleInfo> rules)
    {
        var on = rules.Where(_settings.IsOn).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var known = rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var waiver in _waivers.Values)
        {
            if (_stories.Contains(waiver.Story) && !_found.Contains(waiver.Finding) && (on.Contains(waiver.Rule) || !known.Contains(waiver.Rule)))
            {
                Warn(waiver, known.Contains(waiver.Rule) ? "the story has no such finding any more; remove it" : "there is no such rule any more; remove it");
            }
        }
    }

    private ReportedFinding Waive(Story story, ReportedFinding reported)
    {
        if (!_waivers.TryGetValue(reported.Id, out var waiver))
        {
            return reported;
        }

        var isFirst = _found.Add(reported.Id);
        if (reported.Waiver is not null)
        {
            return reported;
        }

        var lapsed = waiver.LapsedBecause(story, reported, _types, _settings.Today.Value ?? story.Published);
        if (lapsed is null)
        {
            return reported with { Waiver = new(waiver.Reason, waiver.Who, waiver.Until) };
        }

        if (isFirst)
        {
            Warn(waiver, lapsed);
        }

        return reported with { LapsedWaiver = lapsed };
    }

    private void Warn(FiledWaiver waiver, string why)
        => _problems.Warn(waiver.At!, $"the waiver of {waiver.Finding} ({waiver.Rule}, “{waiver.Claim}”) has lapsed: {why}.");
}
