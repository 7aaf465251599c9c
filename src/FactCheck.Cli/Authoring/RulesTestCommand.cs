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
            if (loader.LoadFiles(parsed.GetValue(reference)) is not { } files)
            {
                return problems.Gravest;
            }

            var test = new Test(loader, files, new RuleWorkspace(files, problems), parsed.GetValue(path)!, new RuleFilter(parsed.GetValue(rules) ?? []));
            int Once() => Run(test, streams, problems);
            return parsed.GetValue(watch) ? RuleWatcher.Run(test.Path, Once, streams) : Once();
        });
        return command;
    }

    private static int Run(Test test, StandardStreams streams, ProblemLog problems)
    {
        if (test.Workspace.Build(test.Path) is not { } built || test.Loader.LoadPackage(test.Reference, built.Rules) is not { } package)
        {
            return problems.Gravest;
        }

        var runner = new ExampleRunner(new FactChecker(built.Rules, package));
        var results = built.Rules.Infos
            .Where(rule => built.Files.Contains(rule.File) && test.Filter.Passes(rule.Id))
            .SelectMany(runner.Run).ToList();
        using var canvas = streams.Canvas();
        canvas.Write(ExamplePages.Of(results));
        return results.All(result => result.Passed) ? ExitCode.Passed : ExitCode.Failed;
    }

    private sealed record Test(CheckerLoader Loader, IReferenceFiles Reference, RuleWorkspace Workspace, string Path, RuleFilter Filter);
}
