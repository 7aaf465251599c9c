using System.Collections.Concurrent;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Facts;

/// <summary>The typed rows of one table, frozen, with the indexes that rules asked for. Safe to share between threads.</summary>
/// <remarks>
/// Rows are made when the table is first looked up, those of a stored table when they are found; they stay, since findings hold them.
/// </remarks>
public sealed class FactTable<TRow>
    where TRow : Fact
{
    private readonly ConcurrentDictionary<string, object> _indexes = new(StringComparer.Ordinal);
    private readonly StoredFacts<TRow>? _stored;
    private readonly IReadOnlyList<FactHeader> _headers = [];
    private readonly Func<FactHeader, TRow>? _read;
    private Action<TRow, FactHeader>? _link;
    private TRow[]? _rows;
    private TRow[]? _making;
    private Dictionary<string, TRow>? _byKey;

    public FactTable(TableDescriptor descriptor, TRow[] rows)
    {
        Descriptor = descriptor;
        _rows = rows;
    }

    /// <param name="read">Makes a row of its cells, but for what it refers to.</param>
    public FactTable(ReferenceTable table, Func<FactHeader, TRow> read)
    {
        Descriptor = table.Descriptor;
        if (table.Rows is StoredRows stored)
        {
            _stored = new(stored, read);
            return;
        }

        _headers = table.Rows;
        _read = read;
    }

    public TableDescriptor Descriptor { get; }

    public string Name => Descriptor.Name;

    /// <summary>All rows, which are all read then.</summary>
    public ReadOnlySpan<TRow> Rows => All;

    /// <inheritdoc cref="Rows"/>
    public TRow[] All => Volatile.Read(ref _rows) ?? (_stored is not null ? ReadAll() : Make());

    /// <summary>Says how to fill in what rows refer to, before any row is asked for.</summary>
    public void Link(Action<TRow, FactHeader> link)
    {
        _link = link;
        if (_stored is not null)
        {
            _stored.Link = link;
        }
    }

    /// <summary>The row with this primary key (parts joined with '/'); null where there is none or the key is empty.</summary>
    public TRow? FindByKey(string? key)
        => string.IsNullOrEmpty(key) ? null : _stored is not null ? _stored.FindByKey(key) : Keys.GetValueOrDefault(key);

    /// <inheritdoc cref="FindByKey(string)"/>
    public TRow? FindByKey(ReadOnlySpan<char> key)
        => key.IsEmpty ? null
            : _stored is not null ? _stored.FindByKey(key.ToString())
            : Keys.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var row) ? row : null;

    /// <summary>The index over some columns. Rules that ask for the same columns and constants share one.</summary>
    /// <param name="id">Columns and constants as text: what makes two requests the same.</param>
    /// <param name="where">Rows that take part; null for all.</param>
    /// <param name="key">The look-up key of a row; rows whose key is null are left out.</param>
    /// <param name="columns">Columns whose cells the key and the constants fix, by which a stored table is asked; empty where there are none.</param>
    /// <param name="cells">The cells of these columns for a key.</param>
    /// <exception cref="InvalidCastException">The same id was asked for with another type of key.</exception>
    public TableIndex<TRow, TKey> IndexBy<TKey>(
        string id, Func<TRow, bool>? where, Func<TRow, TKey?> key, ReadOnlySpan<string> columns = default, Func<TKey, string[]>? cells = null)
        where TKey : notnull
    {
        if (_indexes.TryGetValue(id, out var known))
        {
            return (TableIndex<TRow, TKey>)known;
        }

        var index = _stored is not null && cells is not null
            ? new TableIndex<TRow, TKey>(_stored, where, key, columns.ToArray(), cells)
            : new TableIndex<TRow, TKey>(this, where, key);
        return (TableIndex<TRow, TKey>)_indexes.GetOrAdd(id, index);
    }

    /// <summary>Whether the table declares to hold everything for these column values on each day from first to last.</summary>
    /// <param name="asked">Columns compared for equality, with the text of the value (a key for entities).</param>
    /// <param name="from">First day asked about; null where the question has no lower end.</param>
    /// <param name="to">Last day asked about; null where the question has no upper end.</param>
    public Truth Covers(ReadOnlySpan<KeyValuePair<string, string?>> asked, PartialDate? from, PartialDate? to)
        => CoverageCheck.Covers(Descriptor.Coverage, asked, from, to);

    // Made at the first look-up: most tables are never looked up by key. Those of rows in the making are for this thread alone.
    private Dictionary<string, TRow> Keys
        => Volatile.Read(ref _rows) is not null && Volatile.Read(ref _byKey) is { } keys ? keys : IndexKeys();

    private Dictionary<string, TRow> IndexKeys()
    {
        lock (RowLinks.Gate)
        {
            var all = All;
            if (_byKey is { } known)
            {
                return known;
            }

            var keys = new Dictionary<string, TRow>(all.Length, StringComparer.Ordinal);
            foreach (var row in all)
            {
                keys.TryAdd(row.Key, row);
            }

            Volatile.Write(ref _byKey, keys);
            return keys;
        }
    }

    /// <returns>Where the rows of other tables are filled in and lead back here, those that are being filled in themselves.</returns>
    private TRow[] Make()
    {
        lock (RowLinks.Gate)
        {
            if ((_rows ?? _making) is { } made)
            {
                return made;
            }

            var rows = new TRow[_headers.Count];
            for (var i = 0; i < rows.Length; i++)
            {
                rows[i] = _read!(_headers[i]);
            }

            _making = rows;
            RowLinks.Follow(() => LinkAll(rows), () => Volatile.Write(ref _rows, rows));
            return rows;
        }
    }

    private void LinkAll(TRow[] rows)
    {
        for (var i = 0; _link is not null && i < rows.Length; i++)
        {
            _link(rows[i], _headers[i]);
        }
    }

    private TRow[] ReadAll()
    {
        TRow[] rows = [.. _stored!.All()];
        return Interlocked.CompareExchange(ref _rows, rows, null) ?? rows;
    }
}
