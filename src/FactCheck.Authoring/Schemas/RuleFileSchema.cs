using System.Text.Json.Nodes;
using FactCheck.Engine.Facts;
using FactCheck.RuleLanguage;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.Authoring.Schemas;

/// <summary>A JSON Schema for rule files, with the claim types, tables and columns of one newsroom's folder, for editors that complete YAML.</summary>
/// <remarks>Made of the registry that the binder reads. It guides; what a schema cannot say, such as types, the compiler checks.</remarks>
public static class RuleFileSchema
{
    public static string Write(Catalog catalog) => JsonSchema.Document("FactCheck rule file", Of(catalog));

    /// <summary>The schema itself.</summary>
    internal static JsonObject Of(Catalog catalog) => Keyed(LanguageKeys.File, new()
    {
        ["claims"] = JsonSchema.Map(Claim(catalog)),
        ["rules"] = JsonSchema.Map(Rule(catalog)),
        ["vocabulary"] = JsonSchema.Map(WordList()),
        ["derive"] = JsonSchema.Map(Derivation(catalog)),
    });

    /// <summary>A plain list of words, or words with their forms.</summary>
    private static JsonObject WordList()
    {
        var words = JsonSchema.List(JsonSchema.Text());
        var kinds = LanguageKeys.WordList.ToDictionary(key => key.Name, _ => (JsonObject)words.DeepClone());
        return new() { ["anyOf"] = new JsonArray(words, Keyed(LanguageKeys.WordList, kinds)) };
    }

    private static JsonObject Derivation(Catalog catalog) => Keyed(LanguageKeys.Derivation, new()
    {
        ["for"] = ClaimTypes(catalog),
        ["find"] = JsonSchema.Map(Find(catalog)),
        ["let"] = JsonSchema.Map(JsonSchema.Scalar()),
        ["gives"] = ClaimTypes(catalog),
        ["fields"] = JsonSchema.Map(JsonSchema.Scalar()),
    });

    private static JsonObject ClaimTypes(Catalog catalog)
        => JsonSchema.Offered(catalog.Claims.Select(claim => claim.Name).Distinct().Order(StringComparer.Ordinal));

    private static JsonObject Claim(Catalog catalog)
    {
        var types = RuleCompiler.TypeNames(catalog).SelectMany(name => new[] { name, name + "?" });
        return Keyed(LanguageKeys.Claim, new()
        {
            ["fields"] = JsonSchema.Map(JsonSchema.Offered(types)),
            ["patterns"] = JsonSchema.List(JsonSchema.Text()),
            ["except"] = JsonSchema.List(JsonSchema.Text()),
            ["modality"] = new JsonObject
            {
                ["anyOf"] = new JsonArray(JsonSchema.Words(["any", .. LanguageKeys.Modalities]), JsonSchema.List(JsonSchema.Words(LanguageKeys.Modalities))),
            },
        });
    }

    private static JsonObject Rule(Catalog catalog) => Keyed(LanguageKeys.Rule, new()
    {
        ["tags"] = JsonSchema.List(JsonSchema.Text()),
        ["history"] = JsonSchema.Map(JsonSchema.Words(Entry(LanguageKeys.Rule, "status").Words)),
        ["for"] = ClaimTypes(catalog),
        ["find"] = JsonSchema.Map(Find(catalog)),
        ["let"] = JsonSchema.Map(JsonSchema.Scalar()),
        ["verdict"] = JsonSchema.List(Branch()),
        ["examples"] = JsonSchema.List(Keyed(LanguageKeys.Example, new()
        {
            ["date"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
            ["expect"] = JsonSchema.Words([.. LanguageKeys.Verdicts, LanguageKeys.Silent]),
        })),
    });

    private static JsonObject Find(Catalog catalog)
    {
        var searched = catalog.Package.Tables.Select(table => table.Name).Concat(catalog.Claims.Select(claim => claim.Name)).Distinct();
        var find = Keyed(LanguageKeys.Find, new() { ["in"] = JsonSchema.Offered(searched) });
        find["allOf"] = new JsonArray([.. catalog.Package.Tables.Select(table => FindIn(table))]);
        return find;
    }

    /// <summary>What editors offer once the table is named: its columns, and the picks that order by them.</summary>
    private static JsonObject FindIn(TableSchema table)
    {
        var columns = table.Columns.Select(column => column.Name).ToArray();
        return new()
        {
            ["if"] = new JsonObject { ["properties"] = new JsonObject { ["in"] = new JsonObject { ["const"] = table.Name } } },
            ["then"] = new JsonObject
            {
                ["properties"] = new JsonObject
                {
                    ["where"] = JsonSchema.Scalar().Described($"{Entry(LanguageKeys.Find, "where").Summary}. Columns of {table.Name}: {string.Join(", ", columns)}"),
                    ["pick"] = JsonSchema.Offered(PicksOf(table)),
                },
            },
        };
    }

    /// <summary>What can be picked of the rows of a table, or, where it is not known, what needs nothing to order by.</summary>
    internal static IEnumerable<string> PicksOf(TableSchema? table)
        => LanguageKeys.Picks.SelectMany((pick, i) => i >= LanguageKeys.OrderingPicks ? [pick] : table is null ? [] : Ordering(table, pick));

    private static IEnumerable<string> Ordering(TableSchema table, string pick)
    {
        string[] types = pick is "earliest" or "latest"
            ? [ColumnTypes.Date, ColumnTypes.PartialDate, ColumnTypes.Year, ColumnTypes.YearMonth]
            : [ColumnTypes.Integer, ColumnTypes.Number];
        return table.Columns.Where(column => types.Contains(column.Type)).Select(column => $"{pick} {column.Name}");
    }

    private static JsonObject Branch()
    {
        var properties = new JsonObject();
        foreach (var verdict in LanguageKeys.Verdicts)
        {
            properties[verdict] = JsonSchema.Scalar().Described($"the condition of this verdict, or {LanguageKeys.Otherwise}");
        }

        foreach (var key in LanguageKeys.Branch)
        {
            properties[key.Name] = JsonSchema.Text().Described(key.Summary);
        }

        return JsonSchema.Keys(properties, []);
    }

    /// <summary>A map with the keys of the registry; those without a shape of their own take a word or a text.</summary>
    private static JsonObject Keyed(EquatableArray<KeyEntry> keys, Dictionary<string, JsonObject> shapes)
    {
        var properties = new JsonObject();
        foreach (var key in keys)
        {
            var shape = shapes.TryGetValue(key.Name, out var own) ? own
                : key.Words.Count > 0 ? JsonSchema.Words(key.Words)
                : JsonSchema.Scalar();
            properties[key.Name] = shape.Described(key.Summary);
        }

        return JsonSchema.Keys(properties, keys.Where(key => key.Required).Select(key => key.Name));
    }

    private static KeyEntry Entry(EquatableArray<KeyEntry> keys, string name) => keys.First(key => key.Name == name);
}
