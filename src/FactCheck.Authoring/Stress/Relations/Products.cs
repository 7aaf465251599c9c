using System.Text.RegularExpressions;

namespace FactCheck.Authoring.Stress.Relations;

/// <summary>So many times so much: "84 residents get 7,500 crowns each, 630,000 in total".</summary>
internal static partial class Products
{
    private const int Smallest = 20;

    /// <summary>Taken as one where two figures make the third to the digit and a word such as "each" stands in the sentence.</summary>
    public static IEnumerable<(Relation Relation, Figure Each)> Of(StressedSentence sentence)
    {
        if (!Each().IsMatch(sentence.Text))
        {
            yield break;
        }

        foreach (var (one, other) in FigurePairs.Of([.. sentence.Figures.Where(figure => figure.Kind is FigureKind.Count or FigureKind.Money)]))
        {
            var (each, total) = one.Value < other.Value ? (one, other) : (other, one);
            foreach (var number in sentence.Figures.Where(figure => figure.Kind == FigureKind.Count && figure != each && figure != total && figure.Value > 1))
            {
                var relation = new Relation(
                    $"{number} times {each} is {total}",
                    sentence,
                    [number, each, total],
                    static ranges => ranges[0].Low > 0 && ranges[1].Low > 0 && (ranges[0] * ranges[1]).Overlaps(ranges[2]));
                if (total.Value >= Smallest && each.Value > 1 && relation.Holds)
                {
                    yield return (relation, each);
                }
            }
        }
    }

    [GeneratedRegex(@"\b(each|apiece|every|per|a (head|person|ticket|day|hectare|bag))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Each();
}
