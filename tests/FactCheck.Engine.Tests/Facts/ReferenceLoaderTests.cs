using System.Globalization;
using System.Text;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Facts.Errors;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Tests.Facts;

public sealed class ReferenceLoaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Rows_have_keys_names_and_sources()
    {
        var package = Load(
            """
            sources:
              - {name: mofa, title: Ministry, path: "https://example.org/"}
            resources:
              - name: terms
                path: data/terms.csv
                schema:
                  fields:
                    - {name: person, type: string}
                    - {name: from, type: date}
                    - {name: titles, type: list, delimiter: "|"}
                    - {name: source, type: string}
                    - {name: confirmed, type: date}
                  primaryKey: [person, from]
                names: [titles]
            """,
            ("data/terms.csv", "person,from,titles,source,confirmed\ntakaichi,2025-10-21,prime minister | premier,mofa,2026-01-16\nmeloni,2022-10-22,,,2026-01-16\nrutte,2010-10-14,,mofa,\nkan,2010-06-08,,,\n"));

        var rows = package["terms"].Rows;
        Assert.Equal(["takaichi/2025-10-21", "meloni/2022-10-22", "rutte/2010-10-14", "kan/2010-06-08"], rows.Select(row => row.Key));
        Assert.Equal([0, 1, 2, 3], rows.Select(row => row.Ordinal));
        Assert.Equal(["prime minister", "meloni/2022-10-22"], rows.Take(2).Select(row => row.DisplayName));
        Assert.Equal(new Source("Ministry", "https://example.org/", new(2026, 1, 16)), rows[0].Source);
        Assert.Equal(new Source("", "", new(2026, 1, 16)), rows[1].Source);
        Assert.Equal(new Source("Ministry", "https://example.org/", null), rows[2].Source);
        Assert.Null(rows[3].Source);
        Assert.Equal(["person", "from", "titles", "source", "confirmed"], rows[0].Columns);
    }

    [Fact]
    public void A_table_without_names_is_shown_by_its_name_column()
    {
        var package = Load(Descriptor("{name: id, type: string}, {name: name, type: string}"), ("t.csv", "id,name\na,Treaty\nb,\n"));

        Assert.Equal(["Treaty", "b"], package["t"].Rows.Select(row => row.DisplayName));
    }

    [Theory]
    [InlineData("id,name\na,\"one, \"\"two\"\"\nthree\"\n", "one, \"two\"\nthree")]
    [InlineData("\uFEFFid,name\r\na,one\r\n", "one")]
    [InlineData("id,name\ra,one\r", "one")]
    [InlineData("id,name\na,one", "one")]
    [InlineData("id,name\na,#one", "#one")]
    [InlineData("\"id\",\"name\"\n\"a\",\"\"\n", "")]
    public void Cells_are_cut_as_RFC_4180_says(string csv, string expected)
    {
        var package = Load(Descriptor("{name: id, type: string}, {name: name, type: string}"), ("t.csv", csv));

        Assert.Equal([expected], package["t"].Rows.Select(row => row.Cells[1]));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Places_are_exact_behind_cells_of_several_lines(string end)
    {
        var csv = $"id,name,day{end}a,\"1{end}2{end}3\",2026-01-01{end}b,\"x \"\"y\"\"\",never{end}";
        var result = Try(Descriptor("{name: id, type: string}, {name: name, type: string}, {name: day, type: date}"), ("t.csv", csv));

        var error = Assert.Single(result.Errors);
        Assert.Equal((5, 13), (error.Line, error.Column));
    }

    [Fact]
    public void A_byte_order_mark_takes_no_column()
    {
        var result = Try(Descriptor("{name: id, type: string}"), ("t.csv", "\uFEFFidd\na\n"));

        Assert.Contains(result.Errors, error => error is { Code: "FC6021", Line: 1, Column: 1 });
    }

    [Fact]
    public void Errors_beyond_the_limit_are_counted()
    {
        var csv = new StringBuilder("id,day\n");
        for (var i = 0; i < 250; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"r{i},never\n");
        }

        var result = Try(Descriptor("{name: id, type: string}, {name: day, type: date}"), ("t.csv", csv.ToString()));

        Assert.Equal(101, result.Errors.Count);
        Assert.Equal(ReferenceErrors.MoreErrors.Id, result.Errors[^1].Code);
        Assert.Contains("150 more", result.Errors[^1].Message, StringComparison.Ordinal);
        Assert.Equal(101, result.Errors[^2].Line);
    }

    [Fact]
    public void A_table_of_a_hundred_thousand_rows_loads()
    {
        var csv = new StringBuilder("id,name,above,day,amount\n");
        for (var i = 0; i < 100_000; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"r{i},Row {i},r{i / 2},2026-01-16,{i}.5\n");
        }

        var package = Load(
            Descriptor(
                "{name: id, type: string}, {name: name, type: string}, {name: above, type: string}, {name: day, type: date}, {name: amount, type: number}",
                "foreignKeys: [{fields: above, reference: {resource: '', fields: id}}]"),
            ("t.csv", csv.ToString()));

        var rows = package["t"].Rows;
        Assert.Equal(100_000, rows.Count);
        Assert.Equal("r99999", rows[^1].Key);
        Assert.Equal(Number.Exact(99_999.5m), RowReader.Number(rows[^1], package["t"].Column("amount")));
    }

    [Fact]
    public void The_hash_follows_every_byte_and_no_path_on_disk()
    {
        var descriptor = Descriptor("{name: id, type: string}, {name: name, type: string}");
        var hash = Load(descriptor, ("t.csv", "id,name\na,one\n")).Sha256;

        Assert.Matches("^[0-9a-f]{64}$", hash);
        Assert.Equal(hash, ReferenceLoader.Load(new MemoryFiles(new Dictionary<string, string> { [ReferencePackage.DescriptorPath] = descriptor, ["t.csv"] = "id,name\na,one\n" }).With("unused.csv", "x")).Package!.Sha256);
        Assert.NotEqual(hash, Load(descriptor, ("t.csv", "id,name\na,two\n")).Sha256);
        Assert.NotEqual(hash, Load(descriptor + "\n# note", ("t.csv", "id,name\na,one\n")).Sha256);
    }

    [Fact]
    public void Errors_read_as_compilers_write_them()
        => Assert.Equal("reference/visits.csv(3,7): error FC6030: No date.", new ReferenceError("FC6030", "reference/visits.csv", 3, 7, "No date.").ToString());

    private ReferencePackage Load(string descriptor, params (string Path, string Text)[] files)
    {
        var result = Try(descriptor, files);
        Assert.Empty(result.Errors);
        return result.Package!;
    }

    private ReferenceLoadResult Try(string descriptor, params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files.Append((ReferencePackage.DescriptorPath, descriptor)))
        {
            var full = Path.Join(_folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }

        return ReferenceLoader.Load(new FolderReferenceFiles(_folder));
    }

    private static string Descriptor(string fields, string more = "title: T")
        => $$"""
            resources:
              - name: t
                path: t.csv
                schema:
                  fields: [{{fields}}]
                  primaryKey: id
                  {{more}}
            """;
}
