using FactCheck.Formats.Html;
using FactCheck.Formats.Mapping;
using FactCheck.Formats.Xml;
using FactCheck.Model;

namespace FactCheck.Formats.Feeds;

/// <summary>Reads the stories of an RSS feed: 2.0 and its elders, with the full text where the feed has it.</summary>
internal static class RssReader
{
    public static IEnumerable<StoryDraft> Read(SourceFile file, XmlElement root)
    {
        var channel = root.Child("channel");
        return root.Children("item").Concat(channel?.Children("item") ?? []).Select(item => ReadItem(file, channel, item));
    }

    private static StoryDraft ReadItem(SourceFile file, XmlElement? channel, XmlElement item)
    {
        var draft = new StoryDraft(file, item.Offset)
        {
            Id = First(item.TextOf("guid"), item.TextOf("link"), item.Attribute("about")),
            Source = channel?.TextOf("title") ?? string.Empty,
            Language = First(item.TextOf("language"), channel?.TextOf("language") ?? string.Empty),
            Byline = First(item.TextOf("creator"), item.TextOf("author")),
            Published = DateText.Read(First(item.TextOf("pubDate"), item.TextOf("date"), item.TextOf("published"))),
        };
        draft.Add(PartKind.Headline, HtmlBlockReader.Read(item.Child("title")?.RawText ?? MappedText.Empty).Select(static block => block.Text).Take(1));
        var text = item.Child("encoded") ?? item.Child("description");
        draft.Add(PartKind.Body, HtmlBlockReader.Read(text?.RawText ?? MappedText.Empty));
        return draft;
    }

    private static string First(params ReadOnlySpan<string> values)
    {
        foreach (var value in values)
        {
            if (value.Length > 0)
            {
                return value;
            }
        }

        return string.Empty;
    }
}
