using System.CommandLine;
using FactCheck.Authoring.Stress;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Cli.Stories;
using FactCheck.Engine;
using FactCheck.Engine.Matching;
using FactCheck.Rules;

namespace FactCheck.Cli.Authoring;

/// <summary><c>factcheck rules stress</c>: plants mistakes in stories that have none, and says which of them the rules notice.</summary>
internal static class RulesStressCommand
{
    public static Command Create(StandardStreams streams)
    {
        var paths = SharedOptions.Paths();
        var date = SharedOptions.StoryDate();
        var reference = SharedOptions.Reference();
        var with = SharedOptions.With();
        var rules = SharedOptions.Rules();
        var seed = new Option<int>("--seed")
        {
            Description = "Chooses among the mistakes that fit a place; the same seed plants the same ones.",
            HelpName = "NUMBER",
            DefaultValueFactory = static _ => 1,
        };
        var missed = new Option<bool>("--list-missed") { Description = "Lists the mistakes that no rule noticed, with their sentences, and the alarms on the stories as they are." };
        var command = new Command("stress", "Plants one mistake at a time in stories that have none, and counts which the rules notice, and their alarms on the stories as they are.")
        {
            paths, date, reference, with, rules, seed, missed,
        };
        command.SetAction(parsed =>
        {
            var problems = new ProblemLog(streams.Error);
            var loader = new CheckerLoader(problems);
            if (loader.LoadFiles(parsed.GetValue(reference)) is not { } files
                || loader.LoadRules(parsed.GetValue(with), files) is not { } set
                || loader.LoadPackage(files, set) is not { } package)
            {
                return problems.Gravest;
            }

            var filter = new RuleFilter(parsed.GetValue(rules) ?? []);
            var runner = new StressRunner(new FactChecker(set, package).WithRules(info => filter.Passes(info.Id)), package, parsed.GetValue(seed));
            var stories = new StoryLoader(parsed.GetValue(date)).Load(StoryPaths.Find(parsed.GetValue(paths) ?? [], problems), problems);
            var result = runner.Run(stories);
            using var canvas = streams.Canvas();
            if (parsed.GetValue(missed))
            {
                canvas.Write(StressPages.Missed(result));
            }

            canvas.Write(StressPages.Table(result));
            return problems.Gravest;
        });
        return command;
    }
}
