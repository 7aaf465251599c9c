using FactCheck.Model;

namespace FactCheck.Engine.Facts.Comparing;

/// <summary>Compares the rows of two states of a table, cell by cell, by the names of the columns.</summary>
internal static class RowComparer
{
    /// <param name="before">Null where there was no such table.</param>
    /// <param name="after">Null where there is none any more.</param>
    public static IReadOnlyList<RowChange> Compare(ReferenceTable? before, ReferenceTable? after)
    {
        var changes = new List<RowChange>();
        using var old = ByKey(before).GetEnumerator();
        using var now = ByKey(after).GetEnumerator();
        var (hasOld, hasNow) = (old.MoveNext(), now.MoveNext());
        while (hasOld || hasNow)
        {
            var order = !hasOld ? 1 : !hasNow ? -1 : Utf8Order.Comparer.Compare(old.Current.Key, now.Current.Key);
            if (order < 0)
            {
                changes.Add(new(old.Current.Key, old.Current.DisplayName, ChangeKind.Removed, []));
            }
            else if (order > 0)
            {
                changes.Add(new(now.Current.Key, now.Current.DisplayName, ChangeKind.Added, []));
            }
            else if (Cells(old.Current, now.Current) is { Count: > 0 } cells)
            {
                changes.Add(new(now.Current.Key, now.Current.DisplayName, ChangeKind.Changed, cells));
            }

            hasOld = order <= 0 ? old.MoveNext() : hasOld;
            hasNow = order >= 0 ? now.MoveNext() : hasNow;
        }

        changes.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return changes;
    }

    /// <summary>A stored table is gone through row by row, and never held as a whole.</summary>
    private static IEnumerable<FactHeader> ByKey(ReferenceTable? table) => table?.Rows switch
    {
        null => [],
        StoredRows stored => stored.AllBy(),
        var rows => rows.OrderBy(row => row.Key, Utf8Order.Comparer),
    };

    private static IReadOnlyList<CellChange> Cells(FactHeader before, FactHeader after)
    {
        // Nearly all rows are alike, and those of one layout are seen to be so without a list.
        if (before.Columns.SequenceEqual(after.Columns) && before.Cells.SequenceEqual(after.Cells))
        {
            return [];
        }

        return [.. before.Columns.Union(after.Columns)
            .Select(column => new CellChange(column, Cell(before, column), Cell(after, column)))
            .Where(cell => cell.Before != cell.After)];
    }

    private static string Cell(FactHeader row, string column)
    {
        for (var i = 0; i < row.Columns.Count; i++)
        {
            if (row.Columns[i] == column)
            {
                return row.Cells[i];
            }
        }

        return "";
    }
}
