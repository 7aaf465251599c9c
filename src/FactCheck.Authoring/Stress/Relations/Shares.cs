using System.Text.RegularExpressions;

namespace FactCheck.Authoring.Stress.Relations;

/// <summary>A part, its whole and the percentage: "1,200 of its 8,000 jobs, or 15 percent".</summary>
internal static partial class Shares
{
    /// <summary>Taken as one where the percentage is right to the digit, "of" stands before the whole, and no word of change beside the percentage.</summary>
    public static IEnumerable<Relation> Of(StressedSentence sentence)
    {
        foreach (var share in sentence.Figures.Where(figure => figure.Kind == FigureKind.Percent && DirectionWords.Near(sentence.Text, figure) == 0))
        {
            foreach (var (one, other) in FigurePairs.Of(sentence.Figures))
            {
                var (part, whole) = one.Value < other.Value ? (one, other) : (other, one);
                var relation = new Relation(
                    $"{part} of {whole} is {share}",
                    sentence,
                    [part, whole, share],
                    static ranges => ranges[1].Low > 0 && (ranges[0].Times(100) / ranges[1]).Overlaps(ranges[2]));
                if (part.Value > 0 && part.Kind is FigureKind.Count or FigureKind.Money && OfWord().IsMatch(sentence.Text) && relation.Holds)
                {
                    yield return relation;
                    break;
                }
            }
        }
    }

    [GeneratedRegex(@"\b[Oo]f\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfWord();
}
