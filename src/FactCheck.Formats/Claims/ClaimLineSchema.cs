using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Engine.Claims;
using FactCheck.Engine.Claims.Given;

namespace FactCheck.Formats.Claims;

/// <summary>The JSON Schema (2020-12) of a line of claims, made of the claim types that the rules declare.</summary>
/// <remarks>What a schema cannot say, such as whether a table has a row of that name, the reader checks.</remarks>
public static class ClaimLineSchema
{
    private static readonly (FieldKind Kind, string[] Json, string[] Kinds)[] s_values =
    [
        (FieldKind.Number, ["number", "string"], ["number", "count"]),
        (FieldKind.Percent, ["number", "string"], ["percent", "percentagePoints"]),
        (FieldKind.Money, ["string"], ["money"]),
        (FieldKind.Duration, ["string"], ["duration"]),
        (FieldKind.Quantity, ["string"], ["text"]),
        (FieldKind.Date, ["integer", "string"], ["date"]),
        (FieldKind.Weekday, ["string"], ["weekday"]),
        (FieldKind.Entity, ["string"], ["row"]),
        (FieldKind.Entities, ["array", "string"], ["rows"]),
        (FieldKind.Text, ["number", "string"], ["text"]),
        (FieldKind.Truth, ["boolean"], ["truth"]),
    ];

    public static void Write(Stream output, IEnumerable<ClaimType> types)
    {
        var inOrder = types.OrderBy(static type => type.Name, StringComparer.Ordinal).ToList();
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", "urn:factcheck:claim:1");
        json.WriteString("title", "FactCheck claim");
        json.WriteString("description", "A claim that was extracted elsewhere. A file of claims is JSON Lines: one such object a line.");
        json.WriteString("type", "object");
        WriteMembers(json);
        WriteTexts(json, "required", ["type"]);
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartArray("oneOf");
        foreach (var type in inOrder)
        {
            WriteChoice(json, type);
        }

        json.WriteEndArray();
        json.WriteStartObject("$defs");
        WriteStory(json);
        foreach (var (kind, accepted, kinds) in s_values)
        {
            WriteValue(json, kind, accepted, kinds);
        }

        foreach (var type in inOrder)
        {
            WriteFields(json, type);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteStartObject("properties");
        foreach (var (name, types, summary) in ClaimLineMembers.Line)
        {
            json.WriteStartObject(name);
            json.WriteString("description", summary);
            if (name == "story")
            {
                WriteStoryChoice(json);
            }
            else
            {
                WriteTexts(json, "type", types);
            }

            if (types[0] == "integer")
            {
                json.WriteNumber("minimum", 0);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteStoryChoice(Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteTexts(json, "type", ["string", "null"]);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("$ref", "#/$defs/story");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteStory(Utf8JsonWriter json)
    {
        json.WriteStartObject("story");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var (name, types, summary) in ClaimLineMembers.Story)
        {
            json.WriteStartObject(name);
            json.WriteString("description", summary);
            WriteTexts(json, "type", types);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }

    /// <summary>A line whose type is this one has these fields.</summary>
    private static void WriteChoice(Utf8JsonWriter json, ClaimType type)
    {
        json.WriteStartObject();
        json.WriteString("title", type.Name);
        json.WriteString("description", type.Summary);
        json.WriteStartObject("properties");
        json.WriteStartObject("type");
        WriteTexts(json, "enum", [type.Name]);
        json.WriteEndObject();
        json.WriteStartObject("fields");
        json.WriteString("$ref", "#/$defs/" + type.Name);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, ClaimType type)
    {
        json.WriteStartObject(type.Name);
        json.WriteString("description", type.Summary);
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var field in type.Fields)
        {
            json.WriteStartObject(field.Name);
            json.WriteString("description", FieldWords.Expected(field) + (field.IsRequired ? "" : "; may be left out"));
            json.WriteString("$ref", "#/$defs/" + NameOf(field.Kind));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteTexts(json, "required", [.. type.Fields.Where(static field => field.IsRequired).Select(static field => field.Name)]);
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, FieldKind kind, string[] types, string[] kinds)
    {
        json.WriteStartObject(NameOf(kind));
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteTexts(json, "type", [.. types, "null"]);
        if (kind == FieldKind.Entities)
        {
            json.WriteStartObject("items");
            json.WriteString("type", "string");
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("description", "As a JSON report has it.");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        json.WriteStartObject("kind");
        WriteTexts(json, "enum", kinds);
        json.WriteEndObject();
        json.WriteEndObject();
        WriteTexts(json, "required", ["kind"]);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>In small letters, so that none is the name of a claim type.</summary>
    private static string NameOf(FieldKind kind) => kind.ToString().ToLowerInvariant();

    private static void WriteTexts(Utf8JsonWriter json, string name, string[] texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
