using FactCheck.Formats.Html;
using FactCheck.Formats.Mapping;
using FactCheck.Model;

namespace FactCheck.Formats.Json;

/// <summary>Reads a news item in ninjs 1, 2 or 3, the JSON format of the IPTC.</summary>
internal static class NinjsReader
{
    private static readonly string[] s_bodies = ["xhtml", "html", "text"];

    /// <summary>Whether an object has what an item of ninjs has: its address, and texts under the names of ninjs.</summary>
    public static bool Is(JsonNode item)
        => item.IsObject && item["$schema"] is null
            && (item["uri"] ?? item["standard"] ?? item["$standard"] ?? item["versioncreated"] ?? item["versionCreated"]) is not null
            && item.Members.Any(static member => IsText(member.Name));

    public static void Read(JsonNode item, StoryDraft draft)
    {
        draft.Id = Value(item, "uri");
        draft.Version = Value(item, "version");
        draft.Language = Value(item, "language");
        draft.Byline = Value(item, "by", "byline");
        draft.Source = SourceOf(item);
        draft.Published = DateOf(item);
        draft.Add(PartKind.Headline, Texts(item, "headline").Take(1).SelectMany(Paragraphs).Take(1));
        var hasBody = false;
        foreach (var text in Texts(item, "body").Take(1))
        {
            draft.Add(PartKind.Body, Paragraphs(text));
            hasBody = true;
        }

        if (!hasBody)
        {
            draft.Add(PartKind.Deck, Texts(item, "description").Take(1).SelectMany(Paragraphs));
        }

        // Pictures are members by name in the first version, and a list in the others.
        foreach (var picture in item["associations"] is { } associations ? (associations.IsArray ? associations.Items : associations.Members.Select(static one => one.Value)) : [])
        {
            if (Value(picture, "type") is "picture" or "graphic" or "video")
            {
                draft.Add(PartKind.Caption, Texts(picture, "description").Take(1).SelectMany(Paragraphs));
            }
        }
    }

    private static bool IsText(string name)
        => name is "headlines" or "bodies" or "descriptions" or "headline"
            || name.StartsWith("headline_", StringComparison.Ordinal) || name.StartsWith("body_", StringComparison.Ordinal) || name.StartsWith("description_", StringComparison.Ordinal);

    /// <summary>The texts of a kind, the best first: the main one, and marked up before plain, which has its paragraphs.</summary>
    private static IEnumerable<MappedText> Texts(JsonNode item, string kind)
    {
        var plural = kind == "body" ? "bodies" : kind + "s";
        var found = item[plural]?.Items.Where(static one => one.IsObject).Select(static one => (Role: Value(one, "role"), Text: one["value"]?.Text ?? MappedText.Empty)) ?? [];
        var named = item.Members
            .Where(member => member.Value.IsString && (member.Name == kind || member.Name.StartsWith(kind + "_", StringComparison.Ordinal)))
            .Select(member => (Role: member.Name.Length > kind.Length ? member.Name[(kind.Length + 1)..] : "main", member.Value.Text));
        return found.Concat(named).Where(static one => !string.IsNullOrWhiteSpace(one.Text.Text)).OrderBy(static one => Rank(one.Role)).Select(static one => one.Text);
    }

    private static int Rank(string role)
        => role is "main" ? 0 : Array.IndexOf(s_bodies, role) is >= 0 and var rank ? rank + 1 : s_bodies.Length + 1;

    /// <summary>Some write plain text under the role of XHTML, so the text itself decides.</summary>
    private static IEnumerable<HtmlBlock> Paragraphs(MappedText text)
        => text.Text.Contains("</", StringComparison.Ordinal) || text.Text.Contains("<p", StringComparison.OrdinalIgnoreCase) || text.Text.Contains("<br", StringComparison.OrdinalIgnoreCase)
            ? HtmlBlockReader.Read(text)
            : HtmlBlock.OfPlain(text);

    private static string SourceOf(JsonNode item)
    {
        foreach (var source in (item["infosources"] ?? item["infoSources"] ?? item["infosource"])?.Items ?? [])
        {
            if (Value(source, "name") is { Length: > 0 } name)
            {
                return name;
            }
        }

        return Value(item, "copyrightholder", "copyrightHolder");
    }

    private static DateOnly? DateOf(JsonNode item)
    {
        foreach (var name in (ReadOnlySpan<string>)["versioncreated", "versionCreated", "contentmodified", "contentModified", "contentcreated", "contentCreated", "firstcreated", "firstCreated"])
        {
            if (DateText.Read(Value(item, name)) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static string Value(JsonNode item, params ReadOnlySpan<string> names) => item.First(names)?.Text.Text.Trim() ?? string.Empty;
}
