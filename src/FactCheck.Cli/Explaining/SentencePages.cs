using System.Globalization;
using FactCheck.Engine.Explaining;
using FactCheck.Model;
using FactCheck.Model.Values;
using FactCheck.Reporting;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Explaining;

/// <summary>Why and why not: a sentence with its claims, what each rule made of them, and the patterns that nearly matched.</summary>
internal static class SentencePages
{
    public static IEnumerable<TextParagraph> Of(Story story, IReadOnlyList<SentenceExplanation> sentences)
        => sentences.SelectMany((sentence, i) => i == 0 ? Of(story, sentence) : Of(story, sentence).Prepend(TextParagraph.Empty));

    /// <summary>How one rule came to its verdict, or to none.</summary>
    public static IEnumerable<TextParagraph> Of(Explanation explanation, int indent)
    {
        var reached = explanation.Reached;
        yield return TextParagraph.At(
            indent,
            new TextRun(explanation.Rule.Id, Tone.Heading),
            ": ",
            reached < 0 ? new TextRun("silent, no branch applies", Tone.Faint)
                : new TextRun(explanation.Branches[reached].Verdict.Name(), VerdictOrder.Tone(explanation.Branches[reached].Verdict)));
        foreach (var step in explanation.Bound)
        {
            yield return Value(indent + 2, step);
        }

        for (var i = 0; i < explanation.Branches.Count && (reached < 0 || i <= reached); i++)
        {
            foreach (var line in Of(explanation.Branches[i], indent + 2))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<TextParagraph> Of(Story story, SentenceExplanation sentence)
    {
        yield return TextParagraph.At(
            0,
            new TextRun(string.Create(CultureInfo.InvariantCulture, $"{story.Path}({sentence.Place.Line},{sentence.Place.Column}): "), Tone.Faint),
            $"“{sentence.Text}”");
        if (sentence.Claims.Count == 0)
        {
            yield return TextParagraph.At(2, "No claim is found in it.");
        }

        foreach (var claim in sentence.Claims)
        {
            foreach (var line in Of(claim))
            {
                yield return line;
            }
        }

        foreach (var miss in sentence.NearMisses)
        {
            yield return TextParagraph.At(2, "Near ", new TextRun(miss.ClaimType, Tone.Heading), $": “{miss.Pattern}” ", new TextRun(
                string.Create(CultureInfo.InvariantCulture, $"{miss.File}({miss.Line})"), Tone.Faint));
            yield return TextParagraph.At(
                4,
                "matched ",
                new TextRun($"“{miss.Matched}”", Tone.Claim),
                miss.Because is { } because ? ", but " + because + "."
                    : $", then expected {miss.Expected} and found {(miss.Found is { } found ? $"“{found}”" : "the sentence's end")}.");
        }
    }

    private static IEnumerable<TextParagraph> Of(ClaimExplanation explained)
    {
        var source = explained.Claim.Source;
        yield return TextParagraph.At(
            2, new TextRun(explained.Claim.Type, Tone.Heading), " ", new TextRun($"“{source.Text}”", Tone.Claim), ": ", FieldText.OfAll(explained.Claim));
        if (!source.IsChecked)
        {
            yield return TextParagraph.At(4, $"Not checked: it is {source.Modality.Name()}, by “{source.ModalityCue}”, and no rule for {explained.Claim.Type} asks for that.");
        }
        else if (explained.Rules.Count == 0)
        {
            yield return TextParagraph.At(4, $"Not checked: no rule is for {explained.Claim.Type}.");
        }

        foreach (var rule in explained.Rules)
        {
            foreach (var line in Of(rule, 4))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<TextParagraph> Of(BranchStep branch, int indent)
    {
        if (branch.FirstThatFailed is not { } failed)
        {
            yield return TextParagraph.At(
                indent,
                new TextRun(branch.Verdict.Name(), VerdictOrder.Tone(branch.Verdict)),
                ": ",
                branch.Conditions.Count == 0 ? "otherwise" : string.Join(" and ", branch.Conditions.Select(condition => condition.Expression)));
            yield break;
        }

        yield return TextParagraph.At(
            indent,
            new TextRun($"not {branch.Verdict.Name()}: ", Tone.Faint),
            failed.Expression,
            new TextRun(failed.Outcome == Truth.Contradicts ? " fails" : " cannot be told", Tone.Failing));
        foreach (var step in failed.Values)
        {
            yield return Value(indent + 2, step);
        }
    }

    private static TextParagraph Value(int indent, TraceStep step) => TextParagraph.At(indent, new TextRun(step.Expression, Tone.Faint), " = ", step.Value);
}
