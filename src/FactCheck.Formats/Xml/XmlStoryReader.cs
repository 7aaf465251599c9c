using System.Globalization;
using FactCheck.Formats.Feeds;
using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Xml;

/// <summary>Tells by its root element what an XML file is, and reads the stories in it.</summary>
internal static class XmlStoryReader
{
    public static IEnumerable<StoryDraft> Read(SourceFile file)
    {
        var root = XmlTreeReader.Read(file);
        return root.Name switch
        {
            "newsItem" or "contentSet" or "contentMeta" => [One(file, root, NewsMlReader.Read)],
            "newsMessage" or "packageItem" or "itemSet" => Message(file, root),
            "nitf" => [One(file, root, NitfReader.Read)],
            "rss" or "RDF" => RssReader.Read(file, root),
            "feed" => AtomReader.Read(file, root),
            "entry" => [AtomReader.ReadEntry(file, root, root)],
            _ => throw new UnreadableException(root.Offset, string.Create(
                CultureInfo.InvariantCulture, $"An XML file that begins with '{root.Name}' is no story. Known are NewsML-G2 (newsItem), NITF (nitf), RSS (rss), Atom (feed) and HTML.")),
        };
    }

    private static StoryDraft One(SourceFile file, XmlElement root, Action<XmlElement, StoryDraft> read)
    {
        var draft = new StoryDraft(file, root.Offset);
        read(root, draft);
        return draft;
    }

    private static IEnumerable<StoryDraft> Message(SourceFile file, XmlElement root)
    {
        var items = new List<XmlElement>();
        Collect(root, items);
        return items.Count > 0
            ? items.Select(item => One(file, item, NewsMlReader.Read))
            : throw new UnreadableException(root.Offset, $"There is no news item with its text in this '{root.Name}'.");
    }

    private static void Collect(XmlElement element, List<XmlElement> items)
    {
        foreach (var child in element.Elements)
        {
            if (child.Name == "newsItem")
            {
                items.Add(child);
            }
            else
            {
                Collect(child, items);
            }
        }
    }
}
