using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Facts;

/// <summary>Leaves out of a period table the rows that begin after a day.</summary>
internal static class AsOfFilter
{
    public static ReferenceTable Apply(ReferenceTable table, DateOnly day)
    {
        if (table.Descriptor.Period is not { } period)
        {
            return table;
        }

        var from = table.Column(period.From);
        var rows = new List<FactHeader>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            if (RowReader.Date(row, from) is not { } first || first.First <= day)
            {
                rows.Add(row.Ordinal == rows.Count ? row : row with { Ordinal = rows.Count });
            }
        }

        return rows.Count == table.Rows.Count ? table : new(table.Descriptor, rows) { DeclaredAt = table.DeclaredAt };
    }
}
