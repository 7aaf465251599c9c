using FactCheck.Engine.Facts;
using Microsoft.Data.Sqlite;

namespace FactCheck.Import.Tests;

/// <summary>A data package in a folder of a test's own, gone after it.</summary>
internal sealed class PackageFolder : IDisposable
{
    private readonly List<string> _notes = [];

    public string Root { get; } = Directory.CreateTempSubdirectory("factcheck-").FullName;

    /// <summary>What was left out.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>The day on which answers were asked for; null for a check, which reads none.</summary>
    public DateOnly? Retrieved { get; init; }

    public string PathOf(string name) => Path.Join(Root, name);

    public PackageFolder With(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return this;
    }

    /// <summary>Changes the database facts.sqlite, which is made where there is none.</summary>
    public void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={PathOf("facts.sqlite")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The descriptor with one table.</summary>
    /// <param name="where">Path, format and dialect, as the keys of a map in one line.</param>
    /// <param name="fields">Columns, each with its type, as in <c>code: string</c>.</param>
    public PackageFolder WithTable(string name, string where, string key, params string[] fields)
        => With(ReferencePackage.DescriptorPath, Descriptor(name, where, key, fields));

    public static string Descriptor(string name, string where, string key, params string[] fields)
        => $$$"""
            sources: [{name: wikidata}, {name: world-bank}, {name: ecb}]
            resources:
              - {name: {{{name}}}, {{{where}}}, schema: {fields: [{{{string.Join(", ", fields.Select(Field))}}}], primaryKey: [{{{key}}}]}}

            """;

    /// <summary>Before a busy server that does not say how long is asked again.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromMilliseconds(1);

    public ReferenceLoadResult Load()
    {
        using var opener = new TableOpener(FirstWait) { Retrieved = Retrieved, Note = _notes.Add };
        return ReferenceLoader.Load(new FolderReferenceFiles(Root) { Formats = opener });
    }

    /// <summary>The rows of a table that has no errors, each as its cells with commas between.</summary>
    public string[] Rows(string table)
    {
        var (package, errors) = Load();
        Assert.Empty(errors.Select(error => error.ToString()));
        return Cells(package![table]);
    }

    /// <summary>The one error there is.</summary>
    public string Error() => Assert.Single(Load().Errors).ToString().Replace(Root + "/", "", StringComparison.Ordinal);

    public static string[] Cells(ReferenceTable table) => [.. table.Rows.Select(row => string.Join(',', row.Cells))];

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string Field(string text) => text.Split(": ") is [var name, var type] ? $"{{name: {name}, type: {type}}}" : $"{{{text}}}";
}
