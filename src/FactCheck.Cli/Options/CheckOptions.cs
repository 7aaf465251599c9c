using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Problems;
using FactCheck.Reporting;

namespace FactCheck.Cli.Options;

/// <summary>The options of a run over stories: <c>check</c> follows them, <c>config show</c> says what would be followed.</summary>
/// <param name="paths">The stories.</param>
internal sealed class CheckOptions(Argument<string[]> paths)
{
    private const int MostJobs = 256;

    private readonly Option<string?> _config = new("--config")
    {
        Description = $"The settings of the run, instead of the nearest {ConfigurationFinder.FileName} above the stories or the working directory; none for none.",
        HelpName = "FILE",
    };

    private readonly Option<List<ReportRequest>> _reports = Reports();
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();
    private readonly Option<DateOnly?> _date = SharedOptions.StoryDate();
    private readonly Option<FailLevel?> _failOn = FailOn();

    private readonly Option<string[]> _rules = SharedOptions.Rules();
    private readonly Option<string?> _reference = SharedOptions.Reference();
    private readonly Option<string?> _with = SharedOptions.With();
    private readonly Option<int?> _jobs = SharedOptions.Count(
        "--jobs", "How many stories are checked at a time. Reports are the same whatever it is. [default: the machine's processors]", "jobs", MostJobs);
    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = "An earlier report of the format json, jsonl or sarif: what it has does not make the run fail and is marked as unchanged; none for none.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _waivers = new("--waivers")
    {
        Description = "A reviewed file of findings that may stay as they are; none for none.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _approved = new("--approved")
    {
        Description = "A reviewed file of the verdicts that may be published: the format claimreview writes those and no others; none for none.",
        HelpName = "FILE",
    };

    private readonly Option<DateOnly?> _today = SharedOptions.Date("--today", "The day on which waivers are judged, instead of each story's own date.");
    private readonly Option<bool> _trace = new("--trace") { Description = "Shows in the text report every field of claims and rows, and how each rule was answered." };

    /// <summary>All of them.</summary>
    public CheckOptions AddTo(Command command) => Add(command, [_reports, _asOf, _date, _failOn, _rules, _reference, _with, _config, _baseline, _waivers, _approved, _today, _trace, _jobs]);

    /// <summary>All but where reports go, for a verb that writes many of them.</summary>
    public CheckOptions AddAllButReportsTo(Command command) => Add(command, [_asOf, _date, _failOn, _rules, _reference, _with, _config, _baseline, _waivers, _approved, _today, _trace, _jobs]);

    /// <summary>Those that say what is checked and with what, for a verb with reports of its own.</summary>
    public CheckOptions AddCheckingTo(Command command) => Add(command, [_asOf, _date, _failOn, _rules, _reference, _with, _config]);

    /// <summary>Those that say how stories are read, for a verb that does not check them.</summary>
    public CheckOptions AddReadingTo(Command command) => Add(command, [_date, _config]);

    /// <summary>What the options say, else the configuration, else what is usual; null where a problem was logged.</summary>
    public CheckSettings? Read(ParseResult parsed, ProblemLog problems)
    {
        var stories = parsed.GetValue(paths) ?? [];
        return ConfigurationFinder.Find(parsed.GetValue(_config), stories, problems) is not { } file ? null : new()
        {
            Stories = stories,
            Root = file.Path is { } found && parsed.GetValue(_config) is null ? Path.GetDirectoryName(Path.GetFullPath(found))! : Directory.GetCurrentDirectory(),
            Configuration = new(file.Path, parsed.GetValue(_config) is null ? "found" : Origin(_config)),
            Reports = Choose(parsed, _reports, file.Reports, [new(ReportFormats.All[0], null)]),
            AsOf = Choose(parsed, _asOf, null, null),
            Date = Choose(parsed, _date, null, null),
            FailOn = Choose(parsed, _failOn!, file.FailOn, FailLevel.Default),
            Only = Choose(parsed, _rules, null, []),
            Rules = file.Rules,
            Reference = Choose(parsed, _reference, file.Reference, null),
            With = Choose(parsed, _with, file.With, null),
            Baseline = NoneIsNull(Choose(parsed, _baseline, file.Baseline, null)),
            Waivers = NoneIsNull(Choose(parsed, _waivers, file.Waivers, null)),
            Approved = NoneIsNull(Choose(parsed, _approved, file.Approved, null)),
            Today = Choose(parsed, _today, null, null),
            Trace = parsed.GetValue(_trace),
            Jobs = parsed.GetValue(_jobs) ?? Environment.ProcessorCount,
        };
    }

    private CheckOptions Add(Command command, ReadOnlySpan<Option> options)
    {
        command.Add(paths);
        foreach (var option in options)
        {
            command.Add(option);
        }

        return this;
    }

    private static Setting<T> Choose<T>(ParseResult parsed, Option<T> option, Setting<T>? inFile, T otherwise)
        => parsed.GetResult(option) is { Implicit: false } ? new(parsed.GetValue(option)!, Origin(option)) : inFile ?? Setting<T>.Default(otherwise);

    private static Setting<string?> NoneIsNull(Setting<string?> setting) => setting.Value == ConfigurationFinder.None ? setting with { Value = null } : setting;

    private static string Origin(Option option) => "option " + option.Name;

    private static Option<List<ReportRequest>> Reports() => new("--report")
    {
        Description = $"A report to write: {ReportRequest.FormatNames}, to standard output or to a file. May be given several times. [default: text]",
        HelpName = "FORMAT[=FILE]",
        Arity = ArgumentArity.OneOrMore,
        CompletionSources = { static _ => ReportFormats.All.Select(format => new CompletionItem(format.Name)) },
        CustomParser = static result =>
        {
            var requests = new List<ReportRequest>();
            foreach (var token in result.Tokens)
            {
                if (ReportRequest.Parse(token.Value, out var error) is { } request)
                {
                    requests.Add(request);
                }
                else
                {
                    result.AddError("--report: " + error);
                }
            }

            if (ReportRequest.Clash(requests) is { } clash)
            {
                result.AddError("--report: " + clash);
            }

            return requests;
        },
    };

    private static Option<FailLevel?> FailOn() => new("--fail-on")
    {
        Description = "What makes the run fail: a severity (note, warning, error), verdicts parted by commas, or never; in a scope of its own for a domain, a tag or a rule, as in numbers=warning or tag:date=imprecise. May be given several times. [default: error]",
        HelpName = "[SCOPE=]LEVEL",
        Arity = ArgumentArity.OneOrMore,
        CompletionSources = { static _ => FailWords.All.Select(word => new CompletionItem(word)) },
        CustomParser = static result =>
        {
            var level = FailLevel.Default;
            foreach (var token in result.Tokens)
            {
                if (level.With(token.Value, null, out var error) is { } more)
                {
                    level = more;
                }
                else
                {
                    result.AddError("--fail-on: " + error);
                }
            }

            return level;
        },
    };
}
