using FactCheck.Engine.Facts;
using FactCheck.Model;

namespace FactCheck.Authoring.Stress.Records;

/// <summary>Cells by the names of their columns.</summary>
internal static class TableCells
{
    /// <returns>The cell as text; empty where the table has no such column.</returns>
    public static string Cell(this ReferenceTable table, FactHeader row, string column)
        => table.Descriptor.IndexOf(column) is >= 0 and var at ? row.Cells[at] : "";

    /// <summary>Whether a day is in a period; dates as tables have them, an empty end where none is on record.</summary>
    public static bool Covers(string from, string to, string day) => string.CompareOrdinal(from, day) <= 0 && (to.Length == 0 || string.CompareOrdinal(to, day) >= 0);
}
