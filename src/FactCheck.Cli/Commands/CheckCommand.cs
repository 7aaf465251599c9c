using System.CommandLine;
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
        var command = new Command("check", "Checks stories and writes a report.") { paths, reports, asOf, date, failOn, rules, reference, with, trace };
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
                parsed.GetValue(trace)),
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
        using var stories = new StoryPeek(new StoryLoader(request.Date, problems).Load(paths));
        using var outputs = ReportOutputs.Open(request.Reports, paths.Count > 1 || stories.AreSeveral, request.Trace, streams, problems);
        if (outputs is null)
        {
            return problems.Gravest;
        }

        var failed = false;
        foreach (var story in stories.All())
        {
            try
            {
                problems.Add(checker.FindMistakes(story));
                var report = checker.Check(story, request.AsOf);
                outputs.Write(report);
                failed |= request.FailOn.IsReachedBy(report);
            }
            catch (Exception fault)
            {
                problems.AddFault(fault, "checking " + story.Path);
            }
        }

        outputs.Commit();
        return Math.Max(problems.Gravest, failed ? ExitCode.Failed : ExitCode.Passed);
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
        bool Trace);
}
