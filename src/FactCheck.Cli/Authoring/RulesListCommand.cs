using System.CommandLine;
using FactCheck.Authoring.Pages;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Authoring;

/// <summary><c>factcheck rules list</c>: the rules of a folder, or the standard ones, by what they are.</summary>
internal static class RulesListCommand
{
    private const string Nobody = "none";

    public static Command Create(StandardStreams streams)
    {
        var path = AuthoringOptions.Path();
        var reference = SharedOptions.Reference();
        var tag = new Option<string?>("--tag") { Description = "Only rules with this tag.", HelpName = "TAG" };
        var status = new Option<string?>("--status") { Description = "Only rules of this status: stable, preview, deprecated.", HelpName = "STATUS" };
        status.AcceptOnlyFromAmong("stable", "preview", "deprecated");
        var table = new Option<string?>("--table") { Description = "Only rules that look up in this table.", HelpName = "TABLE" };
        var owner = new Option<string?>("--owner") { Description = "Only rules that this desk or person answers for; 'none' for those of nobody.", HelpName = "OWNER" };
        var command = new Command("list", "Lists rules with their severity, status, tags, owner and tables.") { path, tag, status, owner, table, reference };
        command.SetAction(parsed =>
        {
            var problems = new ProblemLog(streams.Error);
            if (RuleWorkspace.Read(parsed.GetValue(reference), parsed.GetValue(path), problems) is not { } read)
            {
                return problems.Gravest;
            }

            var pages = RuleWorkspace.Pages(read, problems).Where(page =>
                (parsed.GetValue(tag) is not { } oneTag || page.Rule.Tags.Contains(oneTag))
                && (parsed.GetValue(status) is not { } oneStatus || page.Rule.Status == oneStatus)
                && (parsed.GetValue(owner) is not { } oneOwner || (page.Rule.Owner ?? Nobody) == oneOwner)
                && (parsed.GetValue(table) is not { } oneTable || page.Tables.Contains(oneTable))).ToList();
            using var canvas = streams.Canvas();
            canvas.Write(pages.Count == 0 ? [TextParagraph.At(0, "No rule is like that.")] : pages.SelectMany(Lines));
            return problems.Gravest;
        });
        return command;
    }

    private static IEnumerable<TextParagraph> Lines(RulePage page)
    {
        var rule = page.Rule;
        var tags = rule.Tags.Count == 0 ? "" : " · " + string.Join(", ", rule.Tags);
        var owner = rule.Owner is null ? "" : $" · of {rule.Owner}";
        var tables = page.Tables.Count == 0 ? "" : " · tables " + string.Join(", ", page.Tables);
        yield return TextParagraph.At(0, new TextRun(rule.Id, Tone.Heading), new TextRun($" ({rule.Severity}, {rule.Status}{tags}{owner}{tables}): ", Tone.Faint), rule.Summary);
    }
}
