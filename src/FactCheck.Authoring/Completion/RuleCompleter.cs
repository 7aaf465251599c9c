using System.Text.Json.Nodes;
using FactCheck.Authoring.Schemas;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.Authoring.Completion;

/// <summary>Says what can stand at a place of a rule file: keys and words of the schema, and in expressions what is in scope there.</summary>
public sealed class RuleCompleter(Catalog catalog)
{
    private readonly JsonObject _schema = RuleFileSchema.Of(catalog);
    private readonly ExpressionOffers _expressions = new(catalog);

    /// <param name="text">The file as it is, which need not be sound.</param>
    /// <param name="offset">Index of the character before which something is to be written.</param>
    public RuleCompletions At(string text, int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var place = YamlPlace.Of(text, offset);
        var isWord = place.Key is null || ExpressionOffers.IsExpression(place);
        var from = offset;
        while (from > 0 && (char.IsAsciiLetterOrDigit(text[from - 1]) || text[from - 1] is '_' or '-' or '.' || (!isWord && text[from - 1] == ' ')))
        {
            from--;
        }

        while (from < offset && text[from] == ' ')
        {
            from++;
        }

        var written = text[from..offset];
        var offers = place.Key is null ? Keys(place) : isWord ? _expressions.At(place) : Words(place);
        return new(from, [.. offers.Where(one => one.Text.StartsWith(written, StringComparison.OrdinalIgnoreCase) && one.Text != written).DistinctBy(one => one.Text)]);
    }

    private IEnumerable<RuleCompletion> Keys(YamlPlace place)
    {
        var there = place.Maps[^1].Keys.ToHashSet(StringComparer.Ordinal);
        return SchemaOf(place.Path)
            .Select(schema => schema["properties"]).OfType<JsonObject>().SelectMany(properties => properties)
            .Where(property => !there.Contains(property.Key))
            .Select(property => new RuleCompletion(property.Key + ": ", property.Value?["description"]?.GetValue<string>() ?? ""));
    }

    private IEnumerable<RuleCompletion> Words(YamlPlace place)
    {
        string[] path = [.. place.Path, place.Key!];
        var words = SchemaOf(path).Select(schema => schema["enum"]).OfType<JsonArray>().SelectMany(words => words).Select(word => new RuleCompletion(word!.GetValue<string>(), ""));
        return place.Key == "pick" ? RuleFileSchema.PicksOf(catalog.Table(place.Maps[^1].Value("in") ?? "")).Select(pick => new RuleCompletion(pick, "")) : words;
    }

    /// <summary>Every schema that what a path leads to may follow.</summary>
    private IReadOnlyList<JsonObject> SchemaOf(IEnumerable<string> path)
    {
        IReadOnlyList<JsonObject> schemas = Alternatives(_schema);
        foreach (var part in path)
        {
            schemas = [.. schemas.Select(schema => part == YamlPlace.Item ? schema["items"] : schema["properties"]?[part] ?? schema["additionalProperties"]).OfType<JsonObject>().SelectMany(Alternatives)];
        }

        return schemas;
    }

    private static IReadOnlyList<JsonObject> Alternatives(JsonObject schema)
        => schema["anyOf"] is JsonArray any ? [.. any.OfType<JsonObject>().SelectMany(Alternatives)] : [schema];
}
