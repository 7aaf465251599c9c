using FactCheck.Formats.Feeds;
using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Json;

/// <summary>Tells by its members what a JSON file is, and reads the stories in it.</summary>
internal static class JsonStoryReader
{
    public static IEnumerable<StoryDraft> Read(SourceFile file)
    {
        var root = JsonTreeReader.Read(MappedText.Of(file.Text));
        if (JsonFeedReader.Is(root))
        {
            return JsonFeedReader.Read(file, root);
        }

        var items = root.Items.Where(NinjsReader.Is).ToList();
        return items.Count > 0
            ? items.Select(item => Item(file, item))
            : throw new UnreadableException(root.Offset, root["$schema"] is not null
                ? "This is a JSON Schema, not a story."
                : root.Items.Any(static item => item["type"] is not null && item["fields"] is not null)
                ? "These look like claims. Claims are JSON Lines: one object a line, without a list around them."
                : "This JSON is no story. Known are ninjs (with 'uri' and 'headline' or 'headlines') and JSON Feed (with 'version' and 'items').");
    }

    private static StoryDraft Item(SourceFile file, JsonNode item)
    {
        var draft = new StoryDraft(file, item.Offset);
        NinjsReader.Read(item, draft);
        return draft;
    }
}
