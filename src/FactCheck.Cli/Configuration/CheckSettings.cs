using FactCheck.Cli.Options;
using FactCheck.Model;

namespace FactCheck.Cli.Configuration;

/// <summary>All that a run over stories is asked for, each value with where it came from.</summary>
internal sealed record CheckSettings
{
    public required IReadOnlyList<string> Stories { get; init; }

    /// <summary>The file of settings; null for none.</summary>
    public required Setting<string?> Configuration { get; init; }

    /// <summary>The folder from which stories without an id are named: that of the settings that were found, else the working directory.</summary>
    public required string Root { get; init; }

    public required Setting<List<ReportRequest>> Reports { get; init; }

    public required Setting<DateOnly?> AsOf { get; init; }

    public required Setting<DateOnly?> Date { get; init; }

    public required Setting<FailLevel> FailOn { get; init; }

    /// <summary>Globs of the only rules to run; empty for all that the configuration leaves on.</summary>
    public required Setting<string[]> Only { get; init; }

    public required RuleSettings Rules { get; init; }

    public required Setting<string?> Reference { get; init; }

    public required Setting<string?> With { get; init; }

    /// <summary>An earlier report; null for none.</summary>
    public required Setting<string?> Baseline { get; init; }

    /// <summary>A file of waivers; null for none.</summary>
    public required Setting<string?> Waivers { get; init; }

    /// <summary>The day on which waivers are judged; null for each story's own.</summary>
    public required Setting<DateOnly?> Today { get; init; }

    public required bool Trace { get; init; }

    /// <summary>How many stories are checked at a time; no report differs by it.</summary>
    public required int Jobs { get; init; }

    /// <summary>The files that the run reads or writes itself, and that are no stories wherever they stand.</summary>
    public IEnumerable<string> OwnFiles
        => Reports.Value.Select(report => report.File).Append(Baseline.Value).Append(Waivers.Value).OfType<string>();

    /// <summary>Whether the run has the rule; who names rules for a run means those, whatever the configuration says.</summary>
    public bool IsOn(RuleInfo rule)
        => Only.Value.Length > 0 ? new RuleFilter(Only.Value).Passes(rule.Id) : Rules.For(rule)?.IsOn ?? true;
}
