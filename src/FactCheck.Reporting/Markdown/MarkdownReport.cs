using FactCheck.Model;
using FactCheck.Model.Values;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.Markdown;

/// <summary>One story: a table of its findings, the gravest first, then what each rests on.</summary>
internal static class MarkdownReport
{
    /// <param name="brief">Whether to leave out what asks nothing of an editor: of many stories a summary would be too long to show.</param>
    public static void Write(TextWriter to, Report report, bool brief)
    {
        var story = report.Story;
        to.WriteLine($"## {MarkdownText.Of(story.Headline.Length > 0 ? story.Headline : story.Id)}");
        to.WriteLine();
        to.WriteLine($"{(story.Published is { } day ? ValueText.Of(day) : "no date")} · {MarkdownText.Of(story.Path)} · {MarkdownText.Of(SummaryLine.Plain(report))}");
        to.WriteLine();
        if (StoryCredits.Of(story).Select(MarkdownText.Of).ToList() is { Count: > 0 } credits)
        {
            to.WriteLine(string.Join(" · ", credits));
            to.WriteLine();
        }

        var findings = VerdictOrder.Sort(report.Findings, brief);
        if (findings.Count > 0)
        {
            to.WriteLine("| | Verdict | The story says | Finding |");
            to.WriteLine("|---|---|---|---|");
            foreach (var one in findings)
            {
                WriteRow(to, one);
            }

            to.WriteLine();
        }

        foreach (var one in findings)
        {
            WriteDetails(to, one.Finding);
        }

        WriteUnchecked(to, report);
    }

    private static void WriteRow(TextWriter to, ReportedFinding reported)
    {
        var finding = reported.Finding;
        var standing = StandingText.Of(reported) is { } words ? $" *{MarkdownText.Of(words)}*" : "";
        var source = finding.Claim.Source;
        var severity = VerdictLevel.Of(finding) is null ? "" : " · " + finding.Rule.Severity.Name();
        var voice = QuotedAdvice.Of(finding) is { } advice ? $" ({MarkdownText.Of(advice)})" : "";
        to.WriteLine($"| {VerdictSign.Of(finding.Verdict)} | **{finding.Verdict.Name()}**{severity} | line {ValueText.Of(source.Place.Line)}: “{MarkdownText.Of(source.Text)}”{voice} | {MarkdownText.Of(finding.Message)}{standing} |");
    }

    private static void WriteDetails(TextWriter to, Finding finding)
    {
        if (finding.Trace.Count == 0 && finding.Evidence.Count == 0)
        {
            return;
        }

        to.WriteLine($"<details><summary>{VerdictSign.Of(finding.Verdict)} “{MarkdownText.Of(finding.Claim.Source.Text)}”: arithmetic and sources</summary>");
        to.WriteLine();
        foreach (var step in finding.Trace)
        {
            to.WriteLine($"- Step: {MarkdownText.Of(step.Expression)} = {MarkdownText.Of(step.Value)}");
        }

        foreach (var fact in finding.Evidence)
        {
            var source = fact.Source is { } known ? $"{MarkdownText.Link(known.Title, known.Url)}, {SourceText.Confirmed(known)}" : "no source on record";
            to.WriteLine($"- Record: {MarkdownText.Of($"{fact.Table}/{fact.Key}: {fact.DisplayName}")} ({source})");
        }

        to.WriteLine($"- Rule: {MarkdownText.Of(finding.Rule.Id)}");
        to.WriteLine();
        to.WriteLine("</details>");
        to.WriteLine();
    }

    private static void WriteUnchecked(TextWriter to, Report report)
    {
        if (report.Unchecked.Count == 0)
        {
            return;
        }

        to.WriteLine($"<details><summary>Not checked: {UncheckedText.Count(report.Unchecked.Count)}</summary>");
        to.WriteLine();
        foreach (var sentence in report.Unchecked)
        {
            to.WriteLine($"- Line {ValueText.Of(report.Story.InFile(sentence.Place).Line)}: {MarkdownText.Of(UncheckedText.Words(report.Story, sentence))}; {UncheckedText.Why(sentence.Reason)}.");
        }

        to.WriteLine();
        to.WriteLine("</details>");
        to.WriteLine();
    }
}
