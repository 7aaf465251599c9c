using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using FactCheck.Cli.Problems;
using FactCheck.Cli.Watching;
using FactCheck.Reporting;

namespace FactCheck.Cli.Options;

/// <summary>The options of <c>watch</c>: those of <c>check</c>, but that reports go to folders, and when a file counts as whole.</summary>
internal sealed class WatchOptions
{
    private const double UsualSettle = 2;
    private const double LongestSettle = 3600;

    private static readonly Argument<string[]> s_folder = new("IN")
    {
        Description = "The folder that stories arrive in; what is below it counts, names that begin with a dot do not.",
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = static result => [result.Tokens[0].Value],
    };

    private readonly CheckOptions _check = new(s_folder);
    private readonly Option<List<ReportRequest>> _reports = Reports();
    private readonly Option<bool> _once = new("--once") { Description = "Checks what is there and ends, as for a job at fixed times; the exit code is that of check." };
    private readonly Option<double?> _settle = Settle();
    private readonly Option<string?> _aside = new("--aside") { Description = "Where to put what cannot be read, with the reason beside it. [default: IN/unreadable]", HelpName = "DIR" };
    private readonly Option<string?> _ledger = new("--ledger") { Description = "Where to write down what is done. [default: IN/.factcheck-ledger.jsonl]", HelpName = "FILE" };

    public WatchOptions AddTo(Command command)
    {
        _check.AddAllButReportsTo(command);
        foreach (var option in new Option[] { _reports, _once, _settle, _aside, _ledger })
        {
            command.Add(option);
        }

        return this;
    }

    /// <summary>Null where a problem was logged.</summary>
    public WatchSettings? Read(ParseResult parsed, ProblemLog problems)
    {
        var folder = Path.TrimEndingDirectorySeparator(parsed.GetValue(s_folder)![0]);
        if (!Directory.Exists(folder))
        {
            problems.Add(folder, "there is no such folder");
            return null;
        }

        if (_check.Read(parsed, problems) is not { } check)
        {
            return null;
        }

        var settings = new WatchSettings(
            folder,
            check with { Reports = new(parsed.GetValue(_reports)!, "option " + _reports.Name) },
            parsed.GetValue(_aside) ?? Path.Join(folder, "unreadable"),
            parsed.GetValue(_ledger) ?? Path.Join(folder, ".factcheck-ledger.jsonl"),
            TimeSpan.FromSeconds(parsed.GetValue(_settle) ?? UsualSettle),
            parsed.GetValue(_once));
        return settings.Check.Reports.Value.Select(report => report.File!).Append(settings.Aside).FirstOrDefault(place => Holds(place, folder)) is not { } above
            ? settings
            : Refuse(above, problems);
    }

    private static WatchSettings? Refuse(string above, ProblemLog problems)
    {
        problems.AddUsage($"watch: '{above}' is the watched folder or holds it, so that what is written there would be taken for stories.", "Name a folder beside or below the watched one.");
        return null;
    }

    private static bool Holds(string above, string folder)
        => Path.Join(Path.GetFullPath(folder), "/").StartsWith(Path.Join(Path.TrimEndingDirectorySeparator(Path.GetFullPath(above)), "/"), StringComparison.Ordinal);

    private static Option<List<ReportRequest>> Reports() => new("--report")
    {
        Description = $"A report for each file that arrives, and the folder it goes to: {ReportRequest.FormatNames}. May be given several times.",
        HelpName = "FORMAT=DIR",
        Required = true,
        Arity = ArgumentArity.OneOrMore,
        CompletionSources = { static _ => ReportFormats.All.Select(format => new CompletionItem(format.Name + "=")) },
        CustomParser = static result =>
        {
            var requests = new List<ReportRequest>();
            foreach (var token in result.Tokens)
            {
                if (ReportRequest.Parse(token.Value, out var error) is not { } request)
                {
                    result.AddError("--report: " + error);
                }
                else if (request.File is null)
                {
                    result.AddError($"--report: '{token.Value}' names no folder; a watch writes a report for each file, as in {request.Format.Name}=reports.");
                }
                else if (requests.Exists(other => Path.GetFullPath(WatchSettings.PlaceOf(other, "")) == Path.GetFullPath(WatchSettings.PlaceOf(request, ""))))
                {
                    result.AddError($"--report: two reports of a file would have the same name in '{request.File}'.");
                }
                else
                {
                    requests.Add(request);
                }
            }

            return requests;
        },
    };

    private static Option<double?> Settle() => new("--settle")
    {
        Description = "A file is whole when nobody has written to it for so many seconds. [default: 2]",
        HelpName = "SECONDS",
        CustomParser = static result =>
        {
            var text = result.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds <= LongestSettle)
            {
                return seconds;
            }

            result.AddError($"--settle: '{text}' is no number of seconds; it is from 0 to {LongestSettle.ToString(CultureInfo.InvariantCulture)}, as in 0.5.");
            return null;
        },
    };
}
