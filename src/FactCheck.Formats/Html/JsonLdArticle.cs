using FactCheck.Formats.Json;
using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Html;

/// <summary>A schema.org article in the JSON-LD of a page.</summary>
internal sealed class JsonLdArticle(JsonNode node)
{
    public MappedText Headline => SpaceCollapser.Of(HtmlText.Decode(Text("headline"), 0, Text("headline").Length));

    public string Published => Text("datePublished").Text;

    public string Id => node["@id"]?.Text.Text ?? string.Empty;

    public string Version => Text("version").Text;

    public string Language => Text("inLanguage").Text;

    public string Publisher => string.Join(", ", Names(node["publisher"]));

    public string Byline => string.Join(", ", Names(node["author"]));

    /// <summary>The first article in a script, or null. What is no right JSON is passed over, as browsers do: the page is still a page.</summary>
    public static JsonLdArticle? Find(MappedText script)
    {
        try
        {
            return FindIn(JsonTreeReader.Read(script), 0) is { } found ? new(found) : null;
        }
        catch (UnreadableException)
        {
            return null;
        }
    }

    private static JsonNode? FindIn(JsonNode node, int depth)
    {
        foreach (var item in node.Items)
        {
            if (item.IsObject && IsArticle(item))
            {
                return item;
            }

            var inner = item["@graph"] ?? item["mainEntity"] ?? (item.IsArray ? item : null);
            if (inner is not null && depth < 4 && FindIn(inner, depth + 1) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>NewsArticle, ReportageNewsArticle, Article, BlogPosting and the like; a headline tells them from articles for sale.</summary>
    private static bool IsArticle(JsonNode item)
        => item["headline"] is not null && (item["@type"]?.Items.Any(static type => type.Text.Text.EndsWith("Article", StringComparison.Ordinal)
            || type.Text.Text.EndsWith("Posting", StringComparison.Ordinal)) ?? false);

    private static IEnumerable<string> Names(JsonNode? node)
        => (node?.Items ?? []).Select(static one => (one.IsString ? one : one["name"])?.Text.Text.Trim() ?? string.Empty).Where(static name => name.Length > 0);

    private MappedText Text(string name) => node[name]?.Text ?? MappedText.Empty;
}
