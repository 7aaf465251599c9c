using FactCheck.Engine.Mentions;

namespace FactCheck.Engine.Claims;

/// <summary>What a sentence must hold for a pattern to match in it: most patterns that could begin at a token end at a glance at these.</summary>
/// <param name="Words">Numbers of words: of each group one. The smallest groups, which are the rarest, first.</param>
/// <param name="Mentions">Numbers of mention types: each of them.</param>
internal sealed record PatternNeeds(int[][] Words, int[] Mentions)
{
    /// <summary>More groups would cost more than they keep away.</summary>
    private const int MostGroups = 3;

    /// <param name="vocabulary">Has all words of the pattern.</param>
    /// <param name="types">Takes in mention types, numbered from 0.</param>
    public static PatternNeeds Of(PatternNode root, Dictionary<string, int> vocabulary, Dictionary<string, int> types)
        => new([.. GroupsOf(root, vocabulary).OrderBy(group => group.Length).Take(MostGroups)], [.. TypesOf(root).Order(StringComparer.Ordinal).Select(type => NumberOf(type, types))]);

    private static List<int[]> GroupsOf(PatternNode node, Dictionary<string, int> vocabulary)
    {
        switch (node)
        {
            case PatternNode.Word word:
                return [[vocabulary[word.Text]]];
            case PatternNode.Sequence sequence:
                return [.. sequence.Nodes.SelectMany(part => GroupsOf(part, vocabulary))];
            case PatternNode.Alternatives alternatives:
                var rarest = alternatives.Nodes.Select(one => GroupsOf(one, vocabulary).MinBy(group => group.Length)).ToList();
                return rarest.Contains(null) ? [] : [[.. rarest.SelectMany(group => group!).Distinct()]];
            default:
                return [];
        }
    }

    private static HashSet<string> TypesOf(PatternNode node) => node switch
    {
        PatternNode.Slot { Type: not (MentionTypes.Word or MentionTypes.Quote) } slot => [slot.Type],
        PatternNode.Sequence sequence => [.. sequence.Nodes.SelectMany(TypesOf)],
        PatternNode.Alternatives alternatives => [.. alternatives.Nodes.Select(TypesOf).Aggregate((all, one) => [.. all.Intersect(one)])],
        _ => [],
    };

    private static int NumberOf(string type, Dictionary<string, int> types)
    {
        if (!types.TryGetValue(type, out var number))
        {
            types.Add(type, number = types.Count);
        }

        return number;
    }
}
