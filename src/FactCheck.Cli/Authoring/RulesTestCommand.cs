using System.CommandLine;
using FactCheck.Authoring.Building;
using FactCheck.Authoring.Examples;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Engine;
using FactCheck.Engine.Facts;
using FactCheck.RuleLanguage.Planning;

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
        var rules = SharedOptions.Rules();
        var watch = new Option<bool>("--watch") { Description = "Tests again after every edit, until Ctrl-C." };
        var coverage = new Option<bool>("--coverage") { Description = "Lists the verdict branches and patterns that no example reaches." };
        var mutate = new Option<bool>("--mutate") { Description = "Changes one constant, comparison or verdict at a time, and lists the changes that no example notices." };
        var command = new Command("test", "Runs the examples of rule files. Exit code 1 where one fails, 2 where a file has a mistake.")
        {
            path,
            reference,
            rules,
            watch,
            coverage,
            mutate,
        };
        command.SetAction(parsed =>
        {
            var problems = new ProblemLog(streams.Error);
            var loader = new CheckerLoader(problems);
            if (loader.LoadFiles(parsed.GetValue(reference)) is not { } files)
            {
                return problems.Gravest;
            }

            var test = new Test(loader, files, new RuleWorkspace(files, problems), parsed.GetValue(path)!, new RuleFilter(parsed.GetValue(rules) ?? []))
            {
                ShowsCoverage = parsed.GetValue(coverage),
                Mutates = parsed.GetValue(mutate),
            };
            int Once() => Run(test, streams, problems);
            return parsed.GetValue(watch) ? RuleWatcher.Run(test.Path, Once, streams) : Once();
        });
        return command;
    }

    private static int Run(Test test, StandardStreams streams, ProblemLog problems)
    {
        if (test.Workspace.Read(test.Path) is not { } read || test.Loader.ReadPackage(test.Reference) is not { } package)
        {
            return problems.Gravest;
        }

        // What examples reach beside their own rules is asked of all of them together.
        var known = test.ShowsCoverage ? new() : test.Known;
        var bases = test.Workspace.Bases(read).ToDictionary(file => file.Key, file => file.Value + package.Sha256, StringComparer.Ordinal);
        var stale = known.Stale(bases);
        if (test.Workspace.Build(read, stale) is not { } built || !test.Loader.Meets(package, built.Rules))
        {
            return problems.Gravest;
        }

        var runner = new ExampleRunner(new FactChecker(built.Rules, package));
        var results = known.Add(bases, stale, built.Rules.Infos.Where(rule => stale.Contains(rule.File) && test.Filter.Passes(rule.Id)).SelectMany(runner.Run));
        using var canvas = streams.Canvas();
        canvas.Write(ExamplePages.Of(results));
        var passed = results.All(result => result.Passed);
        var plans = test.ShowsCoverage || test.Mutates ? PlansOf(test, built) : [];
        if (test.ShowsCoverage)
        {
            canvas.Write(ReachPages.Of(ExampleCoverage.Of(plans, results)));
        }

        if (test.Mutates && passed)
        {
            canvas.Write(ReachPages.Of(test.Workspace.TryMutants(built, plans, package)));
        }

        return passed ? ExitCode.Passed : ExitCode.Failed;
    }

    /// <summary>The plans of the files asked for, without the rules that are filtered out.</summary>
    private static List<RuleFilePlan> PlansOf(Test test, BuiltRules built)
        => [.. RulePlanner.Plan(built.Sources)
            .Where(plan => built.Files.Contains(plan.File))
            .Select(plan => plan with { Rules = new([.. plan.Rules.Where(rule => test.Filter.Passes(rule.Id))]) })];

    private sealed record Test(CheckerLoader Loader, IReferenceFiles Reference, RuleWorkspace Workspace, string Path, RuleFilter Filter)
    {
        public KnownResults Known { get; } = new();

        public bool ShowsCoverage { get; init; }

        public bool Mutates { get; init; }
    }
}
