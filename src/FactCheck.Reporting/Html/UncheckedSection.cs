using FactCheck.Model;
using FactCheck.Model.Values;
using FactCheck.Reporting.Markup;

namespace FactCheck.Reporting.Html;

/// <summary>What was not checked and why, so that silence is not taken for approval.</summary>
internal static class UncheckedSection
{
    public static void Write(MarkupWriter html, NumberedReport numbered)
    {
        html.Markup("<section class=\"unchecked\">\n<h3>Not checked</h3>\n"u8);
        if (numbered.Report.Unchecked.Count == 0)
        {
            html.Markup("<p>Every sentence with a known name or a number was looked at by a rule.</p>\n</section>\n"u8);
            return;
        }

        html.Markup("<p>"u8).Text(UncheckedText.Count(numbered.Report.Unchecked.Count))
            .Markup(" that no rule looked at. In the story the words have a <span class=\"unlooked\">dotted line</span>.</p>\n"u8);
        foreach (var reason in UncheckedReasonNames.All)
        {
            WriteReason(html, numbered, reason);
        }

        html.Markup("</section>\n"u8);
    }

    private static void WriteReason(MarkupWriter html, NumberedReport numbered, UncheckedReason reason)
    {
        var begun = false;
        for (var i = 0; i < numbered.Report.Unchecked.Count; i++)
        {
            var sentence = numbered.Report.Unchecked[i];
            if (sentence.Reason != reason)
            {
                continue;
            }

            if (!begun)
            {
                begun = true;
                html.Markup("<h4>Because "u8).Text(UncheckedText.Why(reason)).Markup("</h4>\n<ul>\n"u8);
            }

            html.Markup("<li dir=\"auto\"><a href=\"#"u8).Text(numbered.UncheckedId(i)).Markup("\">line "u8).Text(ValueText.Of(numbered.Report.Story.InFile(sentence.Place).Line)).Markup("</a>: "u8);
            WriteSentence(html, numbered.Report.Story.Text, sentence);
            html.Markup("</li>\n"u8);
        }

        html.Markup(begun ? "</ul>\n"u8 : ""u8);
    }

    private static void WriteSentence(MarkupWriter html, string text, UncheckedSentence sentence)
    {
        var from = sentence.Place.Start;
        foreach (var word in sentence.Words)
        {
            html.Text(text[from..word.Start]).Markup("<strong>"u8).Text(text[word.Start..word.End]).Markup("</strong>"u8);
            from = word.End;
        }

        html.Text(text[from..sentence.Place.End]);
    }
}
