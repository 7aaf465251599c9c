using FactCheck.Engine.Facts;
using FactCheck.Import.Snapshots;
using FactCheck.Import.Stores;
using FactCheck.Model;

namespace FactCheck.Import.Tests;

public class StoreTests
{
    private const int Rows = 1000;

    [Fact]
    public void A_stored_table_gives_the_rows_that_one_in_memory_gives()
    {
        using var folder = Rates();
        var held = folder.Load().Package!;
        Snapshot(folder, "snapshot", inMemory: 10);
        using var opener = new TableOpener();
        var stored = Open(folder, "snapshot", opener);
        Assert.IsType<StoredRows>(stored["rates"].Rows);
        Assert.IsNotType<StoredRows>(stored["countries"].Rows);
        Assert.Equal(Shown(held["rates"].Rows), Shown(stored["rates"].Rows));

        var (a, b) = (Row.TableOf(held), Row.TableOf(stored));
        for (var i = 0; i < Rows; i += 7)
        {
            var key = $"C{i % 10}/{1000 + (i / 10)}";
            Assert.Equal(a.FindByKey(key)!.Fields, b.FindByKey(key)!.Fields);
            Assert.Equal(a.FindByKey(key)!.Source, b.FindByKey(key)!.Source);
            Assert.Same(b.FindByKey(key), b.FindByKey(key));
        }

        Assert.Null(b.FindByKey("C1/9999"));
        var (one, other) = (Row.ByCountryAndKind(a), Row.ByCountryAndKind(b));
        foreach (var country in new[] { "C0", "C3", "C9", "none" })
        {
            var (expected, found) = (one.Find(country).ToArray(), other.Find(country).ToArray());
            Assert.Equal(expected.Select(row => row.Key), found.Select(row => row.Key));
            Assert.Equal(found, other.Find(country).ToArray());
            Assert.All(found, row => Assert.Same(row, b.FindByKey(row.Key)));
        }
    }

    [Fact]
    public void The_hash_is_that_of_the_rows_wherever_they_are()
    {
        using var folder = Rates();
        Snapshot(folder, "one", inMemory: 10);
        Snapshot(folder, "two", inMemory: 10);
        using var opener = new TableOpener();
        Assert.Equal(Open(folder, "one", opener).Sha256, Open(folder, "two", opener).Sha256);
        folder.Execute("UPDATE observed SET rate = '0' WHERE country = 'C5' AND year = 1050");
        Snapshot(folder, "three", inMemory: 10);
        Assert.NotEqual(Open(folder, "one", opener).Sha256, Open(folder, "three", opener).Sha256);
    }

    [Fact]
    public void As_of_a_day_a_stored_table_gives_what_was_known_then()
    {
        using var folder = Rates(known: true);
        Snapshot(folder, "snapshot", inMemory: 10);
        using var opener = new TableOpener();
        var then = Row.TableOf(Open(folder, "snapshot", opener).AsOf(new(1050, 6, 1)));
        Assert.NotNull(then.FindByKey("C5/1050"));
        Assert.Null(then.FindByKey("C5/1051"));
        Assert.Equal(51, Row.ByCountryAndKind(then).Find("C4").Length);
    }

    [Fact]
    public void A_look_up_without_an_index_is_refused_and_not_slow()
    {
        using var folder = Rates();
        Snapshot(folder, "snapshot", inMemory: 10, bind: false);
        using var opener = new TableOpener();
        var table = Row.TableOf(Open(folder, "snapshot", opener));
        var refused = Assert.Throws<TableUnreadableException>(() => Row.ByCountryAndKind(table));
        Assert.EndsWith("table rates has no index for the look-up by kind, country that a rule needs. Make the snapshot anew with that rule: factcheck reference import --with RULES.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE observed SET rate = 'high' WHERE country = 'C7' AND year = 1098", "facts.sqlite, table observed(799,3): error FC6030: 'high' is not a number")]
    [InlineData("UPDATE observed SET country = 'C10' WHERE country = 'C7' AND year = 1098", "error FC6042: Table 'countries' has no row with the key 'C10'.")]
    [InlineData("INSERT INTO observed VALUES ('C7', 1098, '1', 'mean', 'ecb')", "The key 'C7/1098' is in line 799 already.")]
    [InlineData("INSERT INTO observed VALUES ('C0', 1009, '1', 'mean', 'ecb')", "Table 'rates' cannot be read: The key 'C0/1009' is that of row 10 and of row 11. Rows are told apart by country, year.")]
    [InlineData("UPDATE observed SET source = 'nobody' WHERE country = 'C9' AND year = 1099", "The package lists no source 'nobody'.")]
    public void What_is_wrong_with_a_row_is_named_and_nothing_is_kept(string change, string message)
    {
        using var folder = Rates();
        folder.Execute(change);
        using var store = new SqliteStore(folder.PathOf("store.sqlite"));
        using var opener = new TableOpener();
        var (package, errors) = ReferenceLoader.Load(new FolderReferenceFiles(folder.Root) { Formats = opener }, store, 10);
        Assert.Null(package);
        Assert.Contains(message, Assert.Single(errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Threads_may_share_a_stored_table()
    {
        using var folder = Rates();
        Snapshot(folder, "snapshot", inMemory: 10);
        using var opener = new TableOpener();
        var table = Row.TableOf(Open(folder, "snapshot", opener));
        var index = Row.ByCountryAndKind(table);
        var found = new Row[8][];
        Parallel.For(0, found.Length, i => found[i] = index.Find($"C{i % 2}").ToArray());
        for (var i = 0; i < found.Length; i++)
        {
            Assert.Equal(found[i % 2].Select(row => row.Key), found[i].Select(row => row.Key));
            Assert.All(found[i], row => Assert.Same(row, table.FindByKey(row.Key)));
        }
    }

    private static PackageFolder Rates(bool known = false)
    {
        var folder = new PackageFolder()
            .With("countries.csv", "code,name\n" + string.Concat(Enumerable.Range(0, 10).Select(i => $"C{i},Country {i}\n")))
            .With(ReferencePackage.DescriptorPath, $$$"""
                sources: [{name: ecb, title: European Central Bank}]
                resources:
                  - name: rates
                    path: facts.sqlite
                    format: sqlite
                    dialect: {table: observed}
                    schema:
                      fields: [{name: country, type: string}, {name: year, type: year}, {name: rate, type: number}, {name: kind, type: string}, {name: source, type: string}]
                      primaryKey: [country, year]
                      foreignKeys: [{fields: country, reference: {resource: countries, fields: code}}]
                    {{{(known ? "known: {from: year}" : "")}}}
                  - {name: countries, path: countries.csv, entity: country, names: name, schema: {fields: [{name: code, type: string}, {name: name, type: string}], primaryKey: code}}
                """);
        folder.Execute("CREATE TABLE observed (country TEXT, year INTEGER, rate TEXT, kind TEXT, source TEXT); BEGIN; "
            + string.Concat(Enumerable.Range(0, Rows).Select(i => $"INSERT INTO observed VALUES ('C{i % 10}', {1000 + (i / 10)}, '{i}.50', '{(i % 10 == 3 && i % 20 == 3 ? "end" : "mean")}', 'ecb');")) + "COMMIT");
        return folder;
    }

    private static void Snapshot(PackageFolder folder, string name, int inMemory, bool bind = true)
    {
        using var store = new SqliteStore(folder.PathOf(name + ".sqlite"));
        using var opener = new TableOpener();
        var files = new FolderReferenceFiles(folder.Root) { Formats = opener };
        var (package, errors) = ReferenceLoader.Load(files, store, inMemory);
        Assert.Empty(errors.Select(error => error.ToString()));
        if (bind)
        {
            Row.ByCountryAndKind(Row.TableOf(package!));
        }

        store.Dispose();
        SnapshotWriter.Write(files, package!, folder.PathOf(name), null, new(2026, 1, 16), store);
    }

    private static ReferencePackage Open(PackageFolder folder, string name, TableOpener opener)
    {
        var (package, errors) = ReferenceLoader.Load(new FolderReferenceFiles(folder.PathOf(name)) { Formats = opener });
        Assert.Empty(errors.Select(error => error.ToString()));
        return package!;
    }

    private static IEnumerable<string> Shown(IEnumerable<FactHeader> rows) => rows.Select(row => $"{row.Ordinal} {row.Key} {row.DisplayName} {string.Join(',', row.Cells)} {row.Source}");

    /// <summary>A row as generated code would type it.</summary>
    private sealed class Row(FactHeader header) : Fact(header)
    {
        public string? Country { get; } = RowReader.Text(header, 0);

        public string? Kind { get; } = RowReader.Text(header, 3);

        public static FactTable<Row> TableOf(ReferencePackage package) => new(package["rates"], static header => new(header));

        public static TableIndex<Row, string> ByCountryAndKind(FactTable<Row> table)
            => table.IndexBy<string>("kind = mean; country", static row => row.Kind == "mean", static row => row.Country, ["kind", "country"], static key => ["mean", key]);
    }
}
