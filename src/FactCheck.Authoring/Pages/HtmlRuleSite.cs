using System.Net;
using System.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.Authoring.Pages;

/// <summary>Writes the rules as a static site: one page a rule and a page that searches them, each of which stands alone.</summary>
public static class HtmlRuleSite
{
    private const string Style = """
        :root { color-scheme: light dark; --line: #8885; --soft: #8881; }
        body { font: 16px/1.55 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
        h1 { font-size: 1.5rem; margin: .5rem 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
        code, pre { font-family: ui-monospace, monospace; font-size: .9em; }
        pre { overflow-x: auto; padding: 1rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--soft); }
        table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
        input { font: inherit; width: 100%; box-sizing: border-box; padding: .5rem .7rem; border: 1px solid var(--line); border-radius: .4rem; }
        .meta { opacity: .8; }
        """;

    // Rows are there without it: the search only hides what does not match.
    private const string Search = """
        const box = document.querySelector("input"), count = document.querySelector("[role=status]"), rows = [...document.querySelectorAll("tbody tr")];
        box.addEventListener("input", () => {
          const words = box.value.toLowerCase().split(/\s+/);
          let shown = 0;
          for (const row of rows) { row.hidden = !words.every(word => row.dataset.text.includes(word)); shown += row.hidden ? 0 : 1; }
          count.textContent = shown + " of " + rows.length + " rules";
        });
        """;

    /// <summary>Text by path, with forward slashes, in the order of the paths; lines end in a line feed.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Write(IReadOnlyList<RulePage> pages, TableDates dates) =>
    [
        new("index.html", Index(pages)),
        .. pages.Select(page => new KeyValuePair<string, string>($"{page.Rule.Id}.html", Page(page, dates))),
    ];

    private static string Index(IReadOnlyList<RulePage> pages)
    {
        var text = Head("Rules");
        text.Append("<h1>Rules</h1>\n<p><label>Search in names, texts and tables <input type=\"search\" autofocus></label></p>\n");
        text.Append("<p role=\"status\">").Append(pages.Count).Append(" rules</p>\n");
        text.Append("<table><thead><tr><th>rule</th><th>what is wrong when it fires</th><th>severity</th><th>status</th></tr></thead><tbody>\n");
        foreach (var page in pages)
        {
            var rule = page.Rule;
            text.Append("<tr data-text=\"").Append(Safe(page.SearchText)).Append("\"><td><a href=\"").Append(Safe(rule.Id)).Append(".html\">").Append(Safe(rule.Id))
                .Append("</a></td><td>").Append(Safe(rule.Summary)).Append("</td><td>").Append(rule.Severity).Append("</td><td>").Append(rule.Status).Append("</td></tr>\n");
        }

        return text.Append("</tbody></table>\n<script>\n").Append(Search).Append("\n</script>\n</main></body></html>\n").ToString();
    }

    private static string Page(RulePage page, TableDates dates)
    {
        var rule = page.Rule;
        var text = Head(rule.Name);
        text.Append("<p><a href=\"../index.html\">All rules</a></p>\n<h1>").Append(Safe(rule.Name)).Append("</h1>\n<p>").Append(Safe(page.Summary)).Append("</p>\n");
        text.Append("<p class=\"meta\"><code>").Append(Safe(rule.Id)).Append("</code> · severity ").Append(rule.Severity).Append(" · ").Append(rule.Status)
            .Append(rule.Tags.Count == 0 ? "" : " · " + Safe(string.Join(", ", rule.Tags))).Append(" · from <code>").Append(Safe(page.File)).Append("</code>");
        text.Append(rule.Owner is null ? "" : " · " + Safe(rule.Owner)).Append(page.History.Length == 0 ? "" : $" ({page.History})").Append("</p>\n");
        text.Append(rule.Why is null ? "" : $"<h2>Why</h2>\n<p>{Safe(rule.Why.Trim())}</p>\n");
        if (page.Claim is { } claim)
        {
            text.Append("<h2>What it looks at</h2>\n<p>").Append(Safe(claim.Name)).Append(": ").Append(Safe(claim.Summary.TrimEnd('.'))).Append(". In a story it is worded</p>\n");
            Patterns(text, claim.Patterns);
            if (claim.Except.Count > 0)
            {
                text.Append("<p>but not</p>\n");
                Patterns(text, claim.Except);
            }
        }

        text.Append("<h2>How it is answered</h2>\n<p>").Append(Safe(rule.Plan));
        text.Append(page.Tables.Count == 0 ? " It needs no reference table." : " It rests on " + string.Join(", ", page.Tables.Select(table => $"<code>{Safe(table)}</code>{Safe(dates.After(table))}")) + ".").Append("</p>\n");
        Table(text, ["verdict", "when", "what the editor reads"], rule.Branches.Select(branch => (string[])
            [branch.Verdict, branch.Condition is null ? "otherwise" : $"<code>{Safe(branch.ConditionText)}</code>", Safe(RulePage.Said(branch))]));
        text.Append("<h2>Examples</h2>\n");
        Table(text, ["story of", "text", "verdict"], rule.Examples.Select(example => (string[])[example.Date ?? "no date", Safe(example.Text), example.Expect]));
        return text.Append("<h2>The rule</h2>\n<pre><code>").Append(Safe(page.Yaml)).Append("</code></pre>\n</main></body></html>\n").ToString();
    }

    private static void Patterns(StringBuilder text, IEnumerable<PatternPlan> patterns)
        => text.Append("<ul>\n").AppendJoin('\n', patterns.Select(pattern => $"<li><code>{Safe(pattern.Text)}</code></li>")).Append("\n</ul>\n");

    /// <param name="rows">Cells as HTML.</param>
    private static void Table(StringBuilder text, string[] heads, IEnumerable<string[]> rows)
    {
        text.Append("<table><thead><tr>").AppendJoin("", heads.Select(head => $"<th>{head}</th>")).Append("</tr></thead><tbody>\n");
        foreach (var row in rows)
        {
            text.Append("<tr>").AppendJoin("", row.Select(cell => $"<td>{cell}</td>")).Append("</tr>\n");
        }

        text.Append("</tbody></table>\n");
    }

    private static StringBuilder Head(string title) => new StringBuilder()
        .Append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
        .Append(Safe(title)).Append("</title>\n<style>\n").Append(Style.ReplaceLineEndings("\n")).Append("\n</style></head><body><main>\n");

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
