using System.Globalization;
using FactCheck.Model;
using FactCheck.Model.Values;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Explaining;

/// <summary>Help on a rule: what it checks, how it is answered, its YAML and its examples.</summary>
internal static class RulePages
{
    public static IEnumerable<TextParagraph> Of(RuleInfo rule)
    {
        yield return TextParagraph.At(0, new TextRun(rule.Id, Tone.Heading));
        yield return TextParagraph.At(0, rule.Summary);
        yield return TextParagraph.At(
            0,
            new TextRun(
                string.Create(CultureInfo.InvariantCulture, $"checks {rule.Claim} · severity {rule.Severity.Name()} · {rule.Status}{Tags(rule)} · {rule.File}({rule.Line})"),
                Tone.Faint));
        yield return TextParagraph.Empty;
        yield return TextParagraph.At(0, rule.Plan);
        yield return TextParagraph.Empty;
        yield return TextParagraph.At(0, new TextRun("Rule", Tone.Heading));
        foreach (var line in SourceText.Lines(rule.Yaml, 2))
        {
            yield return line;
        }

        yield return TextParagraph.Empty;
        yield return TextParagraph.At(0, new TextRun("Examples", Tone.Heading));
        foreach (var example in rule.Examples)
        {
            var date = example.Date is { } day ? ValueText.Of(day) : "no date";
            yield return TextParagraph.At(2, new TextRun(example.Expect, ToneOf(example.Expect)), $": {date}: “{example.Text}”");
        }
    }

    /// <summary>All rules in a list, a line each.</summary>
    public static IEnumerable<TextParagraph> List(IReadOnlyList<RuleInfo> rules)
    {
        foreach (var rule in rules)
        {
            yield return TextParagraph.At(0, new TextRun(rule.Id, Tone.Heading), new TextRun($" ({rule.Severity.Name()}): ", Tone.Faint), rule.Summary);
        }
    }

    private static string Tags(RuleInfo rule) => rule.Tags.Count == 0 ? "" : " · " + string.Join(", ", rule.Tags);

    private static Tone ToneOf(string expect)
    {
        foreach (var verdict in VerdictNames.All)
        {
            if (verdict.Name() == expect)
            {
                return VerdictOrder.Tone(verdict);
            }
        }

        return Tone.Faint;
    }
}
