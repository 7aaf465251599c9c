using FactCheck.Model;

namespace FactCheck.Engine.Facts;

/// <summary>A frozen hash index: the rows with a key, in table order, in one look-up and without allocation.</summary>
public sealed class TableIndex<TRow, TKey>
    where TRow : Fact
    where TKey : notnull
{
    private readonly Dictionary<TKey, (int Start, int Count)> _ranges;
    private readonly TRow[] _rows;

    public TableIndex(ReadOnlySpan<TRow> rows, Func<TRow, bool>? where, Func<TRow, TKey?> key)
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

    public ReadOnlySpan<TRow> Find(TKey key)
        => _ranges.TryGetValue(key, out var range) ? _rows.AsSpan(range.Start, range.Count) : [];
}
