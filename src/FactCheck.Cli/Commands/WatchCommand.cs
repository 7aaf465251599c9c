using System.CommandLine;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Gate;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Cli.Watching;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck watch</c>: checks what arrives in a folder, once.</summary>
internal static class WatchCommand
{
    public static Command Create(StandardStreams streams)
    {
        var command = new Command("watch", "Checks what arrives in a folder, once, and puts aside what cannot be read.");
        var options = new WatchOptions().AddTo(command);
        command.SetAction(parsed =>
        {
            var problems = new ProblemLog(streams.Error);
            return options.Read(parsed, problems) is { } settings ? Run(settings, streams, problems) : problems.Gravest;
        });
        return command;
    }

    private static int Run(WatchSettings settings, StandardStreams streams, ProblemLog problems)
    {
        if (new CheckerLoader(problems).Load(settings.Check) is not { } loaded || StoryGate.Open(settings.Check, loaded, problems) is not { } gate)
        {
            return problems.Gravest;
        }

        return new WatchRun(settings, loaded.Checker, gate, streams, problems).Run();
    }
}
