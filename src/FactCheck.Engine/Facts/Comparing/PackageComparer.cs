namespace FactCheck.Engine.Facts.Comparing;

/// <summary>Compares two snapshots of the reference tables: what they declare, and row by row by primary key.</summary>
public static class PackageComparer
{
    /// <returns>The tables that differ, in ordinal order of their names.</returns>
    public static IReadOnlyList<TableDiff> Compare(ReferencePackage before, ReferencePackage after)
    {
        var names = before.Tables.Concat(after.Tables).Select(table => table.Descriptor.Name).Distinct().Order(StringComparer.Ordinal);
        var changed = new List<TableDiff>();
        foreach (var name in names)
        {
            before.TryGet(name, out var old);
            after.TryGet(name, out var now);
            var diff = new TableDiff(name, KindOf(old, now), DeclarationComparer.Compare(old?.Descriptor, now?.Descriptor), RowComparer.Compare(old, now));
            if (diff.Kind != ChangeKind.Changed || diff.Declarations.Count > 0 || diff.Rows.Count > 0)
            {
                changed.Add(diff);
            }
        }

        return changed;
    }

    private static ChangeKind KindOf(ReferenceTable? old, ReferenceTable? now)
        => old is null ? ChangeKind.Added : now is null ? ChangeKind.Removed : ChangeKind.Changed;
}
