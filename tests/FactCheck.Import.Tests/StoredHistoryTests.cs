using FactCheck.Engine.Facts;
using FactCheck.Engine.Facts.Comparing;
using FactCheck.Import.Snapshots;
using FactCheck.Import.Stores;

namespace FactCheck.Import.Tests;

/// <summary>Tables that are not held in memory: what an import with an earlier snapshot makes of them, and what differs between two.</summary>
public class StoredHistoryTests
{
    private const string First = "a,100,2024-03-01,\nb,50,2024-03-01,\né/1,70,2024-03-01,\n𝄞,1,2024-03-01,\n｡,2,2024-03-01,\n";
    private const string Second = "a,101,2024-06-01,\nb,50,2024-06-01,\nd,90,2024-06-01,\n｡,2,2024-06-01,\n𝄞,3,2024-06-01,\n";
    private const string Third = "a,101,2024-09-01,\nb,51,2024-09-01,\né/1,70,2024-09-01,\n｡,2,2024-09-01,\n𝄞,3,2024-09-01,\n";

    /// <summary>Each of the three may be in a file or in memory, and the history is the same.</summary>
    [Theory]
    [InlineData(true, true, true)]
    [InlineData(false, true, true)]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public void A_history_goes_on_wherever_rows_are(bool first, bool second, bool third)
    {
        using var folder = new PackageFolder();
        Import(folder, First, "first", null, new(2024, 3, 1), first);
        Import(folder, Second, "second", "first", new(2024, 6, 1), second);
        Import(folder, Third, "third", "second", new(2024, 9, 1), third);
        using var opener = new TableOpener();
        var package = Open(folder, "third", opener);
        Assert.Equal(third, package["rates"].Rows is StoredRows);
        Assert.Equal(
            [
                "a,100,2024-03-01,2024-05-31", "a,101,2024-06-01,", "b,50,2024-03-01,2024-08-31", "b,51,2024-09-01,", "d,90,2024-06-01,2024-08-31",
                "é/1,70,2024-03-01,2024-05-31", "é/1,70,2024-09-01,", "𝄞,1,2024-03-01,2024-05-31", "𝄞,3,2024-06-01,", "｡,2,2024-03-01,",
            ],
            Cells(package).Order(StringComparer.Ordinal));
        Assert.Equal(["a,101,2024-06-01,", "b,50,2024-03-01,2024-08-31", "d,90,2024-06-01,2024-08-31", "𝄞,3,2024-06-01,", "｡,2,2024-03-01,"], Cells(package.AsOf(new(2024, 7, 1))).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Two_snapshots_are_compared_wherever_their_rows_are(bool before, bool after)
    {
        using var folder = new PackageFolder();
        Import(folder, First, "first", null, new(2024, 3, 1), before);
        Import(folder, Third.Replace("2024-09-01", "2024-03-01", StringComparison.Ordinal) + "e,7,2024-03-01,\n", "second", null, new(2024, 3, 1), after);
        using var opener = new TableOpener();
        var table = Assert.Single(PackageComparer.Compare(Open(folder, "first", opener), Open(folder, "second", opener)));
        Assert.Equal(
            ["Changed a/2024-03-01 100>101", "Changed b/2024-03-01 50>51", "Added e/2024-03-01 ", "Changed 𝄞/2024-03-01 1>3"],
            table.Rows.Select(row => $"{row.Kind} {row.Key} {string.Join(' ', row.Cells.Select(cell => $"{cell.Before}>{cell.After}"))}"));
    }

    [Fact]
    public void A_large_file_is_read_record_by_record()
    {
        using var folder = Described().With("rates.csv", "known_to,name,note,rate,known_from\r\n,\"a, or\nb\",x,1,2024-03-01\r\n2024-04-01,\"says \"\"c\"\"\",y,2,2024-03-01\r\n");
        using var opener = new TableOpener { Retrieved = new(2026, 1, 16) };
        var (package, errors) = ReferenceLoader.Load(new FolderReferenceFiles(folder.Root) { Formats = opener, LargestText = 10 });
        Assert.Empty(errors.Select(error => error.ToString()));
        Assert.Equal(["a, or\nb,1,2024-03-01,", "says \"c\",2,2024-03-01,2024-04-01"], Cells(package!));
    }

    [Theory]
    [InlineData("name,rate,known_from,known_to\na,1,2024-03-01,\nb,2,2024-03-01\n", "rates.csv, record 3 has 3 cells; the header has 4.")]
    [InlineData("name,rate,known_from,known_to\na\"b,1,2024-03-01,\n", "rates.csv, record 2: This cell has a quotation mark and is not quoted")]
    [InlineData("name,rate,known_from,known_to\n\"a,1,2024-03-01,\n", "rates.csv, record 2: The quotation mark that opens this cell is never closed.")]
    [InlineData("name,rate,known_from,known_to\na,high,2024-03-01,\n", "rates.csv(1,2): error FC6030: 'high' is not a number")]
    [InlineData("name,known_from,known_to\na,2024-03-01,\n", "Column 'rate' is missing; there are name, known_from, known_to.")]
    public void What_is_wrong_in_a_large_file_is_named(string rows, string message)
    {
        using var folder = Described().With("rates.csv", rows);
        using var opener = new TableOpener { Retrieved = new(2026, 1, 16) };
        var errors = ReferenceLoader.Load(new FolderReferenceFiles(folder.Root) { Formats = opener, LargestText = 10 }).Errors;
        Assert.Contains(message, Assert.Single(errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_checked_against_a_large_file_before_it_is_imported()
    {
        using var folder = Described().With("rates.csv", First);
        using var opener = new TableOpener();
        var errors = ReferenceLoader.Load(new FolderReferenceFiles(folder.Root) { Formats = opener, LargestText = 10 }).Errors;
        Assert.Contains("Make a snapshot of it, which is looked up where it is, and use that: factcheck reference import.", Assert.Single(errors).ToString(), StringComparison.Ordinal);
    }

    private static PackageFolder Described() => new PackageFolder().With(ReferencePackage.DescriptorPath, """
        resources:
          - name: rates
            path: rates.csv
            schema:
              fields: [{name: name, type: string}, {name: rate, type: number}, {name: known_from, type: date}, {name: known_to, type: date}]
              primaryKey: [name, known_from]
            known: {from: known_from, to: known_to}
        """);

    private static void Import(PackageFolder folder, string rows, string name, string? since, DateOnly day, bool isStored)
    {
        using var package = Described().With("rates.csv", "name,rate,known_from,known_to\n" + rows);
        using var store = new SqliteStore(folder.PathOf(name + ".sqlite"));
        using var history = new SqliteStore(folder.PathOf(name + ".merged.sqlite"));
        using var opener = new TableOpener { Retrieved = day };
        var files = new FolderReferenceFiles(package.Root) { Formats = opener, LargestText = isStored ? 10 : int.MaxValue };
        var (read, errors) = ReferenceLoader.Load(files, store, storeAbove: 2);
        Assert.Empty(errors.Select(error => error.ToString()));
        var before = since is null ? null : Open(folder, since, opener);
        var goesOn = before is not null && store.Tables.Count > 0;
        var written = goesOn ? StoredHistory.Write(read!, before!, day, history) : read!;
        store.Dispose();
        history.Dispose();
        SnapshotWriter.Write(files, written, folder.PathOf(name), before, day, goesOn ? history : store);
    }

    private static ReferencePackage Open(PackageFolder folder, string name, TableOpener opener)
    {
        var (package, errors) = ReferenceLoader.Load(new FolderReferenceFiles(folder.PathOf(name)) { Formats = opener });
        Assert.Empty(errors.Select(error => error.ToString()));
        return package!;
    }

    private static string[] Cells(ReferencePackage package) => [.. package["rates"].Rows.Select(row => string.Join(',', row.Cells))];
}
