using FactCheck.Model;

namespace FactCheck.Engine.Facts.Comparing;

/// <summary>Compares the rows of two states of a table, cell by cell, by the names of the columns.</summary>
internal static class RowComparer
{
    /// <param name="before">Null where there was no such table.</param>
    /// <param name="after">Null where there is none any more.</param>
    public static IReadOnlyList<RowChange> Compare(ReferenceTable? before, ReferenceTable? after)
    {
        var old = ByKey(before);
        var changes = new List<RowChange>();
        foreach (var row in after?.Rows ?? [])
        {
            if (!old.Remove(row.Key, out var was))
            {
                changes.Add(new(row.Key, row.DisplayName, ChangeKind.Added, []));
            }
            else if (Cells(was, row) is { Count: > 0 } cells)
            {
                changes.Add(new(row.Key, row.DisplayName, ChangeKind.Changed, cells));
            }
        }

        changes.AddRange(old.Values.Select(gone => new RowChange(gone.Key, gone.DisplayName, ChangeKind.Removed, [])));
        changes.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return changes;
    }

    private static Dictionary<string, FactHeader> ByKey(ReferenceTable? table)
        => (table?.Rows ?? []).ToDictionary(row => row.Key, StringComparer.Ordinal);

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
