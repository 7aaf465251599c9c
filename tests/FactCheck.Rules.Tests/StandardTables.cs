using FactCheck.Engine.Facts;
using FactCheck.Rules;

namespace FactCheck.RulesTests;

/// <summary>The tables that the standard rules carry with them.</summary>
internal static class StandardTables
{
    public static ReferencePackage Package { get; } = Load(areChecked: false);

    /// <summary>The same as programs have them, which read a table when they first look something up in it.</summary>
    public static ReferencePackage Deferred { get; } = Load(areChecked: true);

    /// <summary>The rows of a table as the named columns of each.</summary>
    public static IReadOnlyList<string[]> Rows(string name, params string[] columns)
    {
        Assert.True(Package.TryGet(name, out var table), $"there is no table {name}");
        var places = columns.Select(column => table.Descriptor.IndexOf(column)).ToList();
        Assert.DoesNotContain(-1, places);
        return [.. table.Rows.Select(row => places.Select(place => row.Cells[place]).ToArray())];
    }

    private static ReferencePackage Load(bool areChecked)
    {
        var result = ReferenceLoader.Load(new EmbeddedReferenceFiles(typeof(StandardRules).Assembly, "reference/") { AreChecked = areChecked });
        Assert.Empty(result.Errors);
        return result.Package!;
    }
}
