using FactCheck.Engine.Facts;
using FactCheck.Rules;

namespace FactCheck.RulesTests;

/// <summary>The tables that the standard rules carry with them.</summary>
internal static class StandardTables
{
    public static ReferencePackage Package { get; } = Load();

    /// <summary>The rows of a table as the named columns of each.</summary>
    public static IReadOnlyList<string[]> Rows(string name, params string[] columns)
    {
        Assert.True(Package.TryGet(name, out var table), $"there is no table {name}");
        var places = columns.Select(column => table.Descriptor.IndexOf(column)).ToList();
        Assert.DoesNotContain(-1, places);
        return [.. table.Rows.Select(row => places.Select(place => row.Cells[place]).ToArray())];
    }

    private static ReferencePackage Load()
    {
        var result = ReferenceLoader.Load(new EmbeddedReferenceFiles(typeof(StandardRules).Assembly, "reference/"));
        Assert.Empty(result.Errors);
        return result.Package!;
    }
}
