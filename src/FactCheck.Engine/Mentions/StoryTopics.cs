using FactCheck.Engine.Matching;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions;

/// <summary>Tells what a story is about: the entities that its headline and deck name, else those of its first paragraph.</summary>
public static class StoryTopics
{
    public static StoryContext Of(Document document, MentionList mentions)
    {
        var about = About(document, mentions.All);
        var named = new Dictionary<string, List<Fact>>(StringComparer.Ordinal);
        foreach (var mention in mentions.All)
        {
            Collect(named, mention);
        }

        return new(document.Story.Published, about, Freeze(named));
    }

    internal static Dictionary<string, FactSet> About(Document document, IReadOnlyList<Mention> mentions)
    {
        var headline = new Dictionary<string, List<Fact>>(StringComparer.Ordinal);
        var lead = new Dictionary<string, List<Fact>>(StringComparer.Ordinal);
        var (headlineEnd, leadStart, leadEnd) = Bounds(document);
        foreach (var mention in mentions)
        {
            if (mention.FirstToken < headlineEnd)
            {
                Collect(headline, mention);
            }
            else if (mention.FirstToken >= leadStart && mention.FirstToken < leadEnd)
            {
                Collect(lead, mention);
            }
        }

        foreach (var (table, facts) in lead)
        {
            headline.TryAdd(table, facts);
        }

        return Freeze(headline);
    }

    private static (int HeadlineEnd, int LeadStart, int LeadEnd) Bounds(Document document)
    {
        var headlineEnd = 0;
        var leadPart = -1;
        var leadStart = 0;
        var leadEnd = 0;
        foreach (var sentence in document.Sentences)
        {
            var kind = document.Story.Parts[sentence.Part].Kind;
            if (kind is PartKind.Headline or PartKind.Deck && leadPart < 0)
            {
                headlineEnd = sentence.EndToken;
            }
            else if (kind == PartKind.Body && (leadPart < 0 || leadPart == sentence.Part))
            {
                leadStart = leadPart < 0 ? sentence.FirstToken : leadStart;
                leadPart = sentence.Part;
                leadEnd = sentence.EndToken;
            }
        }

        return (headlineEnd, leadStart, leadEnd);
    }

    private static void Collect(Dictionary<string, List<Fact>> byTable, Mention mention)
    {
        if (mention.Value is Fact fact)
        {
            if (!byTable.TryGetValue(mention.Type, out var facts))
            {
                byTable.Add(mention.Type, facts = []);
            }

            facts.Add(fact);
        }
    }

    private static Dictionary<string, FactSet> Freeze(Dictionary<string, List<Fact>> byTable)
    {
        var frozen = new Dictionary<string, FactSet>(byTable.Count, StringComparer.Ordinal);
        foreach (var (table, facts) in byTable)
        {
            frozen.Add(table, FactSet.Of([.. facts]));
        }

        return frozen;
    }
}
