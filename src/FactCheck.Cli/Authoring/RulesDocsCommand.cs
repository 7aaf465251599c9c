using System.CommandLine;
using FactCheck.Authoring.Building;
using FactCheck.Authoring.Pages;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;

namespace FactCheck.Cli.Authoring;

/// <summary><c>factcheck rules docs</c>: a page a rule, as Markdown or as a static site.</summary>
internal static class RulesDocsCommand
{
    public static Command Create(StandardStreams streams)
    {
        var path = AuthoringOptions.Path();
        var reference = SharedOptions.Reference();
        var output = new Option<string>("--out") { Description = "The folder to write to.", HelpName = "DIR", Required = true };
        var format = new Option<string>("--format") { Description = "markdown, or html for a site that can be searched.", DefaultValueFactory = static _ => "markdown" };
        format.AcceptOnlyFromAmong("markdown", "html");
        var check = new Option<bool>("--check") { Description = "Writes nothing; exit code 1 where a page there is not what would be written." };
        var command = new Command("docs", "Writes a page for each rule.") { path, output, format, check, reference };
        command.SetAction(parsed =>
        {
            var problems = new ProblemLog(streams.Error);
            if (new CheckerLoader(problems).LoadFiles(parsed.GetValue(reference)) is not { } files
                || new RuleWorkspace(files, problems).Read(parsed.GetValue(path)) is not { } read)
            {
                return problems.Gravest;
            }

            var pages = RulePage.Of([.. RulePlanner.Plan(read.Sources).Where(plan => read.Files.Contains(plan.File))]);
            var texts = parsed.GetValue(format) == "html" ? HtmlRuleSite.Write(pages) : MarkdownRulePages.Write(pages);
            return new GeneratedFiles(parsed.GetValue(output)!, streams, problems).Bring(texts, parsed.GetValue(check));
        });
        return command;
    }
}
