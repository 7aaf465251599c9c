using System.Collections.Concurrent;
using FactCheck.Model;

namespace FactCheck.Engine.Facts;

/// <summary>The typed rows of a stored table that were asked for so far: each is made once, so that the same fact is the same object.</summary>
internal sealed class StoredFacts<TRow>(StoredRows rows, Func<FactHeader, TRow> read)
    where TRow : Fact
{
    private readonly ConcurrentDictionary<int, TRow> _made = new();
    private readonly ConcurrentDictionary<string, TRow?> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<int, TRow> _making = [];

    /// <summary>Fills in what a row refers to; null for tables that refer to nothing.</summary>
    public Action<TRow, FactHeader>? Link { get; set; }

    public void Prepare(IReadOnlyList<string> columns) => rows.Prepare(columns);

    /// <summary>Each key is asked for once.</summary>
    public TRow? FindByKey(string key)
    {
        if (!_byKey.TryGetValue(key, out var row))
        {
            row = rows.FindByKey(key) is { } header ? Make(header) : null;
            _byKey.TryAdd(key, row);
        }

        return row;
    }

    public IEnumerable<TRow> Find(IReadOnlyList<string> columns, IReadOnlyList<string> values) => rows.Find(columns, values).Select(Make);

    public IEnumerable<TRow> All() => rows.Select(Make);

    private TRow Make(FactHeader header)
    {
        if (_made.TryGetValue(header.Ordinal, out var made))
        {
            return made;
        }

        lock (RowLinks.Gate)
        {
            if (_made.TryGetValue(header.Ordinal, out made) || _making.TryGetValue(header.Ordinal, out made))
            {
                return made;
            }

            var row = read(header);
            _making.Add(header.Ordinal, row);
            RowLinks.Follow(() => Link?.Invoke(row, header), () =>
            {
                _made.TryAdd(header.Ordinal, row);
                _making.Remove(header.Ordinal);
            });
            return row;
        }
    }
}
