using System.Globalization;
using FactCheck.Authoring.Examples;
using FactCheck.Cli.Explaining;
using FactCheck.Model;
using FactCheck.Model.Values;
using FactCheck.Reporting;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Authoring;

/// <summary>The results of examples for their author: what failed with what was found in it, then a count.</summary>
internal static class ExamplePages
{
    public static IEnumerable<TextParagraph> Of(IReadOnlyList<ExampleResult> results)
    {
        foreach (var result in results.Where(result => !result.Passed))
        {
            foreach (var line in Failure(result))
            {
                yield return line;
            }

            yield return TextParagraph.Empty;
        }

        var failed = results.Count(result => !result.Passed);
        var rules = results.Select(result => result.Rule.Id).Distinct(StringComparer.Ordinal).Count();
        yield return TextParagraph.At(0, new TextRun(
            string.Create(CultureInfo.InvariantCulture, $"{Count(rules, "rule")}, {Count(results.Count, "example")}: {results.Count - failed} passed, {failed} failed"),
            failed == 0 ? Tone.Passing : Tone.Failing));
    }

    private static IEnumerable<TextParagraph> Failure(ExampleResult result)
    {
        var (rule, example) = (result.Rule, result.Example);
        var found = result.Verdicts.Count == 0 ? ExampleResult.Silent : string.Join(" and ", result.Verdicts);
        yield return TextParagraph.At(
            0,
            new TextRun(string.Create(CultureInfo.InvariantCulture, $"{rule.File}({example.Line}): "), Tone.Faint),
            new TextRun(rule.Id, Tone.Heading),
            ": expected ",
            new TextRun(example.Expect, Tone.Heading),
            ", got ",
            new TextRun(found, Tone.Failing));
        var date = example.Date is { } day ? ValueText.Of(day) : "no date";
        yield return TextParagraph.At(2, new TextRun(date + " ", Tone.Faint), $"“{example.Text}”");
        var claims = result.Claims.Where(claim => claim.Type == rule.Claim).ToList();
        if (claims.Count == 0)
        {
            yield return TextParagraph.At(2, $"No pattern of {rule.Claim} matches.");
        }

        foreach (var claim in claims)
        {
            yield return TextParagraph.At(2, new TextRun(claim.Type, Tone.Heading), " ", new TextRun($"“{claim.Source.Text}”", Tone.Claim), ": ", FieldText.OfAll(claim));
        }

        foreach (var line in result.Explanations.SelectMany(one => SentencePages.Of(one, 2)))
        {
            yield return line;
        }
    }

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
