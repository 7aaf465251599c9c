using System.Globalization;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Reporting.Text;

/// <summary>A report as paragraphs: head, findings by urgency, one line of counts.</summary>
internal static class ReportLayout
{
    private const int ShortHash = 8;

    public static IEnumerable<TextParagraph> Of(Report report, bool details)
    {
        foreach (var paragraph in Head(report, details))
        {
            yield return paragraph;
        }

        foreach (var verdict in VerdictOrder.MostUrgentFirst)
        {
            var findings = VerdictOrder.Of(verdict, report.Findings);
            if (findings.Count == 0)
            {
                continue;
            }

            yield return TextParagraph.Empty;
            yield return TextParagraph.At(
                0,
                new TextRun(verdict.Name().ToUpperInvariant(), VerdictOrder.Tone(verdict)),
                new TextRun($" ({ValueText.Of(findings.Count)}) {VerdictOrder.Meaning(verdict)}", Tone.Faint));
            foreach (var finding in findings)
            {
                yield return TextParagraph.Empty;
                foreach (var paragraph in FindingLayout.Of(report.Story, finding, details))
                {
                    yield return paragraph;
                }
            }
        }

        yield return TextParagraph.Empty;
        yield return TextParagraph.At(0, SummaryLine.Of(report));
    }

    private static IEnumerable<TextParagraph> Head(Report report, bool details)
    {
        var story = report.Story;
        var snapshot = report.Snapshot;
        yield return TextParagraph.At(0, new TextRun(story.Headline.Length > 0 ? story.Headline : "(no headline)", Tone.Heading));
        var date = story.Published is { } day
            ? day.ToString("dddd, ", CultureInfo.InvariantCulture) + ValueText.Of(day)
            : "no date";
        var source = story.Source.Length > 0 ? " · " + story.Source : "";
        var path = story.Path == story.Id ? "" : " · " + story.Path;
        yield return TextParagraph.At(0, new TextRun($"{date} · {story.Id}{source}{path}", Tone.Faint));
        var credits = string.Join(" · ", StoryCredits.Of(story));
        if (credits.Length > 0)
        {
            yield return TextParagraph.At(0, new TextRun(credits, Tone.Faint));
        }

        var asOf = snapshot.AsOf is { } asOfDay ? " · as of " + ValueText.Of(asOfDay) : "";
        yield return TextParagraph.At(
            0, new TextRun($"rules {Hash(snapshot.Rules, details)} · reference {Hash(snapshot.Reference, details)}{asOf}", Tone.Faint));
    }

    private static string Hash(string sha256, bool whole) => whole || sha256.Length <= ShortHash ? sha256 : sha256[..ShortHash];
}
