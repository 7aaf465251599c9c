namespace FactCheck.Authoring.Stress.Relations;

/// <summary>Two amounts and the percentage of the change from one to the other: "8,400 homes, 30 percent fewer than the 12,000".</summary>
internal static class Changes
{
    /// <summary>Taken as one where the percentage follows to the digit, and the words beside it say the same direction.</summary>
    public static IEnumerable<Change> Of(StressedSentence sentence)
    {
        foreach (var share in sentence.Figures.Where(figure => figure.Kind == FigureKind.Percent && figure.Value > 0))
        {
            var direction = DirectionWords.Near(sentence.Text, share);
            if (direction != 0 && Find(sentence, share, direction) is { } change)
            {
                yield return change;
            }
        }
    }

    private static Change? Find(StressedSentence sentence, Figure share, int direction)
    {
        foreach (var (one, other) in FigurePairs.Of(sentence.Figures))
        {
            if (one.Kind is not (FigureKind.Count or FigureKind.Money) || one.Value == other.Value)
            {
                continue;
            }

            var (small, large) = one.Value < other.Value ? (one, other) : (other, one);
            var (before, after) = direction > 0 ? (small, large) : (large, small);
            var relation = new Relation(
                $"{share} from {before} to {after}",
                sentence,
                [before, after, share],
                ranges => ranges[0].Low > 0 && ((ranges[1] - ranges[0]).Times(100 * direction) / ranges[0]).Overlaps(ranges[2]));
            if (relation.Holds)
            {
                return new(relation, before, after, share, direction);
            }
        }

        return null;
    }
}

/// <param name="Direction">1 for a rise, -1 for a fall.</param>
internal sealed record Change(Relation Relation, Figure Before, Figure After, Figure Share, int Direction);
