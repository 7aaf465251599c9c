using System.CommandLine;
using FactCheck.Authoring.Examples;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Engine;
using FactCheck.Engine.Facts;

namespace FactCheck.Cli.Authoring;

/// <summary><c>factcheck rules test</c>: runs the examples of rule files that need no project and no build.</summary>
internal static class RulesTestCommand
{
    public static Command Create(StandardStreams streams)
    {
        var path = new Argument<string>("PATH")
        {
            Description = "A rule file or a folder of them; 'rules' where none is named.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = static _ => "rules",
        };
        var reference = SharedOptions.Reference();
        var rules = CheckOptions.Rules();
        var watch = new Option<bool>("--watch") { Description = "Tests again after every edit, until Ctrl-C." };
        var command = new Command("test", "Runs the examples of rule files. Exit code 1 where one fails, 2 where a file has a mistake.") { path, reference, rules, watch };
        command.SetAction(parsed =>
        {
            var problems = new ProblemLog(streams.Error);
            var loader = new CheckerLoader(problems);
            if (loader.LoadFiles(parsed.GetValue(reference)) is not { } files || loader.LoadPackage(files) is not { } package)
            {
                return problems.Gravest;
            }

            var filter = new RuleFilter(parsed.GetValue(rules) ?? []);
            var workspace = new RuleWorkspace(files, problems);
            int Once() => Run(workspace, package, parsed.GetValue(path)!, filter, streams, problems);
            return parsed.GetValue(watch) ? RuleWatcher.Run(parsed.GetValue(path)!, Once, streams) : Once();
        });
        return command;
    }

    private static int Run(RuleWorkspace workspace, ReferencePackage package, string path, RuleFilter filter, StandardStreams streams, ProblemLog problems)
    {
        if (workspace.Build(path) is not { } built)
        {
            return problems.Gravest;
        }

        var runner = new ExampleRunner(new FactChecker(built.Rules, package));
        var results = built.Rules.Infos
            .Where(rule => built.Files.Contains(rule.File) && filter.Passes(rule.Id))
            .SelectMany(runner.Run).ToList();
        using var canvas = streams.Canvas();
        canvas.Write(ExamplePages.Of(results));
        return results.All(result => result.Passed) ? ExitCode.Passed : ExitCode.Failed;
    }
}
