using FactCheck.Engine.Facts;

namespace FactCheck.Import.Tests;

public class SqliteTests
{
    private static readonly string[] Columns = ["code: string", "name: string", "people: integer", "share: number", "independent: date", "landlocked: boolean"];

    [Fact]
    public void Rows_come_in_the_order_of_their_keys_whatever_other_columns_there_are()
    {
        using var folder = Countries().WithTable("countries", "path: facts.sqlite, format: sqlite", "code", Columns);
        Assert.Equal(
            [
                "IT,\"Italy\", the,58997201,0.25,1861-03-17,0",
                "JP,Japan,124516650,8848.86,,1",
                "jp,Small japan,,,,",
            ],
            folder.Rows("countries"));
    }

    [Fact]
    public void The_dialect_names_a_table_or_view_that_is_called_otherwise()
    {
        using var folder = Countries().WithTable("states", "path: facts.sqlite, format: sqlite, dialect: {table: large}", "code", "code: string", "people: integer");
        Assert.Equal(["JP,124516650"], folder.Rows("states"));
    }

    [Fact]
    public void The_hash_changes_with_a_cell_and_with_nothing_else()
    {
        using var folder = Countries().WithTable("countries", "path: facts.sqlite, format: sqlite", "code", Columns);
        var before = folder.Load().Package!.Sha256;
        folder.Execute("UPDATE countries SET note = 'other'; VACUUM");
        Assert.Equal(before, folder.Load().Package!.Sha256);
        folder.Execute("UPDATE countries SET people = 124516651 WHERE code = 'JP'");
        Assert.NotEqual(before, folder.Load().Package!.Sha256);
    }

    [Fact]
    public void A_column_that_is_not_there_is_named_with_those_that_are()
    {
        using var folder = Countries().WithTable("countries", "path: facts.sqlite, format: sqlite", "code", "code: string", "peoples: integer");
        Assert.Equal(
            "facts.sqlite, table countries(1,1): error FC6020: Column 'peoples' is missing; there are code, name, people, share, independent, landlocked, note. Did you mean 'people'?",
            folder.Error());
    }

    [Fact]
    public void A_bad_cell_is_named_by_its_row_and_column()
    {
        using var folder = Countries().WithTable("countries", "path: facts.sqlite, format: sqlite", "code", "code: string", "name: integer");
        Assert.Equal(
            ["facts.sqlite, table countries(1,2)", "facts.sqlite, table countries(2,2)", "facts.sqlite, table countries(3,2)"],
            folder.Load().Errors.Select(error => error.ToString().Replace(folder.Root + "/", "", StringComparison.Ordinal).Split(": ")[0]));
    }

    [Theory]
    [InlineData("path: facts.sqlite, format: sqlite", "Table 'towns' cannot be read: facts.sqlite, table towns: there is no such table; the key 'table' of the resource's 'dialect' names it")]
    [InlineData("path: none.sqlite, format: sqlite", "There is no file 'none.sqlite'.")]
    [InlineData("path: datapackage.yaml, format: sqlite", "datapackage.yaml: the file is no SQLite database.")]
    [InlineData("path: ../facts.sqlite, format: sqlite", "expected a path inside the package")]
    [InlineData("path: facts.sqlite, format: sqlit", "expected one of csv, parquet, sqlite, postgresql, wikidata, worldbank, ecb.")]
    [InlineData("path: facts.sqlite, format: sqlite, dialect: {tabel: towns}", "Key 'tabel' is not known in the dialect of 'sqlite'. Did you mean 'table'?")]
    public void What_cannot_be_read_is_named_and_what_to_do(string where, string message)
    {
        using var folder = Countries().WithTable("towns", where, "code", "code: string");
        Assert.Contains(folder.Load().Errors, error => error.ToString().Replace(folder.Root + "/", "", StringComparison.Ordinal).Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_cell_of_bytes_is_refused()
    {
        using var folder = Countries().WithTable("countries", "path: facts.sqlite, format: sqlite", "code", "code: string", "note: string");
        folder.Execute("UPDATE countries SET note = x'00ff' WHERE code = 'JP'");
        Assert.Contains("Column 'note' of facts.sqlite, table countries has bytes; expected text, numbers, dates or truth values. Leave the column out of the descriptor, or convert it in a view.", folder.Error(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_can_hold_the_descriptor_too()
    {
        using var folder = Countries();
        folder.Execute($"CREATE TABLE datapackage (descriptor TEXT); INSERT INTO datapackage VALUES ('{PackageFolder.Descriptor("countries", "path: elsewhere.csv", "code", "code: string", "people: integer")}')");
        using var opener = new TableOpener();
        var (package, errors) = ReferenceLoader.Load(opener.OpenPackage(folder.PathOf("facts.sqlite"), null)!);
        Assert.Empty(errors);
        Assert.Equal(["IT,58997201", "JP,124516650", "jp,"], PackageFolder.Cells(package!["countries"]));
    }

    [Fact]
    public void A_database_without_a_descriptor_says_so()
    {
        using var folder = Countries();
        using var opener = new TableOpener();
        var error = Assert.Single(ReferenceLoader.Load(opener.OpenPackage(folder.PathOf("facts.sqlite"), null)!).Errors);
        Assert.Contains("facts.sqlite, table datapackage' cannot be read: ", error.Message, StringComparison.Ordinal);
        Assert.Contains("there is no such table", error.Message, StringComparison.Ordinal);
    }

    private static PackageFolder Countries()
    {
        var folder = new PackageFolder();
        folder.Execute("""
            CREATE TABLE countries (code TEXT PRIMARY KEY, name TEXT, people INTEGER, share REAL, independent TEXT, landlocked INTEGER, note TEXT);
            INSERT INTO countries VALUES ('jp', 'Small japan', NULL, NULL, NULL, NULL, NULL);
            INSERT INTO countries VALUES ('JP', 'Japan', 124516650, 8848.86, NULL, 1, NULL);
            INSERT INTO countries VALUES ('IT', '"Italy", the', 58997201, 0.25, '1861-03-17', 0, 'x');
            CREATE VIEW large AS SELECT * FROM countries WHERE people > 100000000;
            """);
        return folder;
    }
}
