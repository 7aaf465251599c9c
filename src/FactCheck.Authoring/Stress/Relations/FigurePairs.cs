namespace FactCheck.Authoring.Stress.Relations;

/// <summary>Figures that measure the same kind of thing.</summary>
internal static class FigurePairs
{
    /// <summary>Each pair of comparable figures once, in the order of the sentence.</summary>
    public static IEnumerable<(Figure One, Figure Other)> Of(IReadOnlyList<Figure> figures)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            for (var j = i + 1; j < figures.Count; j++)
            {
                if (figures[i].IsComparableTo(figures[j]))
                {
                    yield return (figures[i], figures[j]);
                }
            }
        }
    }
}
