using FactCheck.Model;
using FactCheck.Reporting.Markup;

namespace FactCheck.Reporting.Html;

/// <summary>The pieces of a story's page as HTML, for pages that put something of their own between them. What others wrote is encoded in all of them.</summary>
public sealed class StoryFragments
{
    public StoryFragments(Report report)
    {
        var numbered = new NumberedReport(1, report);
        var marks = new StoryMarks(numbered);
        Head = Written(html => HtmlStory.WriteHead(html, report));
        Rows = [.. StoryRow.Of(numbered).Select(row => Of(report.Story, marks, row))];
        Unchecked = Written(html => UncheckedSection.Write(html, numbered));
        Snapshot = Written(html => HtmlStory.WriteSnapshot(html, report));
    }

    /// <summary>The style sheet that the pieces are made for.</summary>
    public static string Style => HtmlAsset.Style.Text;

    /// <summary>Where the story comes from, its day, and what was found, as paragraphs.</summary>
    public string Head { get; }

    /// <summary>The story part by part with the findings on each.</summary>
    public IReadOnlyList<RowFragment> Rows { get; }

    /// <summary>The section on what was not checked.</summary>
    public string Unchecked { get; }

    /// <summary>The footer with the hashes that the report was made from.</summary>
    public string Snapshot { get; }

    private static RowFragment Of(Story story, StoryMarks marks, StoryRow row) => new(
        row.Part is { } part ? Written(html => HtmlStory.WriteText(html, story, marks, part)) : "",
        [.. row.Findings.Select(one => new FindingFragment(one.Reported, one.Id, one.HeadingId, Written(html => FindingCard.WriteInside(html, one))))])
    {
        Start = row.Part?.Start,
    };

    private static string Written(Action<MarkupWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var html = new MarkupWriter(bytes))
        {
            write(html);
        }

        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}

/// <summary>A part of the story as a paragraph, empty for findings that stand in no part, and the findings on it.</summary>
public sealed record RowFragment(string Text, IReadOnlyList<FindingFragment> Findings)
{
    /// <summary>Where the part begins in the story's text; null for findings that stand in none.</summary>
    public int? Start { get; init; }
}

/// <summary>A finding: heading, message, places, arithmetic, record and rule.</summary>
/// <param name="Id">Unique on the page; the marks in the text lead to it.</param>
/// <param name="HeadingId">Of the heading in <paramref name="Html"/>.</param>
public sealed record FindingFragment(ReportedFinding Reported, string Id, string HeadingId, string Html);
