using FactCheck.Model;
using FactCheck.Model.Values;
using FactCheck.Reporting.Markup;

namespace FactCheck.Reporting.Html;

/// <summary>One finding: verdict, what the record says, and behind it the arithmetic, the rows and their sources.</summary>
internal static class FindingCard
{
    public static void Write(MarkupWriter html, NumberedFinding one)
    {
        var verdict = one.Finding.Verdict.Name();
        html.Markup("<article class=\"finding "u8).Text(verdict).Markup("\" id=\""u8).Text(one.Id).Markup("\" data-verdict=\""u8).Text(verdict)
            .Markup("\" tabindex=\"-1\" aria-labelledby=\""u8).Text(one.HeadingId).Markup("\">\n"u8);
        WriteInside(html, one);
        html.Markup("</article>\n"u8);
    }

    /// <summary>All but the element around it, whose label is the heading.</summary>
    public static void WriteInside(MarkupWriter html, NumberedFinding one)
    {
        var finding = one.Finding;
        var verdict = finding.Verdict.Name();
        html.Markup("<h4 id=\""u8).Text(one.HeadingId)
            .Markup("\"><span class=\"unseen\">Finding </span><span class=\"number\">"u8).Text(one.Number)
            .Markup("</span> <span class=\"verdict "u8).Text(verdict).Markup("\"><span aria-hidden=\"true\">"u8)
            .Text(VerdictSign.Of(finding.Verdict)).Markup("</span> "u8).Text(verdict).Markup("</span>"u8);
        if (finding.Verdict.IsFailure())
        {
            html.Markup(" <span class=\"severity\">"u8).Text(finding.Rule.Severity.Name()).Markup("</span>"u8);
        }

        html.Markup("</h4>\n<p class=\"claim\" dir=\"auto\">“"u8).Text(finding.Claim.Source.Text).Markup("”</p>\n"u8);
        if (QuotedAdvice.Of(finding) is { } advice)
        {
            html.Markup("<p class=\"faint\" dir=\"auto\">"u8).Text(advice).Markup("</p>\n"u8);
        }

        if (StandingText.Of(one.Reported) is { } standing)
        {
            html.Markup("<p class=\"standing\" dir=\"auto\">"u8).WithDays(standing).Markup("</p>\n"u8);
        }

        html.Markup("<p class=\"message\" dir=\"auto\">"u8).WithDays(finding.Message).Markup("</p>\n"u8);
        WritePlaces(html, one);
        html.Markup("<details"u8).Markup(finding.Verdict.IsFailure() ? " open"u8 : ""u8).Markup("><summary>"u8)
            .Text(Contents(finding))
            .Markup("<span class=\"unseen\"> of finding "u8).Text(one.Number).Markup("</span></summary>\n"u8);
        WriteTrace(html, finding.Trace);
        foreach (var fact in finding.Evidence)
        {
            EvidenceTable.Write(html, fact);
        }

        WriteRule(html, one);
        html.Markup("</details>\n"u8);
    }

    /// <summary>What there is to open.</summary>
    private static string Contents(Finding finding) => (finding.Trace.Count > 0, finding.Evidence.Count > 0) switch
    {
        (true, true) => "Arithmetic, record and rule",
        (true, false) => "Arithmetic and rule",
        (false, true) => "Record and rule",
        _ => "Rule",
    };

    private static void WritePlaces(MarkupWriter html, NumberedFinding one)
    {
        html.Markup("<p class=\"places\">"u8);
        Place(one.ClaimId, "In the story: ", one.Finding.Claim.Source.Place);
        for (var i = 0; i < one.Reported.Also.Count; i++)
        {
            Place(one.AlsoId(i), i == 0 ? "; said again: " : ", ", one.Reported.Also[i].Source.Place);
        }

        for (var i = 0; i < one.Finding.RelatedClaims.Count; i++)
        {
            Place(one.RelatedId(i), i == 0 ? "; compared with: " : ", ", one.Finding.RelatedClaims[i].Source.Place);
        }

        html.Markup("</p>\n"u8);

        void Place(string id, string before, Place place)
            => html.Text(before).Markup("<a href=\"#"u8).Text(id).Markup("\">line "u8).Text(ValueText.Of(place.Line)).Markup("</a>"u8);
    }

    private static void WriteTrace(MarkupWriter html, IReadOnlyList<TraceStep> trace)
    {
        if (trace.Count == 0)
        {
            return;
        }

        html.Markup("<table>\n<caption>Arithmetic</caption>\n<thead><tr><th scope=\"col\">Expression</th><th scope=\"col\">Value</th></tr></thead>\n<tbody>\n"u8);
        foreach (var step in trace)
        {
            html.Markup("<tr><td><code>"u8).Text(step.Expression).Markup("</code></td><td>"u8).WithDays(step.Value).Markup("</td></tr>\n"u8);
        }

        html.Markup("</tbody>\n</table>\n"u8);
    }

    private static void WriteRule(MarkupWriter html, NumberedFinding one)
    {
        var rule = one.Finding.Rule;
        html.Markup("<p class=\"rule\">Rule <code>"u8).Text(rule.Id).Markup("</code>: "u8).Text(rule.Summary).Markup("</p>\n<p class=\"rule\">How: "u8).Text(rule.Plan)
            .Markup("</p>\n<p class=\"rule\">Finding <code>"u8).Text(one.Reported.Id).Markup("</code></p>\n"u8);
    }
}
