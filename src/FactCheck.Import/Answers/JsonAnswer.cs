using System.Globalization;
using System.Text;
using System.Text.Json;
using FactCheck.Engine.Facts;

namespace FactCheck.Import.Answers;

/// <summary>Reads an answer as JSON, and says where it is none.</summary>
internal static class JsonAnswer
{
    private const int ShownLength = 60;

    /// <exception cref="TableUnreadableException">It is no JSON.</exception>
    public static JsonDocument Parse(byte[] bytes, string name)
    {
        try
        {
            return JsonDocument.Parse(bytes);
        }
        catch (JsonException problem)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1}");
            throw new TableUnreadableException($"{name} answers with no JSON at {place}: {Shown(bytes)}. It may be cut short or a page for people; ask again, or mend the address.", problem);
        }
    }

    /// <summary>An element by its name, of the kind that the format has there.</summary>
    public static JsonElement Get(JsonElement parent, string property, JsonValueKind kind, string name)
        => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(property, out var found) && found.ValueKind == kind
            ? found
            : throw new TableUnreadableException($"{name} answers without '{property}' where the format has {Word(kind)} of that name. It may be another service, or another version of it.");

    private static string Word(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.Number => "a number",
        _ => "a text",
    };

    private static string Shown(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, ShownLength))).ReplaceLineEndings(" ");
        return bytes.Length == 0 ? "it is empty" : $"it begins with '{text}'";
    }
}
