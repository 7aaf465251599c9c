using FactCheck.Model;
using FactCheck.Reporting.Markup;

namespace FactCheck.Reporting.Html;

/// <summary>A row that a finding rests on, cell by cell, with where it comes from.</summary>
internal static class EvidenceTable
{
    public static void Write(MarkupWriter html, Fact fact)
    {
        html.Markup("<table>\n<caption dir=\"auto\">Record <code>"u8).Text($"{fact.Table}/{fact.Key}").Markup("</code></caption>\n<tbody>\n"u8);
        foreach (var (column, value) in fact.Fields)
        {
            // The caption has the key, and the line below the source.
            if (column is not ("source" or "confirmed") && value != fact.Key)
            {
                html.Markup("<tr><th scope=\"row\">"u8).Text(column).Markup("</th><td dir=\"auto\">"u8).Text(value).Markup("</td></tr>\n"u8);
            }
        }

        html.Markup("</tbody>\n</table>\n<p class=\"source\">"u8);
        WriteSource(html, fact.Source);
        html.Markup("</p>\n"u8);
    }

    private static void WriteSource(MarkupWriter html, Source? source)
    {
        if (source is null)
        {
            html.Markup("Source: none on record"u8);
            return;
        }

        html.Markup("Source: "u8);
        if (WebAddress.Of(source.Url) is { } url)
        {
            html.Markup("<a rel=\"noreferrer noopener external\" href=\""u8).Text(url).Markup("\">"u8).Text(source.Title).Markup("</a>"u8);
        }
        else
        {
            html.Text(source.Title);
        }

        html.Text(", " + SourceText.Confirmed(source));
    }
}
