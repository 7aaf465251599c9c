using System.Numerics;
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
    {
        var groups = new List<int[]>();
        AddGroups(root, vocabulary, groups);
        return new([.. groups.OrderBy(static group => group.Length).Take(MostGroups)], NumbersIn(TypesOf(root, types)));
    }

    private static void AddGroups(PatternNode node, Dictionary<string, int> vocabulary, List<int[]> groups)
    {
        switch (node)
        {
            case PatternNode.Word word:
                groups.Add([vocabulary[word.Text]]);
                break;
            case PatternNode.Sequence sequence:
                foreach (var part in sequence.Nodes)
                {
                    AddGroups(part, vocabulary, groups);
                }

                break;
            case PatternNode.Alternatives alternatives when RarestOfEach(alternatives, vocabulary) is { } any:
                groups.Add(any);
                break;
        }
    }

    /// <summary>The words of which one is there whichever alternative is; null where one of these needs no word.</summary>
    private static int[]? RarestOfEach(PatternNode.Alternatives alternatives, Dictionary<string, int> vocabulary)
    {
        var any = new List<int>(alternatives.Nodes.Length);
        var groups = new List<int[]>();
        foreach (var one in alternatives.Nodes)
        {
            if (one is PatternNode.Word word)
            {
                any.Add(vocabulary[word.Text]);
                continue;
            }

            groups.Clear();
            AddGroups(one, vocabulary, groups);
            if (groups.Count == 0)
            {
                return null;
            }

            any.AddRange(groups.MinBy(static group => group.Length)!);
        }

        return [.. any];
    }

    /// <summary>The mention types that are there in any case, a bit each. A type too many for the bits is not asked for.</summary>
    private static ulong TypesOf(PatternNode node, Dictionary<string, int> types)
    {
        var all = 0UL;
        switch (node)
        {
            case PatternNode.Slot { Type: not (MentionTypes.Word or MentionTypes.Quote) } slot:
                return NumberOf(slot.Type, types) is < 64 and var number ? 1UL << number : 0;
            case PatternNode.Sequence sequence:
                foreach (var part in sequence.Nodes)
                {
                    all |= TypesOf(part, types);
                }

                return all;
            case PatternNode.Alternatives alternatives:
                all = ulong.MaxValue;
                foreach (var one in alternatives.Nodes)
                {
                    all &= TypesOf(one, types);
                    if (all == 0)
                    {
                        break;
                    }
                }

                return all;
            default:
                return 0;
        }
    }

    private static int[] NumbersIn(ulong bits)
    {
        var numbers = new int[BitOperations.PopCount(bits)];
        for (var i = 0; i < numbers.Length; i++, bits &= bits - 1)
        {
            numbers[i] = BitOperations.TrailingZeroCount(bits);
        }

        return numbers;
    }

    private static int NumberOf(string type, Dictionary<string, int> types)
    {
        if (!types.TryGetValue(type, out var number))
        {
            types.Add(type, number = types.Count);
        }

        return number;
    }
}
