using System.Collections.Concurrent;
using FactCheck.Model;

namespace FactCheck.Engine.Facts;

/// <summary>A frozen hash index: the rows with a key, in table order, in one look-up and without allocation.</summary>
/// <remarks>Made at the first look-up. Over a stored table, an index of the store: each key is asked for once.</remarks>
public sealed class TableIndex<TRow, TKey>
    where TRow : Fact
    where TKey : notnull
{
    private readonly Func<Groups>? _group;
    private readonly Func<TKey, TRow[]>? _ask;
    private readonly ConcurrentDictionary<TKey, TRow[]>? _asked;
    private Groups? _groups;

    internal TableIndex(FactTable<TRow> table, Func<TRow, bool>? where, Func<TRow, TKey?> key)
        => _group = () => new(table.All, where, key);

    /// <summary>The store finds rows by the text of cells; condition and key, which compare values, have the last word.</summary>
    internal TableIndex(StoredFacts<TRow> stored, Func<TRow, bool>? where, Func<TRow, TKey?> key, string[] columns, Func<TKey, string[]> cells)
    {
        stored.Prepare(columns);
        _asked = new();
        _ask = asked => [.. stored.Find(columns, cells(asked)).Where(row => (where is null || where(row)) && key(row) is { } value && EqualityComparer<TKey>.Default.Equals(value, asked))];
    }

    public ReadOnlySpan<TRow> Find(TKey key)
        => _ask is not null ? _asked!.GetOrAdd(key, _ask) : (Volatile.Read(ref _groups) ?? Group()).Find(key);

    // Two threads may both group; either will do.
    private Groups Group()
    {
        var groups = _group!();
        Volatile.Write(ref _groups, groups);
        return groups;
    }

    private sealed class Groups
    {
        private readonly Dictionary<TKey, (int Start, int Count)> _ranges;
        private readonly TRow[] _rows;

        public Groups(TRow[] rows, Func<TRow, bool>? where, Func<TRow, TKey?> key)
        {
            var groups = new Dictionary<TKey, List<TRow>>();
            var total = 0;
            foreach (var row in rows)
            {
                if ((where is null || where(row)) && key(row) is { } value)
                {
                    if (!groups.TryGetValue(value, out var group))
                    {
                        groups.Add(value, group = []);
                    }

                    group.Add(row);
                    total++;
                }
            }

            _rows = new TRow[total];
            _ranges = new(groups.Count);
            var next = 0;
            foreach (var (value, group) in groups)
            {
                _ranges.Add(value, (next, group.Count));
                group.CopyTo(_rows, next);
                next += group.Count;
            }
        }

        public ReadOnlySpan<TRow> Find(TKey key) => _ranges.TryGetValue(key, out var range) ? _rows.AsSpan(range.Start, range.Count) : [];
    }
}
