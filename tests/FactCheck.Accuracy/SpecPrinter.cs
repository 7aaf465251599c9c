using System.Globalization;

namespace FactCheck.Accuracy;

/// <summary>Prints scores: a line a file, the table for the README, and the misses.</summary>
internal static class SpecPrinter
{
    public static void PrintTable(IReadOnlyList<SpecScore> scores, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("| file | hits | cases | share | wanted | left out |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (var score in scores)
        {
            Print(score.File, score.Hits, score.Total, string.Create(CultureInfo.InvariantCulture, $"{score.Wanted} %"), score.LeftOut, output);
        }

        Print("total", scores.Sum(score => score.Hits), scores.Sum(score => score.Total), "", scores.Sum(score => score.LeftOut), output);
    }

    public static void PrintMisses(SpecScore score, TextWriter output)
    {
        foreach (var miss in score.Misses)
        {
            output.WriteLine($"{score.File}: {miss.Case.Input}");
            output.WriteLine($"    expected {Shown(miss.Expected, miss.Case.Input)}");
            output.WriteLine($"    found    {Shown(miss.Found, miss.Case.Input)}");
        }
    }

    private static void Print(string file, int hits, int total, string wanted, int leftOut, TextWriter output)
        => output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {file} | {hits} | {total} | {(total == 0 ? 0 : 100m * hits / total):0.0} % | {wanted} | {leftOut} |"));

    private static string Shown(IReadOnlyList<Answer> answers, string input)
        => answers.Count == 0 ? "nothing" : string.Join(" · ", answers.Select(one => Shown(one, input)));

    private static string Shown(Answer answer, string input)
    {
        var end = Math.Min(answer.End, input.Length);
        var text = input[Math.Min(answer.Start, end)..end];
        return string.Create(CultureInfo.InvariantCulture, $"{answer.Start}-{answer.End} “{text}” = {answer.Value}");
    }
}
