using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FactCheck.Authoring.Schemas;

/// <summary>The parts that JSON Schemas (2020-12) for people who write YAML are made of.</summary>
internal static class JsonSchema
{
    private static readonly JsonSerializerOptions s_format = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The whole schema as text.</summary>
    public static string Document(string title, JsonObject schema)
    {
        var document = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach (var (key, value) in schema)
        {
            document[key] = value?.DeepClone();
        }

        return document.ToJsonString(s_format) + "\n";
    }

    public static JsonObject Text() => new() { ["type"] = "string" };

    /// <summary>What YAML may read as a text, a number or a truth.</summary>
    public static JsonObject Scalar() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    public static JsonObject Words(IEnumerable<string> words) => new() { ["enum"] = Array(words) };

    /// <summary>Any text, of which editors offer these.</summary>
    public static JsonObject Offered(IEnumerable<string> words) => new() { ["anyOf"] = new JsonArray(Words(words), Text()) };

    public static JsonObject List(JsonNode items) => new() { ["type"] = "array", ["items"] = items };

    /// <summary>A map whose names the author chooses.</summary>
    public static JsonObject Map(JsonNode values) => new() { ["type"] = "object", ["additionalProperties"] = values };

    /// <summary>A map with these keys and no other.</summary>
    public static JsonObject Keys(JsonObject properties, IEnumerable<string> required)
    {
        var schema = OpenKeys(properties, []);
        schema["additionalProperties"] = false;
        return Require(schema, required);
    }

    /// <summary>A map in which other keys may stand beside these.</summary>
    public static JsonObject OpenKeys(JsonObject properties, IEnumerable<string> required)
        => Require(new() { ["type"] = "object", ["properties"] = properties }, required);

    private static JsonObject Require(JsonObject schema, IEnumerable<string> required)
    {
        var names = Array(required);
        if (names.Count > 0)
        {
            schema["required"] = names;
        }

        return schema;
    }

    public static JsonObject Described(this JsonObject schema, string description)
    {
        schema["description"] = description;
        return schema;
    }

    private static JsonArray Array(IEnumerable<string> words) => [.. words.Select(word => JsonValue.Create(word))];
}
