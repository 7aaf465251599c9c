using System.Text;
using FactCheck.Engine.Facts;

namespace FactCheck.Engine.Tests.Facts;

/// <summary>A newsroom's package on the standard one: tables beside it, in its place, and rows for it.</summary>
public sealed class ExtendedPackageTests
{
    private const string Schema = "schema: {fields: [{name: id, type: string}, {name: name, type: string}], primaryKey: id}";

    private static readonly Dictionary<string, string> s_standard = new()
    {
        ["datapackage.yaml"] = $$"""
            resources:
              - {name: towns, path: towns.csv, {{Schema}} }
              - name: rivers
                path: rivers.csv
                schema:
                  fields: [{name: id, type: string}, {name: town, type: string}]
                  primaryKey: id
                  foreignKeys: [{fields: town, reference: {resource: towns, fields: id} }]
            """,
        ["towns.csv"] = "id,name\na,Aldea\nb,Burg\n",
        ["rivers.csv"] = "id,town\nr,a\n",
    };

    [Fact]
    public void A_package_of_its_own_needs_nothing_underneath()
    {
        var own = Package($"resources:\n  - {{name: towns, path: t.csv, {Schema}}}\n", ("t.csv", "id,name\nx,Own\n"));

        Assert.Equal(["towns"], Tables(own).Select(table => table.Descriptor.Name));
    }

    [Fact]
    public void A_table_stands_beside_the_standard_ones()
    {
        var own = Package($"extends: standard\nresources:\n  - {{name: stadiums, path: towns.csv, {Schema}}}\n", ("towns.csv", "id,name\nx,Own\n"));

        Assert.Equal([("towns", "Aldea Burg"), ("rivers", "r"), ("stadiums", "Own")], Tables(own).Select(Shown));
    }

    [Fact]
    public void A_table_takes_the_place_of_the_standard_one_that_has_its_name()
    {
        var own = Package($"extends: standard\nresources:\n  - {{name: towns, path: t.csv, {Schema}}}\n", ("t.csv", "id,name\na,Other\n"));

        Assert.Equal([("rivers", "r"), ("towns", "Other")], Tables(own).Select(Shown));
    }

    [Fact]
    public void A_resource_without_a_schema_adds_rows_and_replaces_those_of_the_same_key()
    {
        var own = Package("extends: standard\nresources:\n  - {name: towns, path: t.csv}\n", ("t.csv", "id,name\nc,Cove\na,Alder\n"));

        Assert.Equal([("towns", "Burg Cove Alder"), ("rivers", "r")], Tables(own).Select(Shown));
    }

    [Fact]
    public void What_is_underneath_and_what_is_added_both_change_the_hash()
    {
        string Hash(string rows) => ReferenceLoader.Load(Package("extends: standard\nresources:\n  - {name: towns, path: t.csv}\n", ("t.csv", rows))).Package!.Sha256;

        Assert.NotEqual(Hash("id,name\nc,Cove\n"), Hash("id,name\nc,Cave\n"));
        Assert.Equal(Hash("id,name\nc,Cove\n"), Hash("id,name\nc,Cove\n"));
    }

    [Theory]
    [InlineData("extends: standard\nresources: [{name: town, path: t.csv}]", "id,name\n", "own/datapackage.yaml(2,20): ", "Did you mean 'towns'?")]
    [InlineData("extends: other\nresources: []", "", "own/datapackage.yaml(1,10): ", "standard")]
    [InlineData("extends: standard\nresources: [{name: towns, path: t.csv, entity: town}]", "id,name\n", "own/datapackage.yaml(2,40): ", "rows for a table of the standard package")]
    [InlineData("extends: standard\nresources: [{name: towns, path: ../t.csv}]", "id,name\n", "own/datapackage.yaml(2,33): ", "a path inside the package")]
    [InlineData("extends: standard\nresources: [{name: rivers, path: t.csv}]", "id,town\ns,z\n", "own/t.csv(2,3): ", "has no row with the key 'z'")]
    [InlineData("extends: standard\nresources: [{name: towns, path: t.csv}]", "id,name\nc,C\nc,D\n", "own/t.csv(3,1): ", "is in line 2 already")]
    public void A_mistake_is_named_in_the_newsrooms_file(string descriptor, string rows, string place, string message)
    {
        var error = Assert.Single(ReferenceLoader.Load(Package(descriptor, ("t.csv", rows))).Errors).ToString();

        Assert.StartsWith(place, error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_underneath_that_loses_what_it_refers_to_is_named_in_the_standard_file()
    {
        var own = Package($"extends: standard\nresources:\n  - {{name: towns, path: t.csv, {Schema}}}\n", ("t.csv", "id,name\nx,Own\n"));

        Assert.StartsWith("standard/rivers.csv(2,3): ", Assert.Single(ReferenceLoader.Load(own).Errors).ToString(), StringComparison.Ordinal);
    }

    private static (string Table, string Rows) Shown(ReferenceTable table)
        => (table.Descriptor.Name, string.Join(' ', table.Rows.Select(row => row.DisplayName)));

    private static IEnumerable<ReferenceTable> Tables(IReferenceFiles files)
    {
        var (package, errors) = ReferenceLoader.Load(files);
        Assert.Empty(errors);
        return package!.Tables;
    }

    private static Files Package(string descriptor, params (string Path, string Text)[] files)
        => new("own/", files.Append(("datapackage.yaml", descriptor)).ToDictionary(file => file.Item1, file => file.Item2)) { Standard = new Files("standard/", s_standard) };

    private sealed class Files(string folder, Dictionary<string, string> texts) : IReferenceFiles
    {
        public IReferenceFiles? Standard { get; init; }

        public Stream? Open(string path) => texts.TryGetValue(path, out var text) ? new MemoryStream(Encoding.UTF8.GetBytes(text)) : null;

        public string Describe(string path) => folder + path;
    }
}
