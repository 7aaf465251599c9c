using System.Globalization;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Gate;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Cli.Stories;
using FactCheck.Engine;
using FactCheck.Model;

namespace FactCheck.Cli.Checking;

/// <summary>Checks stories and writes their reports: from the paths of the settings to an exit code.</summary>
internal sealed class StoryRun(CheckSettings settings, FactChecker checker, StoryGate gate, StandardStreams streams, ProblemLog problems)
{
    private readonly RunTally _tally = new();

    public int Run()
    {
        var paths = StoryPaths.Find(settings.Stories, problems, settings.OwnFiles);

        // A run that waits for standard input is ended by nothing but the end of the process.
        using var stop = settings.Stories.Contains(StoryPaths.StandardInput)
            ? null
            : new StopSignal(() => problems.Warn("factcheck: stopping when what is begun is done; once more ends it at once"));
        var work = new StoryChecks(checker, new StoryLoader(settings.Date.Value, settings.Root), settings.AsOf.Value).Of(paths, settings.Jobs, stop?.Token ?? CancellationToken.None);
        using var stories = new ReportPeek(work.Results());
        using var outputs = ReportOutputs.Open(settings.Reports.Value, paths.Count > 1 || stories.FindsSeveral(), settings.Trace, streams, problems);
        if (outputs is null)
        {
            return problems.Gravest;
        }

        var isSeen = streams.IsTerminal && settings.Reports.Value.Exists(report => report.File is null);
        new RunProgress(streams, problems, paths.Count).Follow(isSeen, progress =>
        {
            foreach (var story in stories.All())
            {
                Take(story, outputs);
                progress(work.Finished);
            }
        });
        gate.Close();
        outputs.Commit();
        return stop?.IsGiven == true && work.Finished < paths.Count ? Stopped(work.Finished, paths.Count) : Ended(paths.Count);
    }

    private void Take(CheckedStory story, ReportOutputs outputs)
    {
        _tally.Count(story);
        problems.Add(story.Problems);
        if (story.Report is { } report)
        {
            Write(report, outputs);
        }
    }

    private void Write(Report report, ReportOutputs outputs)
    {
        try
        {
            outputs.Write(gate.Pass(report));
        }
        catch (Exception fault)
        {
            problems.AddFault(fault, "reporting " + report.Story.Path);
        }
    }

    private int Stopped(int finished, int files)
    {
        problems.Warn(string.Create(CultureInfo.InvariantCulture, $"factcheck: stopped after {finished} of {files} files: {_tally}; the reports hold what was done"));
        return ExitCode.Stopped;
    }

    private int Ended(int files)
    {
        if (files >= RunProgress.Long || (_tally.IsOfSeveral && !_tally.IsWhole))
        {
            problems.Warn($"factcheck: {_tally}");
        }

        return Math.Max(problems.Gravest, gate.HasFailed ? ExitCode.Failed : ExitCode.Passed);
    }
}
