using System.Text.RegularExpressions;

namespace FactCheck.Authoring.Stress.Relations;

/// <summary>A total and its parts: "12 wagons fell and 26 stayed, of 38", "84 members, 46 girls and 38 boys".</summary>
internal static partial class Sums
{
    private const int Smallest = 10;

    /// <summary>Taken as one where comparable figures that follow one another add up to the digit to the one before or behind them, and the sentence has a word or sign that adds up.</summary>
    public static IEnumerable<(Relation Relation, Figure Total)> Of(StressedSentence sentence)
    {
        if (!AddsUp().IsMatch(sentence.Text))
        {
            yield break;
        }

        foreach (var money in sentence.Figures.Where(figure => figure.Kind is FigureKind.Count or FigureKind.Money).Select(static figure => figure.Unit).Distinct())
        {
            List<Figure> figures = [.. sentence.Figures.Where(figure => figure.Kind is FigureKind.Count or FigureKind.Money && (figure.Unit == money || figure.Unit.Length == 0))];
            for (var at = 0; at < figures.Count; at++)
            {
                if (figures[at].Value >= Smallest && (Find(sentence, figures[at], figures[(at + 1)..]) ?? Find(sentence, figures[at], figures[..at])) is { } relation)
                {
                    yield return (relation, figures[at]);
                }
            }
        }
    }

    private static Relation? Find(StressedSentence sentence, Figure total, List<Figure> around)
    {
        for (var count = 2; count <= around.Count; count++)
        {
            var parts = around[0].Start > total.Start ? around[..count] : around[^count..];
            var relation = new Relation(
                string.Join(" + ", parts) + $" = {total}",
                sentence,
                [total, .. parts],
                static ranges => ranges.Skip(1).Aggregate(static (sum, part) => sum + part).Overlaps(ranges[0]));
            if (parts.All(part => part.Value > 0) && relation.Holds)
            {
                return relation;
            }
        }

        return null;
    }

    [GeneratedRegex(@"[:(]|\b(total|in all|altogether|together|combined|whom|which|these|them|made up|consists?|remain\w*|other|others|rest|makes?|wins?|won|medals)\b|\b(women|girls) and .{1,12}\bm?en\b|\b(men|boys) and .{1,12}\b(women|girls)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AddsUp();
}
