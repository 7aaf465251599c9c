using System.Globalization;
using FactCheck.Authoring.Examples;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Authoring;

/// <summary>How far examples reach: what none of them touches, and which changes of a rule none of them notices.</summary>
internal static class ReachPages
{
    public static IEnumerable<TextParagraph> Of(ExampleCoverage coverage)
    {
        foreach (var one in coverage.Unreached)
        {
            yield return Line(one.File, one.Line, null, one.Owner, one.IsBranch ? "no example reaches the verdict " : "no example reaches the pattern ", one.Text);
        }

        yield return Sum(
            $"coverage: {coverage.BranchesReached} of {coverage.Branches} verdict branches, {coverage.PatternsReached} of {coverage.Patterns} patterns",
            coverage.Unreached.Count == 0);
    }

    /// <summary>Each as it comes, since trying them takes a while.</summary>
    public static IEnumerable<TextParagraph> Of(IEnumerable<TriedMutant> mutants)
    {
        var (tried, caught) = (0, 0);
        foreach (var (mutant, isCaught) in mutants)
        {
            tried++;
            caught += isCaught ? 1 : 0;
            if (!isCaught)
            {
                yield return Line(
                    mutant.Place.File, mutant.Place.StartLine, mutant.Place.StartColumn, mutant.Rule, "no example notices ", $"{mutant.From} → {mutant.To}");
            }
        }

        yield return Sum($"mutants: {caught} of {tried} noticed", caught == tried);
    }

    private static TextParagraph Line(string file, int line, int? column, string owner, string what, string text) => TextParagraph.At(
        0,
        new TextRun(string.Create(CultureInfo.InvariantCulture, $"{file}({line}{(column is null ? "" : $",{column}")}): "), Tone.Faint),
        new TextRun(owner, Tone.Heading),
        ": " + what,
        new TextRun(text, Tone.Claim));

    private static TextParagraph Sum(FormattableString text, bool isWhole)
        => TextParagraph.At(0, new TextRun(text.ToString(CultureInfo.InvariantCulture), isWhole ? Tone.Passing : Tone.Doubtful));
}
