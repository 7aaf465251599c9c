using System.CommandLine;
using System.Globalization;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Cli.Stories;
using FactCheck.Reporting;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck check</c>: checks stories and writes reports.</summary>
internal static class CheckCommand
{
    public static Command Create(StandardStreams streams)
    {
        var paths = SharedOptions.Paths();
        var reports = CheckOptions.Reports();
        var asOf = SharedOptions.Date("--as-of", "Reads the record as it stood on a day, as in 2026-01-16.");
        var date = SharedOptions.StoryDate();
        var failOn = CheckOptions.FailOn();
        var rules = CheckOptions.Rules();
        var reference = SharedOptions.Reference();
        var with = SharedOptions.With();
        var trace = new Option<bool>("--trace") { Description = "Shows in the text report every field of claims and rows, and how each rule was answered." };
        var jobs = CheckOptions.Jobs();
        var command = new Command("check", "Checks stories and writes a report.") { paths, reports, asOf, date, failOn, rules, reference, with, trace, jobs };
        command.SetAction(parsed => Run(
            new CheckRequest(
                parsed.GetValue(paths) ?? [],
                parsed.GetValue(reports) is { Count: > 0 } asked ? asked : [new(ReportFormats.All[0], null)],
                parsed.GetValue(asOf),
                parsed.GetValue(date),
                parsed.GetValue(failOn) ?? FailLevel.Default,
                new RuleFilter(parsed.GetValue(rules) ?? []),
                parsed.GetValue(reference),
                parsed.GetValue(with),
                parsed.GetValue(trace),
                parsed.GetValue(jobs) ?? Environment.ProcessorCount),
            streams));
        return command;
    }

    private static int Run(CheckRequest request, StandardStreams streams)
    {
        var problems = new ProblemLog(streams.Error);
        if (new CheckerLoader(problems).Load(request.Reference, request.With, request.Rules, request.AsOf, request.FailOn) is not { } checker)
        {
            return problems.Gravest;
        }

        var paths = StoryPaths.Find(request.Paths, problems);

        // A run that waits for standard input is ended by nothing but the end of the process.
        using var stop = request.Paths.Contains(StoryPaths.StandardInput)
            ? null
            : new StopSignal(() => problems.Warn("factcheck: stopping when what is begun is done; once more ends it at once"));
        var work = new StoryChecks(checker, new StoryLoader(request.Date), request.AsOf).Of(paths, request.Jobs, stop?.Token ?? CancellationToken.None);
        using var stories = new ReportPeek(work.Results());
        using var outputs = ReportOutputs.Open(request.Reports, paths.Count > 1 || stories.FindsSeveral(), request.Trace, streams, problems);
        if (outputs is null)
        {
            return problems.Gravest;
        }

        var failed = false;
        var tally = new RunTally();
        var isSeen = streams.IsTerminal && request.Reports.Any(report => report.File is null);
        new RunProgress(streams, problems, paths.Count).Follow(isSeen, progress =>
        {
            foreach (var story in stories.All())
            {
                tally.Count(story);
                failed |= Write(story, outputs, request.FailOn, problems);
                progress(work.Finished);
            }
        });
        outputs.Commit();
        if (stop?.IsGiven == true && work.Finished < paths.Count)
        {
            problems.Warn(string.Create(CultureInfo.InvariantCulture, $"factcheck: stopped after {work.Finished} of {paths.Count} files: {tally}; the reports hold what was done"));
            return ExitCode.Stopped;
        }

        if (paths.Count >= RunProgress.Long || (tally.IsOfSeveral && !tally.IsWhole))
        {
            problems.Warn($"factcheck: {tally}");
        }

        return Math.Max(problems.Gravest, failed ? ExitCode.Failed : ExitCode.Passed);
    }

    /// <returns>Whether the run fails for this story.</returns>
    private static bool Write(CheckedStory story, ReportOutputs outputs, FailLevel failOn, ProblemLog problems)
    {
        if (story.Problem is { } problem)
        {
            problems.Add(problem);
        }

        if (story.Report is not { } report)
        {
            return false;
        }

        try
        {
            outputs.Write(report);
        }
        catch (Exception fault)
        {
            problems.AddFault(fault, "reporting " + report.Story.Path);
        }

        return failOn.IsReachedBy(report);
    }

    private sealed record CheckRequest(
        IReadOnlyList<string> Paths,
        IReadOnlyList<ReportRequest> Reports,
        DateOnly? AsOf,
        DateOnly? Date,
        FailLevel FailOn,
        RuleFilter Rules,
        string? Reference,
        string? With,
        bool Trace,
        int Jobs);
}
