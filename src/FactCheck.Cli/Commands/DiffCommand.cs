using System.CommandLine;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Gate;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Cli.Stories;
using FactCheck.Engine;
using FactCheck.Engine.Versions;
using FactCheck.Model.Versions;
using FactCheck.Reporting;
using FactCheck.Reporting.Versions;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck diff</c>: what became of claims and verdicts from one version of a story to the next.</summary>
internal static class DiffCommand
{
    public static Command Create(StandardStreams streams)
    {
        var paths = new Argument<string[]>("OLD NEW")
        {
            Description = "Two versions of a story, each in a file of its own.",
            Arity = new ArgumentArity(2, 2),
        };
        var report = DiffRequest.Option();
        var command = new Command("diff", "Compares two versions of a story: claims, verdicts, tolls and totals.");
        var options = new CheckOptions(paths).AddCheckingTo(command);
        command.Add(report);
        command.SetAction(parsed =>
        {
            var problems = new ProblemLog(streams.Error);
            return options.Read(parsed, problems) is { } settings ? Run(settings, parsed.GetValue(report) ?? DiffRequest.Default, streams, problems) : problems.Gravest;
        });
        return command;
    }

    private static int Run(CheckSettings settings, DiffRequest request, StandardStreams streams, ProblemLog problems)
    {
        if (new CheckerLoader(problems).Load(settings) is not { } loaded
            || StoryGate.Open(settings, loaded, problems) is not { } gate
            || Version(settings.Stories[0], loaded.Checker, settings, problems) is not { } old
            || Version(settings.Stories[1], loaded.Checker, settings, problems) is not { } now)
        {
            return problems.Gravest;
        }

        old = old with { Report = FindingRegrader.Regrade(old.Report, settings.Rules) };
        now = now with { Report = gate.Pass(now.Report) };
        var diff = StoryComparer.Compare(old, now, loaded.Rules);
        Write(diff, request, streams, problems);
        var fails = diff.Changes.SelectMany(change => change.Verdicts).Any(move => move.New is { IsSettled: false } found && settings.FailOn.Value.IsReachedBy(found.Finding));
        return Math.Max(problems.Gravest, fails ? ExitCode.Failed : ExitCode.Passed);
    }

    /// <summary>The one story of a file, checked; null where there is another number of them, which is logged.</summary>
    private static StoryVersion? Version(string path, FactChecker checker, CheckSettings settings, ProblemLog problems)
    {
        var before = problems.Gravest;
        var stories = new StoryLoader(settings.Date.Value, settings.Root).Load(StoryPaths.Find([path], problems), problems).Take(2).ToArray();
        if (stories is [var story])
        {
            return StoryVersion.Of(checker, story, settings.AsOf.Value);
        }

        if (stories.Length > 1 || problems.Gravest == before)
        {
            problems.Add(path, $"a version is one story, in a file of its own; here {(stories.Length > 1 ? "are several" : "is none")}.");
        }

        return null;
    }

    private static void Write(StoryDiff diff, DiffRequest request, StandardStreams streams, ProblemLog problems)
    {
        if (request.File is not { } path)
        {
            DiffFormats.Write(request.Format, diff, streams.Output, new(Width: streams.Width, Colour: streams.Colour));
            return;
        }

        try
        {
            using var file = ReportFile.Create(path);
            DiffFormats.Write(request.Format, diff, file.Stream, new());
            file.Commit();
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(path, "the report cannot be written: " + FileFailure.Reason(failure));
        }
    }
}
