using System.CommandLine;
using FactCheck.Cli.Manual;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck man</c>: prints the manual page, made of the verbs and options there are.</summary>
internal static class ManCommand
{
    public static Command Create(StandardStreams streams)
    {
        var command = new Command("man", "Prints the manual page, as in 'factcheck man | man -l -'.");
        command.SetAction(parsed =>
        {
            using var page = new StreamWriter(streams.Output, leaveOpen: true) { NewLine = "\n" };
            new ManualPage(page).Write(parsed.RootCommandResult.Command);
            return ExitCode.Passed;
        });
        return command;
    }
}
