using System.Globalization;
using System.Text.Json;
using FactCheck.Engine.Facts.Errors;
using FactCheck.Formats.Json;
using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Claims;

/// <summary>Reads the members of an object of which it is known what they may be.</summary>
internal static class MemberReader
{
    private const int LongestName = 40;

    /// <summary>Holds names and types of all members against what they may be.</summary>
    /// <exception cref="UnreadableException">One is unknown, stands twice or has another type.</exception>
    public static void Check(JsonNode node, IReadOnlyList<(string Name, string[] Types, string Summary)> known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in node.Members)
        {
            var types = known.FirstOrDefault(one => one.Name == name).Types
                ?? throw new UnreadableException(value.NameOffset, $"A line of claims has no member '{Shown(name)}'.{NearestName.Hint(name, known.Select(static one => one.Name))}");
            if (!seen.Add(name))
            {
                throw new UnreadableException(value.NameOffset, $"'{name}' stands twice.");
            }

            var type = TypeOf(value);
            if (!types.Contains(type) && !(type == "number" && types.Contains("integer") && Whole(value) is not null))
            {
                throw new UnreadableException(value.Offset, $"'{name}' is {string.Join(" or ", types.Where(static one => one != "null").Select(Article))}; found {Article(type)}.");
            }
        }
    }

    /// <summary>A text without white space around it and what no text has; empty where there is none.</summary>
    public static MappedText Text(JsonNode node, string name)
        => node[name] is { IsString: true } value ? TextCleaner.Clean(value.Text.Trim()) : MappedText.Empty;

    /// <summary>Null where there is none.</summary>
    public static string? TextOrNull(JsonNode node, string name) => Text(node, name) is { Length: > 0 } text ? text.Text : null;

    public static bool Truth(JsonNode node, string name) => node[name]?.Type == JsonTokenType.True;

    /// <summary>A whole number of offsets; null where there is none.</summary>
    public static int? Whole(JsonNode node, string name) => node[name] is { } value ? Whole(value) : null;

    /// <summary>A name from the file on one line.</summary>
    public static string Shown(string name) => name.Length <= LongestName ? name : name[..LongestName] + "…";

    private static int? Whole(JsonNode value)
        => value.Type == JsonTokenType.Number && int.TryParse(value.Text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : null;

    private static string TypeOf(JsonNode value) => value.Type switch
    {
        JsonTokenType.StartObject => "object",
        JsonTokenType.StartArray => "array",
        JsonTokenType.String => "string",
        JsonTokenType.Number => "number",
        JsonTokenType.Null => "null",
        _ => "boolean",
    };

    private static string Article(string type) => type switch
    {
        "object" => "an object",
        "array" => "a list",
        "string" => "a text",
        "number" => "a number",
        "integer" => "a whole number from 0",
        "boolean" => "true or false",
        _ => "null",
    };
}
