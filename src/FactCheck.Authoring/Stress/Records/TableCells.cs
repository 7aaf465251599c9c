using FactCheck.Engine.Facts;
using FactCheck.Model;

namespace FactCheck.Authoring.Stress.Records;

/// <summary>Cells by the names of their columns.</summary>
internal static class TableCells
{
    /// <returns>The cell as text; empty where the table has no such column.</returns>
    public static string Cell(this ReferenceTable table, FactHeader row, string column)
        => table.Descriptor.IndexOf(column) is >= 0 and var at ? row.Cells[at] : "";
}
