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
    private Dictionary<string, TRow>? _byKey;

    public FactTable(TableDescriptor descriptor, TRow[] rows)
    {
        Descriptor = descriptor;
        _rows = rows;
    }

    public TableDescriptor Descriptor { get; }

    public string Name => Descriptor.Name;

    public ReadOnlySpan<TRow> Rows => _rows;

    /// <summary>The row with this primary key (parts joined with '/'); null where there is none or the key is empty.</summary>
    public TRow? FindByKey(string? key)
        => string.IsNullOrEmpty(key) ? null : Keys.GetValueOrDefault(key);

    /// <inheritdoc cref="FindByKey(string)"/>
    public TRow? FindByKey(ReadOnlySpan<char> key)
        => !key.IsEmpty && Keys.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var row) ? row : null;

    /// <summary>The index over some columns. Rules that ask for the same columns and constants share one.</summary>
    /// <param name="id">Columns and constants as text: what makes two requests the same.</param>
    /// <param name="where">Rows that take part; null for all.</param>
    /// <param name="key">The look-up key of a row; rows whose key is null are left out.</param>
    /// <exception cref="InvalidCastException">The same id was asked for with another type of key.</exception>
    public TableIndex<TRow, TKey> IndexBy<TKey>(string id, Func<TRow, bool>? where, Func<TRow, TKey?> key)
        where TKey : notnull
        => (TableIndex<TRow, TKey>)_indexes.GetOrAdd(id, _ => new TableIndex<TRow, TKey>(_rows, where, key));

    /// <summary>Whether the table declares to hold everything for these column values on each day from first to last.</summary>
    /// <param name="asked">Columns compared for equality, with the text of the value (a key for entities).</param>
    /// <param name="from">First day asked about; null where the question has no lower end.</param>
    /// <param name="to">Last day asked about; null where the question has no upper end.</param>
    public Truth Covers(ReadOnlySpan<KeyValuePair<string, string?>> asked, PartialDate? from, PartialDate? to)
        => CoverageCheck.Covers(Descriptor.Coverage, asked, from, to);

    // Made at the first look-up: most tables are never looked up by key. Two threads may both make one; either will do.
    private Dictionary<string, TRow> Keys => Volatile.Read(ref _byKey) ?? IndexKeys();

    private Dictionary<string, TRow> IndexKeys()
    {
        var keys = new Dictionary<string, TRow>(_rows.Length, StringComparer.Ordinal);
        foreach (var row in _rows)
        {
            keys.TryAdd(row.Key, row);
        }

        Volatile.Write(ref _byKey, keys);
        return keys;
    }
}
