using System.CommandLine;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck config</c>: says what settings a run would have, and what a file of them may say.</summary>
internal static class ConfigCommand
{
    public static Command Create(StandardStreams streams) => new("config", "Looks after the settings of runs.") { Show(streams), Schema(streams) };

    private static Command Show(StandardStreams streams)
    {
        var command = new Command("show", "Says every setting that 'check' would have with the same arguments, and where it comes from.");
        var paths = SharedOptions.Paths();
        paths.Arity = ArgumentArity.ZeroOrMore;
        var options = new CheckOptions(paths).AddTo(command);
        command.SetAction(parsed =>
        {
            var problems = new ProblemLog(streams.Error);
            var loader = new CheckerLoader(problems);
            if (options.Read(parsed, problems) is { } settings
                && loader.LoadFiles(settings.Reference.Value) is { } files
                && loader.LoadRules(settings, files) is { } rules)
            {
                using var canvas = streams.Canvas();
                canvas.Write(SettingPages.Of(settings, rules.Infos));
            }

            return problems.Gravest;
        });
        return command;
    }

    private static Command Schema(StandardStreams streams)
    {
        var command = new Command("schema", $"Prints the JSON Schema by which an editor completes {ConfigurationFinder.FileName}, with the standard rules.");
        command.SetAction(_ =>
        {
            streams.Output.Write(System.Text.Encoding.UTF8.GetBytes(ConfigurationSchema.Of(CheckerLoader.RuleInfos)));
            return ExitCode.Passed;
        });
        return command;
    }
}
