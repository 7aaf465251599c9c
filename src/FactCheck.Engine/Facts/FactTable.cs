using System.Collections.Concurrent;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Facts;

/// <summary>The typed rows of one table, frozen, with the indexes that rules asked for. Safe to share between threads.</summary>
public sealed class FactTable<TRow>
    where TRow : Fact
{
    private readonly TRow[] _rows;
    private readonly ConcurrentDictionary<string, object> _indexes = new(StringComparer.Ordinal);

    public FactTable(TableDescriptor descriptor, TRow[] rows)
    {
        Descriptor = descriptor;
        _rows = rows;
    }

    public TableDescriptor Descriptor { get; }

    public string Name => Descriptor.Name;

    public ReadOnlySpan<TRow> Rows => _rows;

    /// <summary>The index over some columns. Rules that ask for the same columns and constants share one.</summary>
    /// <param name="id">Columns and constants as text: what makes two requests the same.</param>
    /// <param name="where">Rows that take part; null for all.</param>
    /// <param name="key">The look-up key of a row; rows whose key is null are left out.</param>
    public TableIndex<TRow, TKey> IndexBy<TKey>(string id, Func<TRow, bool>? where, Func<TRow, TKey?> key)
        where TKey : notnull
        => (TableIndex<TRow, TKey>)_indexes.GetOrAdd(id, _ => new TableIndex<TRow, TKey>(_rows, where, key));

    /// <summary>Whether the table declares to hold everything for these column values on each day from first to last.</summary>
    /// <param name="asked">Columns compared for equality, with the text of the value (a key for entities).</param>
    /// <param name="from">First day asked about; null where the question has no lower end.</param>
    /// <param name="to">Last day asked about; null where the question has no upper end.</param>
    public Truth Covers(ReadOnlySpan<KeyValuePair<string, string?>> asked, PartialDate? from, PartialDate? to)
        => CoverageCheck.Covers(Descriptor.Coverage, asked, from, to);
}
