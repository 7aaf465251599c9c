using System.Text.RegularExpressions;

namespace FactCheck.Authoring.Stress.Relations;

/// <summary>Two amounts and their distance: "94 seats, 17 more than the 77", "188 to 6, a majority of 182".</summary>
internal static partial class Differences
{
    private const int Smallest = 10;

    /// <summary>Taken as one where the distance is right to the digit, a word that asks for one stands beside it, and the amounts are large enough for chance not to make it.</summary>
    public static IEnumerable<(Relation Relation, Figure Distance)> Of(StressedSentence sentence)
    {
        foreach (var distance in sentence.Figures.Where(figure => figure.Kind is FigureKind.Count or FigureKind.Money && IsDistance(sentence.Text, figure)))
        {
            foreach (var (one, other) in FigurePairs.Of([.. sentence.Figures.Where(figure => figure.IsComparableTo(distance) && figure != distance)]))
            {
                var relation = new Relation(
                    $"{distance} between {one} and {other}",
                    sentence,
                    [one, other, distance],
                    static ranges => (ranges[0] - ranges[1]).Size.Overlaps(ranges[2]));
                if (Math.Max(one.Value, other.Value) >= Smallest && one.Value != other.Value && relation.Holds)
                {
                    yield return (relation, distance);
                    break;
                }
            }
        }
    }

    private static bool IsDistance(string sentence, Figure figure)
        => Before().IsMatch(sentence[..figure.Start]) || After().IsMatch(sentence[figure.TailEnd..]);

    [GeneratedRegex(@"\b(majority|margin|difference|lead|loss|gain|rise|fall|drop|increase|decrease|swing|gap) of (just |only )?[$€£]?$|\b(up|down|rose|fell|grew|lost|gained|increased|dropped|climbed|by) (by )?[$€£]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"^( \p{L}+)?(,? (more|fewer|less|short|higher|lower|ahead|behind|longer|shorter|older|younger|too (many|few)|better|faster|slower|larger|smaller|above|below|over|to spare)\b|-vote majority)", RegexOptions.CultureInvariant)]
    private static partial Regex After();
}
