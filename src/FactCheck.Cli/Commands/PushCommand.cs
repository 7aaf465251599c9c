using System.CommandLine;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Cli.Pushing;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck push</c>: brings stories to a review desk, where editors decide what was flagged.</summary>
internal static class PushCommand
{
    public static Command Create(StandardStreams streams)
    {
        var command = new Command("push", "Brings stories to a review desk, each version once.");
        var options = new PushOptions().AddTo(command);
        command.SetAction(parsed =>
        {
            var problems = new ProblemLog(streams.Error);
            return options.Read(parsed, problems) is { } settings ? new PushRun(settings, streams, problems).Run() : problems.Gravest;
        });
        return command;
    }
}
