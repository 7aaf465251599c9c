namespace FactCheck.Engine.Facts;

/// <summary>Everything that names a row in a text: the cells of all <c>names</c> and <c>shortNames</c> columns, lists cut into items.</summary>
public static class NameEntries
{
    /// <summary>Table by table, column by column as declared (names before short names), row by row.</summary>
    public static IEnumerable<NameEntry> Of(ReferencePackage package)
    {
        foreach (var table in package.Tables)
        {
            foreach (var name in table.Descriptor.Names)
            {
                foreach (var entry in Of(table, name, isShort: false))
                {
                    yield return entry;
                }
            }

            foreach (var name in table.Descriptor.ShortNames)
            {
                foreach (var entry in Of(table, name, isShort: true))
                {
                    yield return entry;
                }
            }
        }
    }

    private static List<NameEntry> Of(ReferenceTable table, string column, bool isShort)
    {
        var index = table.Column(column);
        var descriptor = table.Descriptor.Columns[index];
        var entries = new List<NameEntry>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            var cell = row.Cells[index];
            if (descriptor.Type != ColumnTypes.List)
            {
                if (cell.Length > 0)
                {
                    entries.Add(new(table.Descriptor.Name, column, isShort, row.Ordinal, cell));
                }

                continue;
            }

            foreach (var item in new ListItems(cell, descriptor.Delimiter))
            {
                entries.Add(new(table.Descriptor.Name, column, isShort, row.Ordinal, item.ToString()));
            }
        }

        return entries;
    }
}
