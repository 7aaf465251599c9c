using FactCheck.Model;
using FactCheck.Model.Values;
using FactCheck.Reporting.Markup;
using FactCheck.Reporting.Places;

namespace FactCheck.Reporting.JUnit;

/// <summary>One story as a suite: cases in the order of the text, and what was not checked as the suite's output.</summary>
internal static class JUnitSuite
{
    public static void Write(MarkupWriter xml, Report report)
    {
        var cases = JUnitCase.Of(report);
        var failures = cases.Count(one => one.Outcome == CaseOutcome.Failed);
        var skipped = cases.Count(one => one.Outcome == CaseOutcome.Skipped);
        xml.Markup("  <testsuite name=\""u8).Text(report.Story.Path)
            .Markup("\" tests=\""u8).Text(cases.Count)
            .Markup("\" failures=\""u8).Text(failures)
            .Markup("\" errors=\"0\" skipped=\""u8).Text(skipped).Markup("\">\n"u8);
        WriteProperties(xml, report);
        foreach (var one in cases)
        {
            Write(xml, report.Story, one);
        }

        WriteUnchecked(xml, report);
        xml.Markup("  </testsuite>\n"u8);
    }

    private static void WriteProperties(MarkupWriter xml, Report report)
    {
        xml.Markup("    <properties>\n"u8);
        Property("headline", report.Story.Headline);
        Property("published", report.Story.Published is { } day ? ValueText.Of(day) : "");
        Property("sha256", report.Story.Sha256);
        Property("rules", report.Snapshot.Rules);
        Property("reference", report.Snapshot.Reference);
        xml.Markup("    </properties>\n"u8);

        void Property(string name, string value)
            => xml.Markup("      <property name=\""u8).Text(name).Markup("\" value=\""u8).Text(value).Markup("\"/>\n"u8);
    }

    private static void Write(MarkupWriter xml, Story story, JUnitCase one)
    {
        xml.Markup("    <testcase classname=\""u8).Text(one.ClassName(story))
            .Markup("\" name=\""u8).Text(one.Name)
            .Markup("\" file=\""u8).Text(StoryUri.Path(story))
            .Markup("\" line=\""u8).Text(one.Line).Markup("\">\n"u8);
        switch (one.Outcome)
        {
            case CaseOutcome.Failed:
                xml.Markup("      <failure type=\""u8).Text(one.Gravest.Verdict.Name()).Markup("\" message=\""u8).Text(one.Gravest.Message)
                    .Markup("\">"u8).Text(one.Text).Markup("</failure>\n"u8);
                break;
            case CaseOutcome.Skipped:
                xml.Markup("      <skipped message=\""u8).Text(one.SkippedBecause).Markup("\"/>\n"u8);
                break;
            default:
                xml.Markup("      <system-out>"u8).Text(one.Text).Markup("</system-out>\n"u8);
                break;
        }

        xml.Markup("    </testcase>\n"u8);
    }

    private static void WriteUnchecked(MarkupWriter xml, Report report)
    {
        if (report.Unchecked.Count == 0)
        {
            return;
        }

        xml.Markup("    <system-out>Not checked: "u8).Text(UncheckedText.Count(report.Unchecked.Count)).Markup("\n"u8);
        foreach (var sentence in report.Unchecked)
        {
            xml.Text($"line {ValueText.Of(report.Story.InFile(sentence.Place).Line)}: {UncheckedText.Words(report.Story, sentence)}; {UncheckedText.Why(sentence.Reason)}").Markup("\n"u8);
        }

        xml.Markup("</system-out>\n"u8);
    }
}
