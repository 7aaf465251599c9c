using System.Globalization;
using FactCheck.Authoring.Stress;
using FactCheck.Model;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Authoring;

/// <summary>What became of planted mistakes: a line a kind, and those that were missed with their text.</summary>
internal static class StressPages
{
    private const int Around = 60;

    public static IEnumerable<TextParagraph> Table(StressResult result)
    {
        foreach (var needsReference in new[] { false, true })
        {
            foreach (var kind in MistakeKinds.All.Where(kind => kind.NeedsReference == needsReference))
            {
                yield return Line(result.Of(kind), 2, Tone.Plain);
            }

            yield return Line(result.OfAll(needsReference), 0, Tone.Heading);
        }

        yield return TextParagraph.At(0, new TextRun(
            string.Create(CultureInfo.InvariantCulture, $"false alarms: {result.Alarms.Count} in {result.Words:N0} words of {result.Stories} {(result.Stories == 1 ? "story" : "stories")}, {result.AlarmsPerThousandWords:0.00} in a thousand"),
            result.Alarms.Count == 0 ? Tone.Passing : Tone.Doubtful));
    }

    public static IEnumerable<TextParagraph> Missed(StressResult result)
    {
        foreach (var alarm in result.Alarms)
        {
            var claim = alarm.Finding.Claim.Source;
            yield return TextParagraph.At(
                0,
                new TextRun(string.Create(CultureInfo.InvariantCulture, $"{alarm.Story.Path}({claim.Place.Line},{claim.Place.Column}): "), Tone.Faint),
                "false alarm of ",
                new TextRun(alarm.Finding.Rule.Id, Tone.Failing),
                $": {alarm.Finding.Verdict.Name()} ",
                new TextRun($"“{claim.Text}”", Tone.Claim));
        }

        foreach (var missed in result.Missed)
        {
            var (text, mistake) = (missed.Story.Text, missed.Mistake);
            var end = mistake.Start + mistake.To.Length;
            var part = missed.Story.Parts.First(part => mistake.Start < part.End);
            yield return TextParagraph.At(
                0,
                new TextRun($"{missed.Story.Path}({text.AsSpan(0, mistake.Start).Count('\n') + 1}): ", Tone.Faint),
                new TextRun(missed.Kind.Name, Tone.Heading),
                " …" + text[Math.Max(part.Start, mistake.Start - Around)..mistake.Start],
                new TextRun(mistake.To, Tone.Failing),
                text[end..Math.Min(part.End, end + Around)] + "… ",
                new TextRun($"({mistake.Because})", Tone.Faint));
        }
    }

    private static TextParagraph Line(StressScore score, int indent, Tone tone)
        => TextParagraph.At(
            indent,
            new TextRun(score.Name, tone),
            string.Create(
                CultureInfo.InvariantCulture,
                $": {score.Caught} of {score.Planted} caught{(score.Share is { } share ? $", {share:0.0} %" : "")}"));
}
