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
    public void As_of_a_day_the_later_end_of_a_period_is_not_known()
    {
        var to = Package["visits"].Column("to");
        Assert.Equal("", Package.AsOf(new(2026, 1, 16))["visits"].Rows[0].Cells[to]);
        Assert.Equal("2026-01-17", Package.AsOf(new(2026, 1, 17))["visits"].Rows[0].Cells[to]);
        Assert.Equal("2026-01-17", Package["visits"].Rows[0].Cells[to]);
    }

    [Theory]
    [InlineData("1989-12-31", new string[0])]
    [InlineData("1995-06-01", new[] { "G7 1990-01-01 1995-06-01" })]
    [InlineData("2005-06-01", new[] { "G7 1990-01-01 2000-12-31", "G20 2001-01-01 2005-06-01" })]
    [InlineData("2026-06-01", new[] { "G7 1990-01-01 2000-12-31", "G20 2001-01-01 2026-01-16" })]
    [InlineData(null, new[] { "G7 1990-01-01 2000-12-31", "G20 2001-01-01 2026-01-16" })]
    public void As_of_a_day_nothing_is_complete_beyond_it(string? day, string[] complete)
        => Assert.Equal(
            complete,
            Revised.AsOf(Day(day))["figures"].Descriptor.Coverage.Select(one => $"{one.Scope[0].Value} {one.From:yyyy-MM-dd} {one.To:yyyy-MM-dd}"));

    [Theory]
    [InlineData("2024-02-29", new string[0])]
    [InlineData("2024-03-01", new[] { "100" })]
    [InlineData("2024-05-31", new[] { "100" })]
    [InlineData("2024-06-01", new[] { "101", "7" })]
    [InlineData(null, new[] { "101", "7" })]
    public void As_of_a_day_a_row_says_what_was_known_then(string? day, string[] values)
    {
        var table = Revised.AsOf(Day(day))["figures"];
        Assert.Equal(values, table.Rows.Select(row => row.Cells[2]));
        Assert.Equal(Enumerable.Range(0, values.Length), table.Rows.Select(row => row.Ordinal));
    }

    [Fact]
    public void Without_a_day_a_package_without_revisions_is_itself() => Assert.Same(Package, Package.AsOf(null));

    private static readonly ReferencePackage Revised = Loaded(new Dictionary<string, string>
    {
        [ReferencePackage.DescriptorPath] = """
            resources:
              - name: figures
                path: figures.csv
                schema:
                  fields: [{name: group, type: string}, {name: year, type: year}, {name: value, type: number}, {name: seen, type: partialdate}, {name: gone, type: date}]
                  primaryKey: [group, year, seen]
                known: {from: seen, to: gone}
                coverage:
                  - {scope: {group: G7}, from: "1990-01-01", to: "2000-12-31"}
                  - {scope: {group: G20}, from: "2001-01-01", to: "2026-01-16"}
            """,
        ["figures.csv"] = "group,year,value,seen,gone\nG7,2023,100,2024-03-01,2024-05-31\nG7,2023,101,2024-06-01,\nG7,2024,7,2024-06,\n",
    });

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", null);

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

    private static ReferencePackage Load() => Loaded(new Dictionary<string, string>
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

    private static ReferencePackage Loaded(Dictionary<string, string> files)
    {
        var result = ReferenceLoader.Load(new MemoryFiles(files));
        Assert.Empty(result.Errors);
        return result.Package!;
    }
}
