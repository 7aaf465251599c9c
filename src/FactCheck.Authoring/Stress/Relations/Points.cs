namespace FactCheck.Authoring.Stress.Relations;

/// <summary>Two percentages and their distance in percentage points: "from 82 to 86 percent, four percentage points more".</summary>
internal static class Points
{
    /// <summary>Taken as one where the distance is right to the digit.</summary>
    public static IEnumerable<PointChange> Of(StressedSentence sentence)
    {
        foreach (var points in sentence.Figures.Where(figure => figure.Kind == FigureKind.Points))
        {
            foreach (var (one, other) in FigurePairs.Of(sentence.Figures).Where(pair => pair.One.Kind == FigureKind.Percent))
            {
                var relation = new Relation(
                    $"{points} points between {one} and {other}",
                    sentence,
                    [one, other, points],
                    static ranges => (ranges[0] - ranges[1]).Size.Overlaps(ranges[2]));
                if (relation.Holds)
                {
                    yield return new(relation, one, other, points);
                    break;
                }
            }
        }
    }
}

internal sealed record PointChange(Relation Relation, Figure One, Figure Other, Figure Points);
