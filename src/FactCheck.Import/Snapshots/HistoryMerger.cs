using FactCheck.Engine.Facts;
using FactCheck.Model.Values;

namespace FactCheck.Import.Snapshots;

/// <summary>Puts what a table says now on top of what an earlier snapshot had, so that it can be asked what was known on any day between.</summary>
/// <remarks>
/// A row that says the same stays on record from its first day on. One that says something else, or is gone, is closed on the day
/// before; what takes its place is known from the day of the import on. Rows that were closed before stay as they are.
/// </remarks>
internal sealed class HistoryMerger
{
    /// <summary>Columns that differ from one import to the next though the fact is the same.</summary>
    private static readonly string[] Origin = ["source_url", "retrieved", "licence", "last_updated", "confirmed", "review_by"];

    private readonly TableDescriptor _table;
    private readonly KnownDescriptor _known;
    private readonly string[] _key;
    private readonly int[] _keyPlaces;
    private readonly int[] _saidPlaces;
    private readonly string _today;
    private readonly string _yesterday;

    private HistoryMerger(TableDescriptor table, KnownDescriptor known, DateOnly day)
    {
        _table = table;
        _known = known;
        _key = [.. table.PrimaryKey.Where(part => part != known.From)];
        _keyPlaces = [.. _key.Select(table.IndexOf)];
        _saidPlaces = [.. table.Columns.Select(column => column.Name).Where(name => name != known.From && name != known.To && !Origin.Contains(name)).Select(table.IndexOf)];
        _today = ValueText.Of(day);
        _yesterday = ValueText.Of(day.AddDays(-1));
    }

    /// <summary>The rows to write, in any order, each with the cells of the table as it is declared now.</summary>
    /// <param name="before">The table in the earlier snapshot; null where that had none.</param>
    /// <param name="day">Of the import.</param>
    public static IEnumerable<IReadOnlyList<string>> Merge(ReferenceTable? before, ReferenceTable now, DateOnly day)
    {
        if (before is null || now.Descriptor.Known is not { To: not null } known || !Same(before.Descriptor, now.Descriptor))
        {
            return now.Rows.Select(row => row.Cells);
        }

        var merger = new HistoryMerger(now.Descriptor, known, day);
        return merger.Merge(merger.InOrder(before), merger.InOrder(now));
    }

    /// <summary>Tables of other columns have no common history.</summary>
    private static bool Same(TableDescriptor before, TableDescriptor now)
        => before.Columns.Select(column => column.Name).SequenceEqual(now.Columns.Select(column => column.Name));

    /// <summary>The rows in the order of the key without the day from which they were known; those of a stored table one after another.</summary>
    private IEnumerable<IReadOnlyList<string>> InOrder(ReferenceTable table)
        => table.Rows is StoredRows stored && _key.Length > 0 ? stored.AllBy(_key).Select(row => row.Cells)
            : table.Rows.Select(row => row.Cells).Order(Comparer<IReadOnlyList<string>>.Create(Compare));

    private IEnumerable<IReadOnlyList<string>> Merge(IEnumerable<IReadOnlyList<string>> before, IEnumerable<IReadOnlyList<string>> now)
    {
        using var olds = before.GetEnumerator();
        using var news = now.GetEnumerator();
        var (hasOld, hasNew) = (olds.MoveNext(), news.MoveNext());
        while (hasOld || hasNew)
        {
            var key = hasOld && (!hasNew || Compare(olds.Current, news.Current) <= 0) ? olds.Current : news.Current;
            IReadOnlyList<string>? old = null, open = null;
            for (; hasOld && Compare(olds.Current, key) == 0; hasOld = olds.MoveNext())
            {
                if (IsOpen(olds.Current))
                {
                    old = olds.Current;
                    continue;
                }

                yield return olds.Current;
            }

            for (; hasNew && Compare(news.Current, key) == 0; hasNew = news.MoveNext())
            {
                if (IsOpen(news.Current))
                {
                    open = news.Current;
                    continue;
                }

                // It brings its own history.
                yield return news.Current;
            }

            foreach (var row in Merge(old, open))
            {
                yield return row;
            }
        }
    }

    /// <summary>What becomes of the rows of one key that are on record, then and now.</summary>
    private IEnumerable<IReadOnlyList<string>> Merge(IReadOnlyList<string>? old, IReadOnlyList<string>? now)
    {
        if (old is not null && now is not null && _saidPlaces.All(place => old[place] == now[place]))
        {
            yield return With(now, _known.From, old[_table.IndexOf(_known.From)]);
            yield break;
        }

        if (old is not null)
        {
            yield return With(old, _known.To!, _yesterday);
        }

        if (now is not null)
        {
            yield return With(now, _known.From, _today);
        }
    }

    private bool IsOpen(IReadOnlyList<string> row) => row[_table.IndexOf(_known.To!)].Length == 0;

    private int Compare(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        foreach (var place in _keyPlaces)
        {
            if (Utf8Order.Comparer.Compare(a[place], b[place]) is not 0 and var order)
            {
                return order;
            }
        }

        return 0;
    }

    private string[] With(IReadOnlyList<string> row, string column, string value)
    {
        string[] cells = [.. row];
        cells[_table.IndexOf(column)] = value;
        return cells;
    }
}
