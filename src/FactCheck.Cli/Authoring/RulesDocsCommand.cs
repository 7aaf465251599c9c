using System.CommandLine;
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
        var output = AuthoringOptions.Output();
        var format = new Option<string>("--format") { Description = "markdown, or html for a site that can be searched.", DefaultValueFactory = static _ => "markdown" };
        format.AcceptOnlyFromAmong("markdown", "html");
        var check = AuthoringOptions.Check("a page");
        var command = new Command("docs", "Writes a page for each rule.") { path, output, format, check, reference };
        command.SetAction(parsed =>
        {
            var problems = new ProblemLog(streams.Error);
            var loader = new CheckerLoader(problems);
            if (loader.LoadFiles(parsed.GetValue(reference)) is not { } files
                || new RuleWorkspace(files, problems).Read(parsed.GetValue(path)) is not { } read
                || loader.ReadPackage(files) is not { } package)
            {
                return problems.Gravest;
            }

            var pages = RuleWorkspace.Pages(read, problems);
            var dates = TableDates.Of(package);
            var texts = parsed.GetValue(format) == "html" ? HtmlRuleSite.Write(pages, dates) : MarkdownRulePages.Write(pages, dates);
            return Math.Max(problems.Gravest, new GeneratedFiles(parsed.GetValue(output)!, streams, problems).Bring(texts, parsed.GetValue(check)));
        });
        return command;
    }
}
