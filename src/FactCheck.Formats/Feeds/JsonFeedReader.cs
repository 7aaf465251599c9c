using FactCheck.Formats.Html;
using FactCheck.Formats.Json;
using FactCheck.Formats.Mapping;
using FactCheck.Model;

namespace FactCheck.Formats.Feeds;

/// <summary>Reads the stories of a JSON Feed.</summary>
internal static class JsonFeedReader
{
    public static bool Is(JsonNode root)
        => root["items"] is { IsArray: true } && (root["version"]?.Text.Text.Contains("jsonfeed.org", StringComparison.Ordinal) ?? false);

    public static IEnumerable<StoryDraft> Read(SourceFile file, JsonNode feed)
        => feed["items"]!.Items.Where(static item => item.IsObject).Select(item => ReadItem(file, feed, item));

    private static StoryDraft ReadItem(SourceFile file, JsonNode feed, JsonNode item)
    {
        var draft = new StoryDraft(file, item.Offset)
        {
            Id = Value(item, "id"),
            Source = Value(feed, "title"),
            Language = Value(item, "language") is { Length: > 0 } own ? own : Value(feed, "language"),
            Byline = AuthorsOf(item) is { Length: > 0 } authors ? authors : AuthorsOf(feed),
            Published = DateText.Read(Value(item, "date_published")) ?? DateText.Read(Value(item, "date_modified")),
        };
        draft.Add(PartKind.Headline, TextOf(item, "title"));
        draft.Add(PartKind.Body, HtmlBlockReader.Read(TextOf(item, "content_html")));
        if (!draft.Has(PartKind.Body))
        {
            draft.Add(PartKind.Body, HtmlBlock.OfPlain(TextOf(item, "content_text")));
        }

        draft.Add(draft.Has(PartKind.Body) ? PartKind.Deck : PartKind.Body, TextOf(item, "summary"));
        return draft;
    }

    private static string AuthorsOf(JsonNode node)
        => string.Join(", ", ((node["authors"] ?? node["author"])?.Items ?? []).Select(static author => Value(author, "name")).Where(static name => name.Length > 0));

    private static MappedText TextOf(JsonNode node, string name) => node[name]?.Text ?? MappedText.Empty;

    private static string Value(JsonNode node, string name) => TextOf(node, name).Text.Trim();
}
