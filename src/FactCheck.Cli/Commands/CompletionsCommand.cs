using System.CommandLine;
using FactCheck.Cli.Completions;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck completions</c>: prints the script by which a shell completes this program's arguments.</summary>
internal static class CompletionsCommand
{
    public static Command Create(StandardStreams streams)
    {
        var shell = Shell.Argument();
        var command = new Command("completions", "Prints the script by which a shell completes arguments.") { shell };
        command.SetAction(parsed =>
        {
            using var script = parsed.GetValue(shell)!.OpenScript();
            script.CopyTo(streams.Output);
            return ExitCode.Passed;
        });
        return command;
    }
}
