using System.CommandLine;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Gate;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Cli.Stories;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck check</c>: checks stories and writes reports.</summary>
internal static class CheckCommand
{
    public static Command Create(StandardStreams streams)
    {
        var command = new Command("check", "Checks stories and writes a report.");
        var options = new CheckOptions(SharedOptions.Paths()).AddTo(command);
        command.SetAction(parsed =>
        {
            var problems = new ProblemLog(streams.Error);
            return options.Read(parsed, problems) is { } settings ? Run(settings, streams, problems) : problems.Gravest;
        });
        return command;
    }

    private static int Run(CheckSettings settings, StandardStreams streams, ProblemLog problems)
    {
        if (new CheckerLoader(problems).Load(settings) is not var (checker, rules) || StoryGate.Open(settings, rules, problems) is not { } gate)
        {
            return problems.Gravest;
        }

        var paths = StoryPaths.Find(settings.Stories, problems);
        using var stories = new StoryPeek(new StoryLoader(settings.Date.Value, problems).Load(paths));
        using var outputs = ReportOutputs.Open(settings.Reports.Value, paths.Count > 1 || stories.AreSeveral, settings.Trace, streams, problems);
        if (outputs is null)
        {
            return problems.Gravest;
        }

        foreach (var story in stories.All())
        {
            try
            {
                problems.Add(checker.FindMistakes(story));
                outputs.Write(gate.Pass(checker.Check(story, settings.AsOf.Value)));
            }
            catch (Exception fault)
            {
                problems.AddFault(fault, "checking " + story.Path);
            }
        }

        gate.Close();
        outputs.Commit();
        return Math.Max(problems.Gravest, gate.HasFailed ? ExitCode.Failed : ExitCode.Passed);
    }
}
