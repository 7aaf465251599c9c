using FactCheck.Engine.Facts;
using FactCheck.Model;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>Two small tables, as a descriptor for the generator and as a package for the rules.</summary>
internal static class TinyPackage
{
    public const string Descriptor = """
        name: tiny
        title: Tiny
        licenses: []
        sources: []
        resources:
          - name: countries
            path: countries.csv
            title: Countries
            description: Countries.
            schema:
              fields:
                - {name: code, type: string, constraints: {required: true, unique: true}}
                - {name: name, type: string, constraints: {required: true}}
                - {name: source, type: string}
                - {name: confirmed, type: date}
              primaryKey: [code]
            entity: country
            names: [name]
          - name: treaties
            path: treaties.csv
            title: Treaties
            description: Treaties.
            schema:
              fields:
                - {name: id, type: string, constraints: {required: true, unique: true}}
                - {name: name, type: string, constraints: {required: true}}
                - {name: establishes, type: string}
                - {name: signed, type: partialdate}
                - {name: parties, type: list, delimiter: ";"}
                - {name: source, type: string}
                - {name: confirmed, type: date}
              primaryKey: [id]
              foreignKeys:
                - {fields: [parties], reference: {resource: countries, fields: [code]}}
        """;

    public static ReferencePackage Load() => new(
        [
            Table("countries", "country", [Text("code"), Text("name")], ["name"], ["IT", "Italy"], ["JP", "Japan"]),
            Table(
                "treaties",
                null,
                [Text("id"), Text("name"), Text("establishes"), new("signed", "partialdate", false, null, null, ';'), new("parties", "list", false, "countries", null, ';')],
                [],
                ["later", "Revised treaty", "relations", "1894-12-01", "JP;IT"],
                ["first", "Treaty of amity", "relations", "1866-08-25", "IT;JP"],
                ["undated", "Lost treaty", "relations", "", "IT;JP"],
                ["trade", "Trade treaty", "trade", "1860", "IT;JP"]),
        ],
        "0");

    private static ColumnDescriptor Text(string name) => new(name, "string", false, null, null, ';');

    private static ReferenceTable Table(string name, string? entity, ColumnDescriptor[] columns, string[] names, params string[][] rows)
    {
        var descriptor = new TableDescriptor(name, name + ".csv", entity, columns, [columns[0].Name], names, [], null, []);
        string[] columnNames = [.. columns.Select(column => column.Name)];
        return new(descriptor, [.. rows.Select((cells, i) => new FactHeader(name, cells[0], i, cells[1], columnNames, cells, null))]);
    }
}
