using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>Checks that foreign keys, list items among them, are keys of rows that exist.</summary>
internal static class LinkChecker
{
    /// <param name="tables">Every table that could be read, by name.</param>
    public static void Check(LoadedTable table, IReadOnlyDictionary<string, LoadedTable> tables)
    {
        foreach (var key in table.Schema.ForeignKeys)
        {
            var column = table.Schema.Columns[key.Column].Descriptor;
            // What is wrong with the other table is reported there; its absent rows are no fault of this one.
            if (table.Places[key.Column] >= 0 && tables.TryGetValue(column.References!, out var target) && target.HasKeys)
            {
                Check(table, key.Column, column, target);
            }
        }
    }

    private static void Check(LoadedTable table, int index, ColumnDescriptor column, LoadedTable target)
    {
        var keys = target.Keys.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in table.Rows)
        {
            var cell = row.Cells[index];
            if (row.IsRagged || cell.Length == 0)
            {
                continue;
            }

            if (column.Type != ColumnTypes.List)
            {
                if (!target.Keys.ContainsKey(cell))
                {
                    Report(table, row, index, target, cell);
                }

                continue;
            }

            foreach (var item in new ListItems(cell, column.Delimiter))
            {
                if (!item.IsEmpty && !keys.ContainsKey(item))
                {
                    Report(table, row, index, target, item.ToString());
                }
            }
        }
    }

    private static void Report(LoadedTable table, LoadedRow row, int column, LoadedTable target, string key)
    {
        // The nearest of many keys takes a while to find: not for an error that nobody will see.
        if (table.Errors.IsFull)
        {
            table.Errors.Count();
            return;
        }

        table.Report(ReferenceErrors.UnknownRow, row, column, $"Table '{target.Schema.Descriptor.Name}' has no row with the key '{ShownText.Of(key)}'.{NearestName.Hint(key, target.Keys.Keys)}");
    }
}
