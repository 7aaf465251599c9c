using System.ComponentModel;
using System.Text;
using System.Text.Json;
using FactCheck.Model;
using FactCheck.Reporting;
using FactCheck.ReviewDesk.Checking;
using FactCheck.ReviewDesk.Decisions;
using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace FactCheck.ReviewDesk.Mcp;

/// <summary>Checks texts that are being written, and says what a finding rests on. Nothing is taken onto the desk.</summary>
[McpServerToolType]
public sealed class StoryTools(DeskChecker checker, StoryShelf shelf, TimeProvider clock)
{
    private const int LongestText = 1_000_000;

    [McpServerTool(Name = "check_story", Title = "Check a story", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Checks the claims of a news story against dated reference tables: weekdays, totals, treaties, offices, firsts. Answers the report as JSON: each finding with its verdict, the claim's words and place, a sentence for the editor, the rows it rests on with their sources, and the arithmetic. Nothing is kept.")]
    public string CheckStory(
        [Description("The story: plain text or Markdown, its headline in the first line.")] string text,
        [Description("The day that the story is of, as in 2026-01-16, to which its words for days refer; today where none is given.")] DateOnly? date = null)
    {
        using var bytes = new MemoryStream();
        using (var writer = ReportFormats.Find("json")!.Open(bytes, new()))
        {
            writer.Write(Read(text, date).Report);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    [McpServerTool(Name = "explain_finding", Title = "Explain a finding", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Explains a finding: the rule with its reason and its own text, the rows of the record and their sources, the arithmetic step by step, and, of a story on the desk, what editors said of it.")]
    public async Task<string> ExplainFinding(
        [Description("The finding's id, as in a report.")] string finding,
        [Description("The number of the story on the desk. Give it, or the text.")] int? story = null,
        [Description("The text that was checked, for a story that is not on the desk.")] string? text = null,
        [Description("The day that the text is of, as it was checked.")] DateOnly? date = null)
    {
        var open = story is { } number ? await shelf.Open(number, null) ?? throw new McpException($"The desk has no story {number}.") : null;
        var shown = open?.Shown ?? Read(text ?? throw new McpException("Give the number of the story on the desk, or the text that was checked."), date);
        var found = shown.Find(finding)
            ?? throw new McpException($"The story has no finding '{finding}'. It has {(shown.Report.Findings.Count == 0 ? "none" : string.Join(", ", shown.Report.Findings.Select(static one => one.Id)))}.");
        return JsonSerializer.Serialize(new
        {
            verdict = found.Finding.Verdict.Name(),
            claim = found.Finding.Claim.Source.Text,
            message = found.Finding.Message,
            rule = new { id = found.Finding.Rule.Id, summary = found.Finding.Rule.Summary, why = found.Finding.Rule.Why, plan = found.Finding.Rule.Plan, yaml = found.Finding.Rule.Yaml },
            evidence = found.Finding.Evidence.Select(FactTools.Shown),
            trace = found.Finding.Trace.Select(static step => new { expression = step.Expression, value = step.Value }),
            state = open?.ReviewOf(finding).State.Name(),
            decisions = open?.History[finding].Select(static one => new { decision = one.Kind.Name(), who = one.Who.Name, at = one.At.UtcDateTime, reason = one.Reason }),
        }, FactTools.Style);
    }

    private CheckedVersion Read(string text, DateOnly? date)
    {
        if (text.Length > LongestText)
        {
            throw new McpException($"The text has {text.Length} characters; at most {LongestText} are checked.");
        }

        var read = StoryFile.Read(Encoding.UTF8.GetBytes(text), "text.md", date ?? clock.Today()).First();
        return read.Story is { } story
            ? checker.Check(story, 1)
            : throw new McpException($"Line {read.Error!.Line}, column {read.Error.Column}: {read.Error.Message}");
    }
}
