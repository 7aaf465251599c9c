using System.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.Authoring.Pages;

/// <summary>Writes one Markdown page a rule, and a page that lists them.</summary>
public static class MarkdownRulePages
{
    /// <summary>Text by path, with forward slashes, in the order of the paths; lines end in a line feed.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Write(IReadOnlyList<RulePage> pages, TableDates dates) =>
    [
        new("README.md", Index(pages)),
        .. pages.Select(page => new KeyValuePair<string, string>($"{page.Rule.Id}.md", Page(page, dates))),
    ];

    private static string Index(IReadOnlyList<RulePage> pages)
    {
        var text = new StringBuilder("# Rules\n\nMade by `factcheck rules docs`; edit the rule files, not these pages.\n");
        foreach (var domain in pages.GroupBy(page => page.Domain, StringComparer.Ordinal))
        {
            text.Append("\n## ").Append(domain.Key).Append("\n\n| rule | what is wrong when it fires | severity | status |\n|---|---|---|---|\n");
            foreach (var page in domain)
            {
                var rule = page.Rule;
                text.Append("| [").Append(rule.Name).Append("](").Append(rule.Id).Append(".md) | ").Append(Cell(rule.Summary))
                    .Append(" | ").Append(rule.Severity).Append(" | ").Append(rule.Status).Append(" |\n");
            }
        }

        return text.ToString();
    }

    private static string Page(RulePage page, TableDates dates)
    {
        var rule = page.Rule;
        var text = new StringBuilder();
        text.Append("# ").Append(rule.Name).Append("\n\n").Append(page.Summary).Append("\n\n");
        text.Append("`").Append(rule.Id).Append("` · severity ").Append(rule.Severity).Append(" · ").Append(rule.Status);
        text.Append(rule.Tags.Count == 0 ? "" : " · " + string.Join(", ", rule.Tags)).Append(" · from `").Append(page.File).Append("`");
        text.Append(rule.Owner is null ? "" : " · " + Cell(rule.Owner)).Append(page.History.Length == 0 ? "" : $" ({page.History})").Append('\n');
        text.Append(rule.Why is null ? "" : $"\n## Why\n\n{rule.Why.Trim()}\n");
        if (page.Claim is { } claim)
        {
            text.Append("\n## What it looks at\n\n").Append(claim.Name).Append(": ").Append(claim.Summary.TrimEnd('.')).Append(". In a story it is worded\n\n");
            foreach (var pattern in claim.Patterns)
            {
                text.Append("- `").Append(pattern.Text).Append("`\n");
            }

            text.Append(claim.Except.Count == 0 ? "" : "\nbut not\n\n");
            foreach (var pattern in claim.Except)
            {
                text.Append("- `").Append(pattern.Text).Append("`\n");
            }
        }

        text.Append("\n## How it is answered\n\n").Append(rule.Plan);
        text.Append(page.Tables.Count == 0 ? " It needs no reference table.\n" : $" It rests on {string.Join(", ", page.Tables.Select(table => $"`{table}`{dates.After(table)}"))}.\n");
        text.Append("\n| verdict | when | what the editor reads |\n|---|---|---|\n");
        foreach (var branch in rule.Branches)
        {
            text.Append("| ").Append(branch.Verdict).Append(" | ").Append(branch.Condition is null ? "otherwise" : $"`{Cell(branch.ConditionText)}`")
                .Append(" | ").Append(Cell(RulePage.Said(branch))).Append(" |\n");
        }

        text.Append("\n## Examples\n\n| story of | text | verdict |\n|---|---|---|\n");
        foreach (var example in rule.Examples)
        {
            text.Append("| ").Append(example.Date ?? "no date").Append(" | ").Append(Cell(example.Text)).Append(" | ").Append(example.Expect).Append(" |\n");
        }

        return text.Append("\n## The rule\n\n```yaml\n").Append(page.Yaml).Append("\n```\n").ToString();
    }

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
