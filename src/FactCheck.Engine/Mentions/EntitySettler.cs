using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Mentions.References;

namespace FactCheck.Engine.Mentions;

/// <summary>Settles what one pass has seen of names: those in full, those of this story alone, short ones, lists, and references.</summary>
internal static class EntitySettler
{
    public static void Settle(EntityScan scan, List<Mention> found)
    {
        var names = new List<Mention>();
        NameSettler.Settle(scan, names);
        var own = new StoryNames();
        AcronymFinder.Find(scan, names, own);
        var taken = Covered(scan, names);
        PersonFinder.FindFull(scan, names, taken, own);
        new ShortNameFinder(scan, own, names, taken).Find(names);
        PersonFinder.FindTitled(scan, names, taken);
        own.Apply(scan, names, taken);
        SetFinder.FindLists(scan.Document, names);
        ReferenceFinder.Find(scan, StoryTopics.About(scan.Document, names), names);
        found.AddRange(names);
    }

    private static bool[] Covered(EntityScan scan, List<Mention> names)
    {
        var covered = new bool[scan.Document.Tokens.Length + 1];
        foreach (var mention in names)
        {
            covered.AsSpan(mention.FirstToken, mention.EndToken - mention.FirstToken).Fill(true);
        }

        return covered;
    }
}
