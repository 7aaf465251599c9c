using NJsonSchema;

namespace FactCheck.Reporting.Tests;

/// <summary>Holds JSON against a JSON Schema.</summary>
internal static class SchemaCheck
{
    /// <summary>What is wrong, each with its path; empty where nothing is.</summary>
    public static async Task<IReadOnlyList<string>> Errors(string schema, string json)
    {
        // The library looks for definitions under their older name; the words of both drafts used here mean the same.
        var parsed = await JsonSchema.FromJsonAsync(schema.Replace("$defs", "definitions", StringComparison.Ordinal));
        return [.. parsed.Validate(json).Select(error => $"{error.Path}: {error.Kind} at line {error.LineNumber}")];
    }
}
