namespace FactCheck.Authoring.Stress.Relations;

/// <summary>Every relation that the figures of a sentence are in, each figure in the first one alone.</summary>
internal static class RelationFinder
{
    public static IEnumerable<Relation> Of(StressedSentence sentence)
    {
        var taken = new HashSet<Figure>(ReferenceEqualityComparer.Instance);
        IEnumerable<Relation> all =
            [
                .. Changes.Of(sentence).Select(change => change.Relation),
                .. Points.Of(sentence).Select(change => change.Relation),
                .. Shares.Of(sentence),
                .. Sums.Of(sentence).Select(sum => sum.Relation),
                .. Differences.Of(sentence).Select(one => one.Relation),
                .. Products.Of(sentence).Select(one => one.Relation),
            ];
        foreach (var relation in all)
        {
            if (relation.Members.All(taken.Add))
            {
                yield return relation;
            }
        }
    }
}
