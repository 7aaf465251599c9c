using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions.References;

/// <summary>Finds several entities said together: "Japan and Italy", "the two nations", "both leaders".</summary>
internal static class SetFinder
{
    /// <summary>Adds a set for each run of entities of one table that commas and "and" join, within a sentence.</summary>
    public static void FindLists(Document document, List<Mention> found)
    {
        var entities = found.Where(static one => one.Value is Fact).OrderBy(static one => one.FirstToken).ThenByDescending(static one => one.EndToken).ToList();
        var sentence = 0;
        for (var i = 0; i < entities.Count; i++)
        {
            while (document.Sentences[sentence].EndToken <= entities[i].FirstToken)
            {
                sentence++;
            }

            AddList(document, entities, ref i, document.Sentences[sentence].EndToken, found);
        }
    }

    /// <summary>The set that a noun in the plural ends, "the two nations": what the story is about, else all it has named, if there are exactly so many.</summary>
    /// <param name="last">The mention before, which may stand between: "the two G7 nations".</param>
    /// <param name="named">What the story has named so far.</param>
    public static Mention? Find(TokenText text, int start, int noun, string table, Mention? last, IReadOnlyDictionary<string, FactSet> about, List<object> named)
    {
        var before = last is not null && last.EndToken == noun && last.FirstToken > start ? last.FirstToken - 1 : noun - 1;
        before -= text.Is(before, "prime") ? 1 : 0;
        var count = text.Is(before, "both") || text.Is(before, "two") ? 2 : text.Is(before, "three") ? 3 : text.Is(before, "four") ? 4 : 0;
        var first = text.Is(before, "both") ? before : before - 1;
        if (count == 0 || first < start || !text.IsAny(first, ["the", "both", "these"]))
        {
            return null;
        }

        if (about.TryGetValue(table, out var topics) && topics.Count == count)
        {
            return new(first, noun + 1, table, "", topics) { Because = $"the story is about {topics}" };
        }

        var members = new List<Fact>(named.Count);
        foreach (var one in named)
        {
            if (one is Fact fact)
            {
                members.Add(fact);
            }
        }

        if (members.Count != count || named.Count != count)
        {
            return null;
        }

        var set = FactSet.Of([.. members]);
        return new(first, noun + 1, table, "", set) { Because = $"the story has named {set} and nobody else" };
    }

    private static void AddList(Document document, List<Mention> entities, ref int at, int limit, List<Mention> found)
    {
        var first = entities[at];
        var members = new List<Fact> { (Fact)first.Value! };
        var end = first.EndToken;
        var last = at;
        for (var j = at + 1; j < entities.Count && entities[j].FirstToken <= end + 3 && entities[j].FirstToken < limit; j++)
        {
            if (entities[j].Type == first.Type && AreJoined(document, end, entities[j].FirstToken))
            {
                members.Add((Fact)entities[j].Value!);
                end = entities[j].EndToken;
                last = j;
            }
        }

        if (members.Count > 1)
        {
            found.Add(new(first.FirstToken, end, first.Type, "", FactSet.Of([.. members])));
            at = last;
        }
    }

    private static bool AreJoined(Document document, int end, int next)
    {
        var last = next > end + 1 && document.TextOf(next - 1) is "the" ? next - 1 : next;
        return (last == end + 1 && IsJoint(document, end)) || (last == end + 2 && document.TextOf(end) is "," && document.TextOf(end + 1) is "and");
    }

    private static bool IsJoint(Document document, int token) => document.TextOf(token) is "," or "and" or "&";
}
