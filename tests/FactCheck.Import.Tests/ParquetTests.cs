using Parquet;
using Parquet.Schema;

namespace FactCheck.Import.Tests;

public class ParquetTests
{
    [Fact]
    public async Task Every_type_becomes_the_text_of_a_cell_over_all_groups_of_rows()
    {
        using var folder = new PackageFolder();
        await Write(folder.PathOf("rates.parquet"));
        folder.WithTable(
            "rates", "path: rates.parquet, format: parquet", "code",
            "code: string", "name: string", "day: date", "seen: date", "rate: number", "people: integer", "share: number", "fixed: boolean", "names: list", "tags: list");
        Assert.Equal(
            [
                "a,Nippon,2020-01-02,1970-01-01,1.5000,1,1,true,w;x,one",
                "b,,2020-01-03,1970-01-01,,,,false,,",
                "c,Land,2020-01-04,1970-01-01,2.0000,2,2.5,true,y,two;three",
                "d,Nippon,2020-01-02,1970-01-01,1.5000,1,1,true,w;x,one",
                "e,,2020-01-03,1970-01-01,,,,false,,",
                "f,Land,2020-01-04,1970-01-01,2.0000,2,2.5,true,y,two;three",
            ],
            folder.Rows("rates"));
    }

    [Fact]
    public async Task A_column_that_is_not_there_is_named()
    {
        using var folder = new PackageFolder();
        await Write(folder.PathOf("rates.parquet"));
        folder.WithTable("rates", "path: rates.parquet, format: parquet", "code", "code: string", "nam: string");
        Assert.Equal(
            "rates.parquet(1,1): error FC6020: Column 'nam' is missing; there are code, name, day, seen, rate, people, share, fixed, names, tags. Did you mean 'name'?",
            folder.Error());
    }

    [Fact]
    public async Task A_bad_cell_is_named_by_its_row_and_column()
    {
        using var folder = new PackageFolder();
        await Write(folder.PathOf("rates.parquet"));
        folder.WithTable("rates", "path: rates.parquet, format: parquet", "people", "people: integer", "code: string");
        Assert.Contains("rates.parquet(2,1): error FC6040: Column 'people' is part of the primary key and empty here.", folder.Load().Errors.Select(error => error.ToString().Replace(folder.Root + "/", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_no_Parquet_or_cut_short_is_named()
    {
        using var folder = new PackageFolder();
        folder.With("rates.parquet", "code,name\na,b\n").WithTable("rates", "path: rates.parquet, format: parquet", "code", "code: string");
        Assert.Contains("Table 'rates' cannot be read: rates.parquet cannot be read as Parquet: ", folder.Error(), StringComparison.Ordinal);

        await Write(folder.PathOf("rates.parquet"));
        var bytes = File.ReadAllBytes(folder.PathOf("rates.parquet"));
        for (var length = 0; length < bytes.Length; length += 97)
        {
            File.WriteAllBytes(folder.PathOf("rates.parquet"), bytes[..length]);
            Assert.Contains("It may be another format, or cut short.", folder.Error(), StringComparison.Ordinal);
        }
    }

    private static async Task Write(string path)
    {
        var schema = new ParquetSchema(
            new DataField<string>("code"), new DataField<string>("name"), new DataField<DateOnly>("day"), new DataField<DateTime>("seen"),
            new DecimalDataField("rate", 18, 4, isNullable: true), new DataField<int?>("people"), new DataField<double?>("share"), new DataField<bool>("fixed"),
            new DataField<string[]>("names"), new ListField("tags", new DataField<string>("element")));
        var fields = schema.GetDataFields();
        await using var file = File.Create(path);
        await using var writer = await ParquetWriter.CreateAsync(schema, file);
        foreach (var codes in new[] { new[] { "a", "b", "c" }, ["d", "e", "f"] })
        {
            using var group = writer.CreateRowGroup();
            await group.WriteAsync(fields[0], codes);
            await group.WriteAsync(fields[1], ["Nippon", null!, "Land"]);
            await group.WriteAsync<DateOnly>(fields[2], new DateOnly[] { new(2020, 1, 2), new(2020, 1, 3), new(2020, 1, 4) });
            await group.WriteAsync<DateTime>(fields[3], new[] { DateTime.UnixEpoch, DateTime.UnixEpoch, DateTime.UnixEpoch });
            await group.WriteAsync<decimal>(fields[4], new decimal?[] { 1.5m, null, 2m });
            await group.WriteAsync<int>(fields[5], new int?[] { 1, null, 2 });
            await group.WriteAsync<double>(fields[6], new double?[] { 1, null, 2.5 });
            await group.WriteAsync<bool>(fields[7], new[] { true, false, true });
            await group.WriteAsync(fields[8], ["w", "x", null!, "y"], new[] { 0, 1, 0, 0 });
            await group.WriteAsync(fields[9], ["one", null!, "two", "three"], new[] { 0, 0, 0, 1 });
        }
    }
}
