using FactCheck.Model;
using FactCheck.Reporting.Markup;

namespace FactCheck.Reporting.Html;

/// <summary>Writes a part of the story with its claims marked in place; claims may overlap, so the text is cut where marks change.</summary>
internal static class MarkedText
{
    public static void Write(MarkupWriter html, string text, StoryMarks marks, int start, int end)
    {
        var from = start;
        foreach (var to in marks.Boundaries(start, end))
        {
            if (to > from)
            {
                WriteStretch(html, text, marks, from, to);
            }

            WriteReferences(html, marks, to, start);
            if (to < end)
            {
                WriteAnchors(html, marks, to);
            }

            from = to;
        }
    }

    private static void WriteStretch(MarkupWriter html, string text, StoryMarks marks, int from, int to)
    {
        var words = text[from..to];
        if (marks.Over(from, to) is { Count: > 0 } over)
        {
            html.Markup("<mark class=\""u8).Text(over[0].Finding.Finding.Verdict.Name()).Markup("\" data-findings=\""u8)
                .Text(string.Join(' ', over.Select(mark => mark.Finding.Id))).Markup("\">"u8).Text(words).Markup("</mark>"u8);
        }
        else if (marks.Unchecked.Exists(word => word.Start < to && from < word.End))
        {
            html.Markup("<span class=\"unlooked\">"u8).Text(words).Markup("</span>"u8);
        }
        else
        {
            html.Text(words);
        }
    }

    /// <summary>Behind a claim the number of its finding, which leads there.</summary>
    private static void WriteReferences(MarkupWriter html, StoryMarks marks, int at, int start)
    {
        foreach (var mark in marks.Claims)
        {
            if (mark.End == at && at > start)
            {
                html.Markup("<a class=\"ref "u8).Text(mark.Finding.Finding.Verdict.Name()).Markup("\" href=\"#"u8).Text(mark.Finding.Id)
                    .Markup("\"><span class=\"unseen\"> Finding </span>"u8).Text(mark.Finding.Number)
                    .Markup("<span class=\"unseen\">, "u8).Text(mark.Finding.Finding.Verdict.Name()).Markup(". </span></a>"u8);
            }
        }
    }

    private static void WriteAnchors(MarkupWriter html, StoryMarks marks, int at)
    {
        foreach (var anchor in marks.Anchors)
        {
            if (anchor.At == at)
            {
                html.Markup("<span id=\""u8).Text(anchor.Id).Markup("\"></span>"u8);
            }
        }
    }
}
