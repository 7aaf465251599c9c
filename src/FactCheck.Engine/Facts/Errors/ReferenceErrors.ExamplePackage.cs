namespace FactCheck.Engine.Facts.Errors;

public static partial class ReferenceErrors
{
    private const string CountryFields = "{name: code, type: string}, {name: name, type: string}";

    /// <summary>A small valid package by path: the examples of every kind replace one of its files.</summary>
    public static IReadOnlyDictionary<string, string> ExamplePackage { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Descriptor] = """
            sources:
              - {name: mofa, title: Ministry of Foreign Affairs of Japan, path: "https://www.mofa.go.jp/"}
            resources:
              - name: countries
                path: countries.csv
                schema:
                  fields:
                    - {name: code, type: string, constraints: {pattern: "[A-Z]{2}"}}
                    - {name: name, type: string, constraints: {required: true, unique: true}}
                  primaryKey: code
                entity: country
                names: [name]
              - name: visits
                path: visits.csv
                schema:
                  fields:
                    - {name: id, type: string}
                    - {name: host, type: string}
                    - {name: kind, type: string, constraints: {enum: [state, official, working]}}
                    - {name: guests, type: integer, constraints: {minimum: 1}}
                    - {name: from, type: date}
                    - {name: to, type: date}
                    - {name: source, type: string}
                  primaryKey: id
                  foreignKeys:
                    - {fields: host, reference: {resource: countries, fields: code}}
                period: {from: from, to: to}

            """,
        ["countries.csv"] = "code,name\nJP,Japan\nIT,Italy\n",
        ["visits.csv"] = Visits("v1,JP,official,12,2026-01-15,2026-01-17,mofa"),
    };

    /// <summary>A descriptor with the table of countries alone.</summary>
    /// <param name="more">Further keys of the resource.</param>
    private static string Countries(
        string fields = CountryFields,
        string schema = "primaryKey: code",
        string more = "entity: country",
        string path = "countries.csv")
        => $"""
            resources:
              - name: countries
                path: {path}
                schema:
                  fields: [{fields}]
                  {schema}
                {more}

            """;

    /// <summary>A descriptor with the table of visits alone, where what came with the guests is weighed.</summary>
    private static string Cargo(string unit)
        => $$"""
            sources:
              - {name: mofa, title: Ministry of Foreign Affairs of Japan, path: "https://www.mofa.go.jp/"}
            resources:
              - name: visits
                path: visits.csv
                schema:
                  fields:
                    - {name: id, type: string}
                    - {name: host, type: string}
                    - {name: kind, type: string}
                    - {name: guests, type: integer, unit: {{unit}}}
                    - {name: from, type: date}
                    - {name: to, type: date}
                    - {name: source, type: string}
                  primaryKey: id

            """;

    private static string Visits(params ReadOnlySpan<string> rows)
        => "id,host,kind,guests,from,to,source\n" + string.Join('\n', rows) + "\n";
}
