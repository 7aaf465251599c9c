using System.CommandLine;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Gate;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;

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
        if (new CheckerLoader(problems).Load(settings) is not { } loaded || StoryGate.Open(settings, loaded, problems) is not { } gate)
        {
            return problems.Gravest;
        }

        return new StoryRun(settings, loaded.Checker, gate, streams, problems).Run();
    }
}
