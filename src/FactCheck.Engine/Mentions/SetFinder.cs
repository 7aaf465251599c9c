using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds several entities said together: "Japan and Italy", "the two nations", "both G7 countries".</summary>
internal static class SetFinder
{
    private static readonly string[] s_countries = ["nations", "countries", "states"];

    /// <summary>Adds a set for each run of entities of one table that commas and "and" join.</summary>
    public static void FindLists(Document document, List<Mention> found)
    {
        var entities = found.Where(one => one.Value is Fact).OrderBy(one => one.FirstToken).ThenByDescending(one => one.EndToken).ToList();
        for (var i = 0; i < entities.Count; i++)
        {
            var members = new List<Fact> { (Fact)entities[i].Value! };
            var end = entities[i].EndToken;
            for (var j = i + 1; j < entities.Count && entities[j].FirstToken <= end + 2; j++)
            {
                if (entities[j].Type == entities[i].Type && AreJoined(document, end, entities[j].FirstToken))
                {
                    members.Add((Fact)entities[j].Value!);
                    end = entities[j].EndToken;
                }
            }

            if (members.Count > 1)
            {
                found.Add(new(entities[i].FirstToken, end, entities[i].Type, "", FactSet.Of([.. members])));
            }
        }
    }

    /// <summary>Adds "the two nations" where the story is about exactly so many countries.</summary>
    public static void FindReference(TokenText text, int token, FactSet? about, List<Mention> found)
    {
        var isBoth = text.Is(token, "both");
        var count = isBoth || text.Is(token + 1, "two") ? 2 : text.Is(token + 1, "three") ? 3 : text.Is(token + 1, "four") ? 4 : 0;
        if (!(isBoth || text.Is(token, "the")) || count == 0 || about is null || about.Count != count)
        {
            return;
        }

        var next = isBoth ? token + 1 : token + 2;
        foreach (var organisation in found)
        {
            if (organisation.FirstToken == next && organisation.Type == "organisations" && organisation.Value is Fact)
            {
                next = organisation.EndToken;
                break;
            }
        }

        if (text.IsAny(next, s_countries))
        {
            found.Add(new(token, next + 1, about[0].Table, "", about) { Because = $"the story is about {about}" });
        }
    }

    private static bool AreJoined(Document document, int end, int next)
        => (next == end + 1 && IsJoint(document, end)) || (next == end + 2 && document.TextOf(end) is "," && document.TextOf(end + 1) is "and");

    private static bool IsJoint(Document document, int token) => document.TextOf(token) is "," or "and" or "&";
}
