using System.Text.RegularExpressions;
using FactCheck.Reporting.Markup;

namespace FactCheck.Reporting.Html;

/// <summary>Writes a sentence with its days kept whole: a browser would break 2026-01-16 behind a hyphen.</summary>
internal static partial class DatedText
{
    public static MarkupWriter WithDays(this MarkupWriter html, string text)
    {
        var from = 0;
        foreach (var match in Day().EnumerateMatches(text))
        {
            html.Text(text[from..match.Index]).Markup("<span class=\"day\">"u8).Text(text.Substring(match.Index, match.Length)).Markup("</span>"u8);
            from = match.Index + match.Length;
        }

        return html.Text(text[from..]);
    }

    [GeneratedRegex("(?<![0-9-])[0-9]{4}-[0-9]{2}(-[0-9]{2})?(?![0-9-])")]
    private static partial Regex Day();
}
