using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>A table that is too large for memory on its way through the checks: they see some rows at a time, and a store takes those that pass.</summary>
/// <remarks>Its rows are read once the other tables are there, whose keys they name. What is unique is found out by the store.</remarks>
internal sealed class StoredTableReader(SourceTableReader reader, IReadOnlyDictionary<string, SourceEntry> sources)
{
    private const int Batch = 50_000;

    public TableSchema Schema => reader.Schema;

    /// <returns>Null where a row is wrong, which is then among the errors.</returns>
    /// <exception cref="TableUnreadableException">The source or the store says so.</exception>
    public ReferenceTable? Read(ITableStore store, IReadOnlyDictionary<string, LoadedTable> tables, out byte[] sha256)
    {
        var writer = store.Begin(Schema.Descriptor);
        for (var batch = reader.Next(Batch); batch is not null && !reader.Errors.IsFull; batch = reader.IsDone ? null : reader.Next(Batch))
        {
            CellChecker.CheckAll(batch);
            KeyChecker.Check(batch);
            PeriodChecker.Check(batch);
            SourceChecker.Check(batch, sources);
            LinkChecker.Check(batch, tables);
            foreach (var row in batch.Rows)
            {
                writer.Add(row.Key, row.Cells);
            }
        }

        sha256 = reader.Sha256();
        return reader.Errors.IsEmpty ? Open(Schema, writer.End(sha256), sources) : null;
    }

    /// <summary>A table that was checked when its snapshot was made.</summary>
    public static ReferenceTable Open(TableSchema schema, IStoredTable table, IReadOnlyDictionary<string, SourceEntry> sources)
    {
        table.Declare(schema.Descriptor);
        var headers = new RowHeaderBuilder(schema.Descriptor, sources);
        return new(schema.Descriptor, new StoredRows(table, row => headers.Build(row.Key, row.Cells, row.Ordinal), static row => row)) { DeclaredAt = schema.At };
    }
}
