using FactCheck.Engine.Facts;
using FactCheck.Import.Snapshots;

namespace FactCheck.Import.Tests;

public class SnapshotTests
{
    private static readonly DateOnly Day = new(2026, 1, 16);

    [Fact]
    public void A_snapshot_holds_what_the_package_held_whatever_it_was_read_from()
    {
        using var folder = Mixed();
        var snapshot = Write(folder, "snapshot");
        Assert.Equal(["datapackage.yaml", "countries.csv", "rates.csv"], Directory.GetFiles(folder.PathOf("snapshot")).Select(Path.GetFileName).OrderBy(name => name!.EndsWith(".csv", StringComparison.Ordinal)).ThenBy(name => name));
        Assert.Equal("code,name,aliases\nIT,Italy,\"a \"\"b\"\", c;d\"\nJP,Japan,\n", File.ReadAllText(folder.PathOf("snapshot/countries.csv")));
        Assert.Equal("country,year,rate\nIT,2024,1.5\nJP,2023,2.0\nJP,2024,2.25\n", File.ReadAllText(folder.PathOf("snapshot/rates.csv")));
        Assert.Equal(["countries", "rates"], snapshot.Tables.Select(table => table.Descriptor.Name));
        Assert.Equal([new CoverageDescriptor([], new(1990, 1, 1), null)], snapshot["rates"].Descriptor.Coverage, (a, b) => a!.From == b!.From && a.To == b.To && a.Scope.Count == b.Scope.Count);
    }

    [Fact]
    public void The_same_content_has_the_same_bytes_and_hash()
    {
        using var folder = Mixed();
        Assert.Equal(Write(folder, "one").Sha256, Write(folder, "two").Sha256);
        foreach (var file in Directory.GetFiles(folder.PathOf("one")))
        {
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Join(folder.PathOf("two"), Path.GetFileName(file))));
        }
    }

    [Fact]
    public void A_snapshot_of_a_snapshot_is_the_same()
    {
        using var folder = Mixed();
        var first = Write(folder, "one");
        var files = new FolderReferenceFiles(folder.PathOf("one"));
        SnapshotWriter.Write(files, ReferenceLoader.Load(files).Package!, folder.PathOf("two"), null, Day);
        Assert.Equal(first.Sha256, ReferenceLoader.Load(new FolderReferenceFiles(folder.PathOf("two"))).Package!.Sha256);
    }

    [Fact]
    public void The_descriptor_keeps_what_it_says_of_licences_sources_and_texts()
    {
        using var folder = Mixed();
        Write(folder, "snapshot");
        Assert.Equal(
            """
            name: facts
            title: "Facts: of a desk"
            licenses:
              - name: CC0-1.0
                path: "https://creativecommons.org/publicdomain/zero/1.0/"
            resources:
              - name: countries
                path: countries.csv
                schema:
                  fields:
                    - name: code
                      type: string
                      constraints:
                        pattern: "^[A-Z]{2}$"
                    - name: name
                      type: string
                    - name: aliases
                      type: list
                      delimiter: ";"
                  primaryKey: code
              - name: rates
                path: rates.csv
                description: "\"Yes\": a rate, \\ no more"
                schema:
                  fields:
                    - name: country
                      type: string
                    - name: year
                      type: year
                    - name: rate
                      type: number
                  primaryKey:
                    - country
                    - year
                  foreignKeys:
                    - fields: country
                      reference:
                        resource: countries
                        fields: code
                coverage:
                  - from: "1990-01-01"

            """,
            File.ReadAllText(folder.PathOf("snapshot/datapackage.yaml")));
    }

    [Fact]
    public void Nothing_is_left_where_a_snapshot_cannot_be_written()
    {
        using var folder = Mixed();
        var files = new FolderReferenceFiles(folder.Root) { Formats = new TableOpener() };
        var package = ReferenceLoader.Load(files).Package!;
        Directory.CreateDirectory(folder.PathOf("taken"));
        File.WriteAllText(folder.PathOf("taken/there"), "");
        Assert.ThrowsAny<IOException>(() => SnapshotWriter.Write(files, package, folder.PathOf("taken"), null, Day));
        Assert.False(Directory.Exists(folder.PathOf("taken.part")));
    }

    private static PackageFolder Mixed()
    {
        var folder = new PackageFolder()
            .With("states.csv", "code,name,aliases\nJP,Japan,\nIT,Italy,\"a \"\"b\"\", c;d\"\n")
            .With(ReferencePackage.DescriptorPath, """
                name: facts
                title: "Facts: of a desk"
                licenses: [{name: CC0-1.0, path: "https://creativecommons.org/publicdomain/zero/1.0/"}]
                resources:
                  - name: countries
                    path: states.csv
                    schema:
                      fields: [{name: code, type: string, constraints: {pattern: '^[A-Z]{2}$'}}, {name: name, type: string}, {name: aliases, type: list, delimiter: ";"}]
                      primaryKey: code
                  - name: rates
                    path: facts.sqlite
                    format: sqlite
                    dialect: {table: observed}
                    description: '"Yes": a rate, \ no more'
                    schema:
                      fields: [{name: country, type: string}, {name: year, type: year}, {name: rate, type: number}]
                      primaryKey: [country, year]
                      foreignKeys: [{fields: country, reference: {resource: countries, fields: code}}]
                    coverage: [{from: "1990-01-01"}]
                """);
        folder.Execute("CREATE TABLE observed (rate TEXT, year INTEGER, country TEXT); INSERT INTO observed VALUES ('2.25', 2024, 'JP'), ('1.5', 2024, 'IT'), ('2.0', 2023, 'JP')");
        return folder;
    }

    private static ReferencePackage Write(PackageFolder folder, string name)
    {
        using var opener = new TableOpener();
        var files = new FolderReferenceFiles(folder.Root) { Formats = opener };
        var (package, errors) = ReferenceLoader.Load(files);
        Assert.Empty(errors.Select(error => error.ToString()));
        SnapshotWriter.Write(files, package!, folder.PathOf(name), null, Day);
        var written = ReferenceLoader.Load(new FolderReferenceFiles(folder.PathOf(name)));
        Assert.Empty(written.Errors.Select(error => error.ToString()));
        return written.Package!;
    }
}
