using System.Globalization;
using FactCheck.Model;
using FactCheck.Model.Values;
using FactCheck.Reporting.Markup;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.Html;

/// <summary>One story: what needs attention, then paragraph by paragraph with the findings beside it, then what was not checked.</summary>
internal static class HtmlStory
{
    public static void Write(MarkupWriter html, NumberedReport numbered)
    {
        var story = numbered.Report.Story;
        html.Markup("<article class=\"story\" aria-labelledby=\"s"u8).Text(numbered.Story).Markup("\">\n<header>\n<h2 id=\"s"u8).Text(numbered.Story)
            .Markup("\" dir=\"auto\""u8).Language(story).Markup(">"u8).Text(story.Headline.Length > 0 ? story.Headline : "(no headline)").Markup("</h2>\n"u8);
        WriteHead(html, numbered.Report);
        html.Markup("</header>\n"u8);
        WriteAttention(html, numbered);
        WriteRows(html, numbered);
        UncheckedSection.Write(html, numbered);
        WriteSnapshot(html, numbered.Report);
        html.Markup("</article>\n"u8);
    }

    public static void WriteHead(MarkupWriter html, Report report)
    {
        var story = report.Story;
        var date = story.Published is { } day ? day.ToString("dddd, ", CultureInfo.InvariantCulture) + ValueText.Of(day) : "no date";
        html.Markup("<p class=\"faint\"><bdi>"u8).Text(story.Path).Markup("</bdi> · "u8).Text(date);
        if (story.Source.Length > 0)
        {
            html.Markup(" · <bdi>"u8).Text(story.Source).Markup("</bdi>"u8);
        }

        if (StoryCredits.Of(story).ToList() is { Count: > 0 } credits)
        {
            html.Markup("</p>\n<p class=\"faint\">"u8);
            for (var i = 0; i < credits.Count; i++)
            {
                html.Markup(i == 0 ? "<bdi>"u8 : " · <bdi>"u8).Text(credits[i]).Markup("</bdi>"u8);
            }
        }

        html.Markup("</p>\n<p>"u8).Text(SummaryLine.Plain(report)).Markup("</p>\n"u8);
    }

    private static void WriteAttention(MarkupWriter html, NumberedReport numbered)
    {
        html.Markup("<section class=\"attention\">\n<h3>Needs attention</h3>\n"u8);
        var all = VerdictOrder.Sort(numbered.Report.Findings, failuresOnly: true);
        var failing = all.FindAll(reported => !reported.IsSettled);
        if (failing.Count == 0)
        {
            html.Markup("<p>No finding asks for a change"u8).Markup(all.Count > 0 ? " that is not waived or known already"u8 : ""u8).Markup(".</p>\n</section>\n"u8);
            return;
        }

        html.Markup("<ol>\n"u8);
        foreach (var reported in failing)
        {
            foreach (var one in numbered.Findings)
            {
                if (ReferenceEquals(one.Reported, reported))
                {
                    WriteAttention(html, one);
                }
            }
        }

        html.Markup("</ol>\n</section>\n"u8);
    }

    private static void WriteAttention(MarkupWriter html, NumberedFinding one)
        => html.Markup("<li data-of=\""u8).Text(one.Id).Markup("\"><span class=\"verdict "u8).Text(one.Finding.Verdict.Name())
            .Markup("\"><span aria-hidden=\"true\">"u8).Text(VerdictSign.Of(one.Finding.Verdict)).Markup("</span> "u8).Text(one.Finding.Verdict.Name())
            .Markup("</span> <a href=\"#"u8).Text(one.Id).Markup("\" dir=\"auto\">“"u8).Text(one.Finding.Claim.Source.Text)
            .Markup("”</a> <span dir=\"auto\">"u8).WithDays(one.Finding.Message).Markup("</span></li>\n"u8);

    private static void WriteRows(MarkupWriter html, NumberedReport numbered)
    {
        html.Markup("<section>\n<h3>The story and its findings</h3>\n"u8);
        var story = numbered.Report.Story;
        var marks = new StoryMarks(numbered);
        foreach (var row in StoryRow.Of(numbered))
        {
            html.Markup("<div class=\"row\">\n"u8);
            if (row.Part is { } part)
            {
                WriteText(html, story, marks, part);
            }

            if (row.Findings.Count > 0)
            {
                html.Markup("<div class=\"findings\">\n"u8);
                foreach (var finding in row.Findings)
                {
                    FindingCard.Write(html, finding);
                }

                html.Markup("</div>\n"u8);
            }

            html.Markup("</div>\n"u8);
        }

        html.Markup("</section>\n"u8);
    }

    public static void WriteText(MarkupWriter html, Story story, StoryMarks marks, StoryPart part)
    {
        html.Markup("<p class=\"text "u8).Text(part.Kind.ToString().ToLowerInvariant()).Markup("\" dir=\"auto\""u8).Language(story).Markup(">"u8);
        MarkedText.Write(html, story.Text, marks, part.Start, part.End);
        html.Markup("</p>\n"u8);
    }

    /// <summary>The story's own words are in its language, so that a voice reads them as such; the page is in English.</summary>
    private static MarkupWriter Language(this MarkupWriter html, Story story)
        => StoryCredits.LanguageTag(story) is { } tag ? html.Markup(" lang=\""u8).Text(tag).Markup("\""u8) : html;

    public static void WriteSnapshot(MarkupWriter html, Report report)
    {
        html.Markup("<footer>\n<details><summary>What this report was made from</summary>\n<dl class=\"made\">"u8);
        Entry("Story, SHA-256", report.Story.Sha256);
        Entry("Rules, SHA-256", report.Snapshot.Rules);
        Entry("Reference tables, SHA-256", report.Snapshot.Reference);
        Entry("The record as of", report.Snapshot.AsOf is { } day ? ValueText.Of(day) : "no date");
        html.Markup("</dl>\n</details>\n</footer>\n"u8);

        void Entry(string name, string value) => html.Markup("<dt>"u8).Text(name).Markup("</dt><dd>"u8).Text(value).Markup("</dd>\n"u8);
    }
}
