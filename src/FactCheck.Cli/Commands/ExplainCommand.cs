using System.CommandLine;
using System.CommandLine.Completions;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Explaining;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts.Errors;
using FactCheck.Model;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck explain</c>: explains a rule, a diagnostic or a sentence of a story, or lists the rules.</summary>
internal static class ExplainCommand
{
    public static Command Create(StandardStreams streams)
    {
        var name = new Argument<string?>("RULE|FCnnnn")
        {
            Description = "A rule's id, its name without the domain, or a diagnostic's id. Without it the rules are listed.",
            HelpName = "RULE|FCnnnn",
            Arity = ArgumentArity.ZeroOrOne,
            CompletionSources = { static _ => CheckerLoader.RuleInfos.Select(rule => new CompletionItem(rule.Id)) },
        };
        var story = new Option<string?>("--story") { Description = "A story, to say of the sentence at --at why there is a verdict, and why not.", HelpName = "PATH" };
        var at = TextPosition.Option();
        var date = SharedOptions.StoryDate();
        var reference = SharedOptions.Reference();
        var with = SharedOptions.With();
        var command = new Command("explain", "Explains a rule, a diagnostic, or a sentence of a story.") { name, story, at, date, reference, with };
        command.Validators.Add(result =>
        {
            if (result.GetResult(story) is null != result.GetResult(at) is null)
            {
                result.AddError("explain: --story and --at belong together, as in --story story.md --at 12.");
            }
            else if (result.GetResult(story) is not null && result.GetResult(name) is { Tokens.Count: > 0 })
            {
                result.AddError("explain: either a name or --story, not both.");
            }
        });
        command.SetAction(parsed => parsed.GetValue(story) is { } path
            ? ExplainStory.Run(new(path, parsed.GetValue(at)!, parsed.GetValue(date), parsed.GetValue(reference), parsed.GetValue(with)), streams)
            : Run(parsed.GetValue(name), streams));
        return command;
    }

    private static int Run(string? name, StandardStreams streams)
    {
        var rules = CheckerLoader.RuleInfos;
        if (name is null)
        {
            return Print(RulePages.List(rules), streams);
        }

        if (DiagnosticPages.IsId(name))
        {
            return DiagnosticPages.Find(name) is { } page
                ? Print(page, streams)
                : Unknown($"there is no diagnostic '{name}'.", name, DiagnosticPages.Ids, "Rule files have FC1001 and up, reference tables FC6001 and up.", streams);
        }

        var found = rules.Where(rule => rule.Id == name || RuleFilter.NameOf(rule.Id) == name).ToArray();
        return found.Length > 0
            ? Print(found.SelectMany((rule, i) => i == 0 ? RulePages.Of(rule) : RulePages.Of(rule).Prepend(TextParagraph.Empty)), streams)
            : Unknown($"there is no rule '{name}'.", name, Names(rules), "'factcheck explain' lists the rules.", streams);
    }

    /// <summary>With the domain and without, since either may have been meant.</summary>
    private static IEnumerable<string> Names(IReadOnlyList<RuleInfo> rules)
        => rules.Select(rule => rule.Id).Concat(rules.Select(rule => RuleFilter.NameOf(rule.Id)));

    private static int Print(IEnumerable<TextParagraph> page, StandardStreams streams)
    {
        using var canvas = streams.Canvas();
        canvas.Write(page);
        return ExitCode.Passed;
    }

    private static int Unknown(string message, string name, IEnumerable<string> known, string hint, StandardStreams streams)
    {
        var problems = new ProblemLog(streams.Error);
        var nearest = NearestName.Find(name, known) ?? known.FirstOrDefault(one => one.Contains(name, StringComparison.OrdinalIgnoreCase));
        problems.AddUsage(nearest is null ? message : $"{message} Did you mean '{nearest}'?", hint);
        return problems.Gravest;
    }
}
