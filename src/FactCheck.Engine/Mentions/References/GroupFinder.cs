using FactCheck.Model;

namespace FactCheck.Engine.Mentions.References;

/// <summary>Settles "the bloc", "the alliance": the only organisation of that kind which the story has named.</summary>
internal static class GroupFinder
{
    private const string KindColumn = "kind";

    public static Mention? Find(TokenText text, int start, int noun, List<object> organisations)
    {
        if (noun - 1 < start || !text.Is(noun - 1, "the") || text.IsCapitalised(noun) || text.IsCapitalised(noun + 1) || text.IsAny(noun + 1, ["of", "between", "with", "-"]) || !StoryState.IsWhole(organisations))
        {
            return null;
        }

        var kinds = ReferenceWords.KindsOf(text.Text(noun, noun + 1));
        Fact? only = null;
        foreach (var one in organisations)
        {
            if (one is Fact row && !Fits(row, kinds))
            {
                continue;
            }

            if (only is not null || one is not Fact fact)
            {
                return null;
            }

            only = fact;
        }

        return only is null ? null : new(noun - 1, noun + 1, only.Table, "", only) { Because = $"{only} is the only one that the story has named" };
    }

    /// <summary>A table that keeps no kinds fits any noun.</summary>
    private static bool Fits(Fact row, ReadOnlySpan<string> kinds)
    {
        foreach (var (column, value) in row.Fields)
        {
            if (column == KindColumn)
            {
                return kinds.IsEmpty || kinds.Contains(value);
            }
        }

        return true;
    }
}
