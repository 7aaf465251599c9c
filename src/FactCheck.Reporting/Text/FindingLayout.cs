using System.Globalization;
using FactCheck.Model;

namespace FactCheck.Reporting.Text;

/// <summary>One finding as paragraphs: where, what the story says, what the record says, and the arithmetic in between.</summary>
internal static class FindingLayout
{
    private const int Body = 2;
    private const int Under = 4;

    public static IEnumerable<TextParagraph> Of(Story story, ReportedFinding reported, bool details)
    {
        var finding = reported.Finding;
        var claim = finding.Claim;
        yield return Title(finding);
        if (StandingText.Of(reported) is { } standing)
        {
            yield return TextParagraph.At(Body, new TextRun(standing, Tone.Passing));
        }

        yield return TextParagraph.At(Body, ClaimInSentence.Of(story, claim.Source));
        if (QuotedAdvice.Of(finding) is { } voice)
        {
            yield return TextParagraph.At(Body, new TextRun(voice, Tone.Faint));
        }

        yield return TextParagraph.At(Body, finding.Message);
        foreach (var step in finding.Trace)
        {
            yield return TextParagraph.At(Under, new TextRun(step.Expression, Tone.Faint), " = ", step.Value);
        }

        foreach (var resolution in claim.Source.Resolutions)
        {
            yield return TextParagraph.At(Under, new TextRun($"“{resolution.Words}”", Tone.Faint), $" = {resolution.Meaning}: {resolution.Because}");
        }

        foreach (var paragraph in EvidenceLayout.Of(finding.Evidence, Under, details))
        {
            yield return paragraph;
        }

        foreach (var related in finding.RelatedClaims)
        {
            yield return TextParagraph.At(Under, $"compare {At(related.Source.Place)}: ", ClaimWords(related));
        }

        foreach (var also in reported.Also)
        {
            yield return TextParagraph.At(Under, $"also at {At(also.Source.Place)}: ", ClaimWords(also));
        }

        if (details)
        {
            foreach (var field in claim.Fields)
            {
                yield return TextParagraph.At(
                    Under, new TextRun($"claim.{field.Key}", Tone.Faint), " = ", field.Value is null ? "not said" : FieldText.Of(field.Value));
            }

            yield return TextParagraph.At(Under, new TextRun($"{finding.Rule.Plan} (finding {reported.Id})", Tone.Faint));
        }
    }

    /// <summary>Line and column, both from 1.</summary>
    public static string At(Place place) => string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}");

    private static TextParagraph Title(Finding finding)
    {
        var severity = finding.Verdict.IsFailure() ? " · " + finding.Rule.Severity.Name() : "";
        return TextParagraph.At(
            0,
            new TextRun(At(finding.Claim.Source.Place), Tone.Heading),
            " ",
            new TextRun(finding.Verdict.Name() + severity, VerdictOrder.Tone(finding.Verdict)),
            new TextRun(" · " + finding.Rule.Id, Tone.Faint));
    }

    private static TextRun ClaimWords(Claim claim) => new($"“{claim.Source.Text}”", Tone.Claim);
}
