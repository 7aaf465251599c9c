using System.Text.Json.Nodes;
using FactCheck.Engine.Facts;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.Authoring.Schemas;

/// <summary>A JSON Schema for the data package: Frictionless' keys that the loader reads, and the additions, with the tables and columns of one package.</summary>
/// <remarks>The standard's own keys are those of Data Package and Table Schema, specs.frictionlessdata.io.</remarks>
public static class DataPackageSchema
{
    public static string Write(Catalog catalog)
    {
        var tables = catalog.Package.Tables.Select(table => table.Name).ToArray();
        var columns = catalog.Package.Tables.SelectMany(table => table.Columns).Select(column => column.Name).Distinct().Order(StringComparer.Ordinal).ToArray();
        var package = JsonSchema.OpenKeys(new()
        {
            ["name"] = JsonSchema.Text().Described("the package's name"),
            ["title"] = JsonSchema.Text().Described("what the package is, for people"),
            ["licenses"] = JsonSchema.List(JsonSchema.OpenKeys(Texts("name", "title", "path"), [])).Described("under which licences the tables may be used"),
            ["sources"] = JsonSchema.List(JsonSchema.OpenKeys(Texts("name", "title", "path", "email", "version"), ["name"])).Described("where facts come from; a row names one in its column source"),
            ["resources"] = JsonSchema.List(Table(tables, columns)).Described("the tables"),
        }, ["resources"]);
        return JsonSchema.Document("FactCheck data package", package);
    }

    private static JsonObject Table(string[] tables, string[] columns) => JsonSchema.OpenKeys(new()
    {
        ["name"] = JsonSchema.Text().Described("the table's name, as rules write it"),
        ["path"] = JsonSchema.Text().Described("its file, inside the package; for postgresql, wikidata, worldbank and ecb an address, without a password"),
        ["format"] = JsonSchema.Words(TableFormats.All).Described("what it is read from; csv where it is left out. wikidata, worldbank and ecb are answers of servers, for reference import alone"),
        ["dialect"] = JsonSchema.OpenKeys(Texts("table", "query"), []).Described("the table of a database where it is called otherwise; the file of a SPARQL query for wikidata"),
        ["title"] = JsonSchema.Text().Described("what the table is, for people"),
        ["description"] = JsonSchema.Text().Described("what a row is, what is left out, and where it comes from"),
        ["schema"] = JsonSchema.OpenKeys(new()
        {
            ["fields"] = JsonSchema.List(Field()).Described("the columns, in the order of a CSV file; elsewhere in any order"),
            ["primaryKey"] = OneOrMany(columns).Described("the columns that tell rows apart"),
            ["foreignKeys"] = JsonSchema.List(ForeignKey(tables, columns)).Described("columns that hold the key of a row of another table; in a list column, each item"),
        }, ["fields", "primaryKey"]),
        ["entity"] = JsonSchema.Text().Described("what one row is, as rules write it: country. With it the table is a type"),
        ["names"] = OneOrMany(columns).Described("columns with names by which a story may mean a row"),
        ["shortNames"] = OneOrMany(columns).Described("columns with names that mean a row once the story has named it in full"),
        ["period"] = JsonSchema.Keys(new() { ["from"] = JsonSchema.Offered(columns), ["to"] = JsonSchema.Offered(columns) }, ["from", "to"])
            .Described("the columns between which a row holds; an empty one has no known end"),
        ["known"] = JsonSchema.Keys(new() { ["from"] = JsonSchema.Offered(columns), ["to"] = JsonSchema.Offered(columns) }, ["from"])
            .Described("the columns between which a row was on record, for --as-of; where they are left out, a row is known from the first day of its period on"),
        ["reviewBy"] = JsonSchema.Text().Described("the last day on which its rows may be relied on without being looked up again; a column review_by says it of a row"),
        ["coverage"] = JsonSchema.List(JsonSchema.Keys(
            new()
            {
                ["scope"] = JsonSchema.Map(JsonSchema.Scalar()).Described("values of columns for which it is complete"),
                ["from"] = JsonSchema.Text().Described("the first day"),
                ["to"] = JsonSchema.Text().Described("the last day"),
            },
            [])).Described("where the table is complete, so that absence is evidence"),
    }, ["name", "path", "schema"]);

    private static JsonObject Field() => JsonSchema.Keys(
        new()
        {
            ["name"] = JsonSchema.Text().Described("the column's name"),
            ["type"] = JsonSchema.Words(ColumnTypes.All).Described("what its values are"),
            ["title"] = JsonSchema.Text(),
            ["description"] = JsonSchema.Text().Described("what a value means, with its unit"),
            ["example"] = JsonSchema.Scalar(),
            ["delimiter"] = JsonSchema.Text().Described("what stands between the items of a list; a semicolon where it is left out"),
            ["currency"] = JsonSchema.Text().Described("ISO 4217 code that makes a number money"),
            ["unit"] = JsonSchema.Text().Described("symbol of the unit that makes a number a measured amount, as in km; % for shares"),
            ["constraints"] = JsonSchema.Keys(
                new()
                {
                    ["required"] = Truth(),
                    ["unique"] = Truth(),
                    ["enum"] = JsonSchema.List(JsonSchema.Scalar()),
                    ["pattern"] = JsonSchema.Text().Described("a regular expression that a whole value matches"),
                    ["minimum"] = JsonSchema.Scalar(),
                    ["maximum"] = JsonSchema.Scalar(),
                },
                []),
        },
        ["name", "type"]);

    private static JsonObject ForeignKey(string[] tables, string[] columns) => JsonSchema.OpenKeys(new()
    {
        ["fields"] = OneOrMany(columns),
        ["reference"] = JsonSchema.Keys(
            new() { ["resource"] = JsonSchema.Offered(tables).Described("the other table; empty for this one"), ["fields"] = OneOrMany(columns) },
            ["resource", "fields"]),
    }, ["fields", "reference"]);

    private static JsonObject OneOrMany(string[] words)
        => new() { ["anyOf"] = new JsonArray(JsonSchema.Offered(words), JsonSchema.List(JsonSchema.Offered(words))) };

    private static JsonObject Truth() => new() { ["type"] = "boolean" };

    private static JsonObject Texts(params string[] names)
    {
        var properties = new JsonObject();
        foreach (var name in names)
        {
            properties[name] = JsonSchema.Text();
        }

        return properties;
    }
}
