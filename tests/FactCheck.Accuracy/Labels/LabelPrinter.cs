using System.Globalization;
using System.Text;

namespace FactCheck.Accuracy.Labels;

/// <summary>Prints the scores as the table that is kept beside the labels, and the misses.</summary>
internal static class LabelPrinter
{
    public static string Table(LabelResult result)
    {
        var text = new StringBuilder();
        text.Append("# Figures of the labelled set\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{result.Sentences} sentences in {result.Stories} stories; {result.Empty} of them have nothing to find, and nothing is found in {result.LeftAlone} of those.\n");
        foreach (var group in Enum.GetValues<LabelGroup>())
        {
            text.Append(CultureInfo.InvariantCulture, $"\n| {group.ToString().ToLowerInvariant()} | labelled | found | right | precision | recall |\n|---|---:|---:|---:|---:|---:|\n");
            var all = result.Scores.Where(score => score.Group == group).ToList();
            foreach (var score in all)
            {
                Append(text, score);
            }

            if (all.Count > 1)
            {
                Append(text, new(group, "all", all.Sum(one => one.Labelled), all.Sum(one => one.Found), all.Sum(one => one.Right)));
            }
        }

        return text.ToString();
    }

    public static void PrintMisses(LabelResult result, TextWriter output)
    {
        foreach (var miss in result.Misses.OrderBy(miss => miss.Story.File, StringComparer.Ordinal).ThenBy(miss => miss.Line).ThenBy(miss => miss.Kind, StringComparer.Ordinal))
        {
            var what = miss.Expected is { } expected ? $"missed  {miss.Kind} [{miss.Words}] = {expected}" : $"wrong   {miss.Kind} [{miss.Words}] = {miss.Found}";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{miss.Story.File}({miss.Line}): {what}"));
        }
    }

    private static void Append(StringBuilder text, LabelScore score)
        => text.Append(CultureInfo.InvariantCulture, $"| {score.Kind} | {score.Labelled} | {score.Found} | {score.Right} | {Share(score.Precision)} | {Share(score.Recall)} |\n");

    private static string Share(decimal? share) => share is { } value ? value.ToString("0.0", CultureInfo.InvariantCulture) + " %" : "–";
}
