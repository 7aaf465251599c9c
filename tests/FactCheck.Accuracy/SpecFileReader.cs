using System.Globalization;
using System.Text.Json;

namespace FactCheck.Accuracy;

/// <summary>Reads the cases of one spec file.</summary>
internal static class SpecFileReader
{
    private static readonly JsonDocumentOptions s_options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="JsonException">The file is no JSON, or a case lacks what a case must have; the message says which.</exception>
    public static List<SpecCase> Read(string path)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(path), s_options);
        if (file.RootElement.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException($"A list of cases was expected, found {file.RootElement.ValueKind}.");
        }

        var cases = new List<SpecCase>();
        foreach (var one in file.RootElement.EnumerateArray())
        {
            cases.Add(ReadCase(one, cases.Count + 1));
        }

        return cases;
    }

    private static SpecCase ReadCase(JsonElement one, int number)
    {
        if (one.ValueKind != JsonValueKind.Object || !one.TryGetProperty("Input", out var input) || input.ValueKind != JsonValueKind.String)
        {
            throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"Case {number} has no Input."));
        }

        var results = new List<SpecResult>();
        if (one.TryGetProperty("Results", out var expected) && expected.ValueKind == JsonValueKind.Array)
        {
            foreach (var result in expected.EnumerateArray())
            {
                results.Add(ReadResult(result, number));
            }
        }

        return new(input.GetString()!, ReadReference(one), !Names(one, "NotSupported") && !Names(one, "NotSupportedByDesign"), results);
    }

    private static SpecResult ReadResult(JsonElement result, int number)
    {
        var hasLength = result.TryGetProperty("Length", out var length);
        if (!result.TryGetProperty("Start", out var start) || (!hasLength && !result.TryGetProperty("End", out length)))
        {
            throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"A result of case {number} has no Start, or neither End nor Length."));
        }

        var from = start.GetInt32();
        var end = hasLength ? from + length.GetInt32() : length.GetInt32() + 1;
        var value = result.TryGetProperty("Resolution", out var resolution) || result.TryGetProperty("Value", out resolution) ? resolution.Clone() : default;
        return new(TextOf(result, "Text"), from, end, TextOf(result, result.TryGetProperty("TypeName", out _) ? "TypeName" : "Type"), value);
    }

    private static DateTime? ReadReference(JsonElement one)
        => one.TryGetProperty("Context", out var context) && context.ValueKind == JsonValueKind.Object
            && DateTime.TryParse(TextOf(context, "ReferenceDateTime"), CultureInfo.InvariantCulture, DateTimeStyles.None, out var reference)
                ? reference
                : null;

    private static bool Names(JsonElement one, string member)
    {
        foreach (var platform in TextOf(one, member).Split(','))
        {
            if (platform.Trim().Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string TextOf(JsonElement one, string member)
        => one.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
