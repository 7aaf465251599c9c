using FactCheck.Engine.Facts;
using FactCheck.Engine.Facts.Loading;
using FactCheck.Import.Stores;

namespace FactCheck.Import.Snapshots;

/// <summary>Writes the stored tables of a package into another store, each on top of the history that an earlier snapshot had of it.</summary>
public static class StoredHistory
{
    /// <param name="since">The snapshot before.</param>
    /// <param name="day">Of the import.</param>
    /// <param name="store">Takes the tables.</param>
    /// <returns>The package over what was written.</returns>
    /// <exception cref="TableUnreadableException">Two rows have one key.</exception>
    public static ReferencePackage Write(ReferencePackage package, ReferencePackage since, DateOnly day, SqliteStore store)
        => new([.. package.Tables.Select(table => table.Rows is StoredRows rows ? Write(table, rows, since, day, store) : table)], package.Sha256) { File = package.File };

    private static ReferenceTable Write(ReferenceTable table, StoredRows rows, ReferencePackage since, DateOnly day, SqliteStore store)
    {
        var key = table.Descriptor.PrimaryKey.Select(table.Descriptor.IndexOf).ToArray();
        var writer = store.Begin(table.Descriptor);
        using var hash = new RowHash();
        foreach (var cells in HistoryMerger.Merge(since.TryGet(table.Descriptor.Name, out var before) ? before : null, table, day))
        {
            hash.Append(cells);
            writer.Add(string.Join('/', key.Select(part => cells[part])), cells as string[] ?? [.. cells]);
        }

        var written = writer.End(hash.Take());
        written.Declare(table.Descriptor);
        return new(table.Descriptor, rows.Of(written)) { DeclaredAt = table.DeclaredAt };
    }
}
