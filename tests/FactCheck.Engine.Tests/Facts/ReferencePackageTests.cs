using FactCheck.Engine.Facts;
using FactCheck.Engine.Matching;

namespace FactCheck.Engine.Tests.Facts;

public class ReferencePackageTests
{
    private static readonly ReferencePackage Package = Load();

    [Theory]
    [InlineData("2026-12-31", new[] { "v1", "v2", "v3", "v4" })]
    [InlineData("2026-01-15", new[] { "v1", "v2", "v3" })]
    [InlineData("2026-01-14", new[] { "v2", "v3" })]
    [InlineData("2024-06-01", new[] { "v2", "v3" })]
    [InlineData("2023-12-31", new[] { "v2" })]
    public void As_of_a_day_later_rows_are_not_there(string day, string[] keys)
    {
        var then = Package.AsOf(DateOnly.ParseExact(day, "yyyy-MM-dd", null));

        Assert.Equal(keys, then["visits"].Rows.Select(row => row.Key));
        Assert.Equal(Enumerable.Range(0, keys.Length), then["visits"].Rows.Select(row => row.Ordinal));
        Assert.Same(Package["countries"], then["countries"]);
        Assert.Equal(Package.Sha256, then.Sha256);
    }

    [Fact]
    public void Names_are_all_there_lists_cut()
        => Assert.Equal(
            [
                new("countries", "name", false, 0, "Japan"),
                new("countries", "name", false, 1, "Italy"),
                new("countries", "aliases", false, 0, "Nippon"),
                new("countries", "aliases", false, 0, "Land of the Rising Sun"),
                new("countries", "code", true, 0, "JP"),
                new("countries", "code", true, 1, "IT"),
            ],
            NameEntries.Of(Package));

    [Fact]
    public void What_rules_read_is_there()
        => Assert.Empty(RequirementCheck.Check(Package, [new("visits", [new("host", "string", "countries"), new("from", "partialdate", null)])]));

    [Fact]
    public void What_rules_miss_is_named()
    {
        var errors = RequirementCheck.Check(
            Package,
            [
                new("treaties", []),
                new("visit", []),
                new("visits", [new("hots", "string", null), new("from", "date", null), new("host", "string", null), new("id", "string", "people"), new("id", "string", null, "USD")]),
            ]);

        Assert.Equal(
            """
            datapackage.yaml(1,1): error FC6050: The rules read table 'treaties', which the package does not have.
            datapackage.yaml(1,1): error FC6050: The rules read table 'visit', which the package does not have. Did you mean 'visits'?
            datapackage.yaml(9,5): error FC6051: The rules read column 'visits.hots', which the table does not have. Did you mean 'host'?
            datapackage.yaml(9,5): error FC6052: The rules read 'visits.from' as date; the package has it as partialdate.
            datapackage.yaml(9,5): error FC6052: The rules read 'visits.host' as a plain value; the package has it as a key of table 'countries'.
            datapackage.yaml(9,5): error FC6052: The rules read 'visits.id' as a key of table 'people'; the package has it as a plain value.
            datapackage.yaml(9,5): error FC6052: The rules read 'visits.id' in USD; the package has it as plain numbers.
            """,
            string.Join('\n', errors));
    }

    [Fact]
    public void A_column_that_is_not_there_has_no_place()
        => Assert.Contains("visits", Assert.Throws<KeyNotFoundException>(() => Package["visits"].Column("hots")).Message, StringComparison.Ordinal);

    private static ReferencePackage Load()
    {
        var files = new MemoryFiles(new Dictionary<string, string>
        {
            [ReferencePackage.DescriptorPath] = """
                resources:
                  - name: countries
                    path: countries.csv
                    schema: {fields: [{name: code, type: string}, {name: name, type: string}, {name: aliases, type: list}], primaryKey: code}
                    entity: country
                    names: [name, aliases]
                    shortNames: code

                  - name: visits
                    path: visits.csv
                    schema:
                      fields: [{name: id, type: string}, {name: host, type: string}, {name: from, type: partialdate}, {name: to, type: date}]
                      primaryKey: id
                      foreignKeys: [{fields: host, reference: {resource: countries, fields: code}}]
                    period: {from: from, to: to}
                """,
            ["countries.csv"] = "code,name,aliases\nJP,Japan,Nippon; Land of the Rising Sun\nIT,Italy,\n",
            ["visits.csv"] = "id,host,from,to\nv1,JP,2026-01-15,2026-01-17\nv2,IT,,\nv3,JP,2024,\nv4,JP,2026-03,\n",
        });
        var result = ReferenceLoader.Load(files);
        Assert.Empty(result.Errors);
        return result.Package!;
    }
}
