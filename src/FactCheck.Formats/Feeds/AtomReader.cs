using FactCheck.Formats.Html;
using FactCheck.Formats.Mapping;
using FactCheck.Formats.Xml;
using FactCheck.Model;

namespace FactCheck.Formats.Feeds;

/// <summary>Reads the stories of an Atom feed.</summary>
internal static class AtomReader
{
    public static IEnumerable<StoryDraft> Read(SourceFile file, XmlElement feed) => feed.Children("entry").Select(entry => ReadEntry(file, feed, entry));

    public static StoryDraft ReadEntry(SourceFile file, XmlElement feed, XmlElement entry)
    {
        var source = entry.Child("source") ?? (feed == entry ? null : feed);
        var draft = new StoryDraft(file, entry.Offset)
        {
            Id = entry.TextOf("id"),
            Source = source?.TextOf("title") ?? string.Empty,
            Language = entry.Attribute("lang") is { Length: > 0 } own ? own : feed.Attribute("lang"),
            Byline = string.Join(", ", (entry.Child("author") is null ? feed : entry).Children("author").Select(static author => author.TextOf("name")).Where(static name => name.Length > 0)),
            Published = DateText.Read(entry.TextOf("published")) ?? DateText.Read(entry.TextOf("updated")),
        };
        draft.Add(PartKind.Headline, Paragraphs(entry.Child("title")).Take(1));
        draft.Add(PartKind.Body, Paragraphs(entry.Child("content")));
        draft.Add(draft.Has(PartKind.Body) ? PartKind.Deck : PartKind.Body, Paragraphs(entry.Child("summary")));
        return draft;
    }

    private static IEnumerable<HtmlBlock> Paragraphs(XmlElement? text) => text?.Attribute("type") switch
    {
        null => [],
        "xhtml" => MarkupReader.Read(text),
        "html" or "text/html" => HtmlBlockReader.Read(text.RawText),
        _ => HtmlBlock.OfPlain(text.RawText),
    };
}
