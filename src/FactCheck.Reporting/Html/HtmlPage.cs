using FactCheck.Model;
using FactCheck.Reporting.Markup;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.Html;

/// <summary>What stands before the first story and after the last: policy, style, filters, script.</summary>
internal static class HtmlPage
{
    public static void Begin(MarkupWriter html, string title)
    {
        html.Markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"u8)
            .Markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '"u8).Text(HtmlAsset.Style.Hash)
            .Markup("'; script-src '"u8).Text(HtmlAsset.Script.Hash)
            .Markup("'; base-uri 'none'; form-action 'none'\">\n"u8)
            .Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"u8)
            .Markup("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"u8)
            .Markup("<title>FactCheck: "u8).Text(SafeText.Of(title)).Markup("</title>\n<style>"u8).Asset(HtmlAsset.Style).Markup("</style>\n</head>\n<body>\n"u8)
            .Markup("<a class=\"skip\" href=\"#stories\">Skip to the report</a>\n"u8)
            .Markup("<header class=\"page\"><h1>Verification report</h1></header>\n"u8);
        WriteFilters(html);
        html.Markup("<main id=\"stories\" tabindex=\"-1\">\n"u8);
    }

    public static void End(MarkupWriter html)
        => html.Markup("</main>\n<script>"u8).Asset(HtmlAsset.Script).Markup("</script>\n</body>\n</html>\n"u8);

    /// <summary>Hidden until the script is there to make them work; it also puts the counts in and takes away what no finding has.</summary>
    private static void WriteFilters(MarkupWriter html)
    {
        html.Markup("<section aria-label=\"Filters\">\n<details class=\"filters\" id=\"filters\" hidden>\n<summary>Filters</summary>\n<form>\n<fieldset><legend>Show findings that are</legend>\n"u8);
        foreach (var verdict in VerdictOrder.MostUrgentFirst)
        {
            html.Markup("<label class=\"chip "u8).Text(verdict.Name()).Markup("\"><input type=\"checkbox\" checked name=\"verdict\" value=\""u8).Text(verdict.Name())
                .Markup("\""u8).Markup(verdict.IsFailure() ? " data-failing"u8 : ""u8).Markup("> <span aria-hidden=\"true\">"u8)
                .Text(VerdictSign.Of(verdict)).Markup("</span> "u8).Text(verdict.Name()).Markup(" <span class=\"count\"></span></label>\n"u8);
        }

        html.Markup("</fieldset>\n<p class=\"buttons\"><button type=\"button\" data-show=\"all\">All</button> "u8)
            .Markup("<button type=\"button\" data-show=\"failing\">Only what asks for a change</button> "u8)
            .Markup("<button type=\"button\" data-open=\"true\">Open all details</button> "u8)
            .Markup("<button type=\"button\" data-open=\"false\">Close all details</button></p>\n"u8)
            .Markup("</form>\n</details>\n<p class=\"filters\" role=\"status\" id=\"shown\"></p>\n</section>\n"u8);
    }
}
