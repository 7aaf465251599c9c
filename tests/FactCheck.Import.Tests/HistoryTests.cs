using FactCheck.Engine.Facts;
using FactCheck.Import.Snapshots;

namespace FactCheck.Import.Tests;

public class HistoryTests
{
    private const string Header = "country,year,value,known_from,known_to,source_url\n";

    [Fact]
    public void What_was_known_on_each_day_can_be_asked_after_several_imports()
    {
        using var folder = new PackageFolder();
        Import(folder, "JP,2023,100,2024-03-01,,a\nIT,2023,50,2024-03-01,,a\nFR,2023,70,2024-03-01,,a\n", "first", null, new(2024, 3, 1));
        Import(folder, "JP,2023,101,2024-06-01,,b\nIT,2023,50,2024-06-01,,b\nDE,2023,90,2024-06-01,,b\n", "second", "first", new(2024, 6, 1));
        var third = Import(folder, "JP,2023,101,2024-09-01,,c\nIT,2023,51,2024-09-01,,c\nFR,2023,70,2024-09-01,,c\n", "third", "second", new(2024, 9, 1));

        Assert.Equal(
            Header
            + "DE,2023,90,2024-06-01,2024-08-31,b\n"
            + "FR,2023,70,2024-03-01,2024-05-31,a\n"
            + "FR,2023,70,2024-09-01,,c\n"
            + "IT,2023,50,2024-03-01,2024-08-31,b\n"
            + "IT,2023,51,2024-09-01,,c\n"
            + "JP,2023,100,2024-03-01,2024-05-31,a\n"
            + "JP,2023,101,2024-06-01,,c\n",
            File.ReadAllText(folder.PathOf("third/gdp.csv")));

        Assert.Empty(Known(third, "2024-02-29"));
        Assert.Equal(["FR 70", "IT 50", "JP 100"], Known(third, "2024-05-31"));
        Assert.Equal(["DE 90", "IT 50", "JP 101"], Known(third, "2024-06-01"));
        Assert.Equal(["FR 70", "IT 51", "JP 101"], Known(third, "2024-09-01"));
        Assert.Equal(["FR 70", "IT 51", "JP 101"], Known(third, null));
    }

    [Fact]
    public void A_second_import_of_one_day_changes_nothing()
    {
        using var folder = new PackageFolder();
        var first = Import(folder, "JP,2023,100,2024-03-01,,a\n", "first", null, new(2024, 3, 1));
        Assert.Equal(first.Sha256, Import(folder, "JP,2023,100,2024-03-01,,a\n", "second", "first", new(2024, 3, 1)).Sha256);
    }

    private static ReferencePackage Import(PackageFolder folder, string rows, string name, string? since, DateOnly day)
    {
        folder.With("gdp.csv", Header + rows).With(ReferencePackage.DescriptorPath, """
            resources:
              - name: gdp
                path: gdp.csv
                schema:
                  fields: [{name: country, type: string}, {name: year, type: year}, {name: value, type: number}, {name: known_from, type: date}, {name: known_to, type: date}, {name: source_url, type: string}]
                  primaryKey: [country, year, known_from]
                known: {from: known_from, to: known_to}
            """);
        var (package, errors) = folder.Load();
        Assert.Empty(errors.Select(error => error.ToString()));
        SnapshotWriter.Write(new FolderReferenceFiles(folder.Root), package!, folder.PathOf(name), since is null ? null : Load(folder, since), day);
        return Load(folder, name);
    }

    private static ReferencePackage Load(PackageFolder folder, string name) => ReferenceLoader.Load(new FolderReferenceFiles(folder.PathOf(name))).Package!;

    private static IEnumerable<string> Known(ReferencePackage package, string? day)
        => package.AsOf(day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", null))["gdp"].Rows.Select(row => $"{row.Cells[0]} {row.Cells[2]}");
}
