using System.Buffers;
using FactCheck.Engine.Facts;

namespace FactCheck.Import.Snapshots;

/// <summary>Writes a table as the CSV file that the loader reads: UTF-8, LF, a header, rows by key.</summary>
internal static class CsvTableWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    public static void Write(ReferenceTable table, string path)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        WriteLine(writer, [.. table.Descriptor.Columns.Select(column => column.Name)]);
        foreach (var row in table.Rows.OrderBy(row => row.Key, StringComparer.Ordinal))
        {
            WriteLine(writer, row.Cells);
        }
    }

    private static void WriteLine(StreamWriter writer, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            writer.Write(i == 0 ? "" : ",");
            writer.Write(cells[i].AsSpan().ContainsAny(Special) ? $"\"{cells[i].Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cells[i]);
        }

        writer.WriteLine();
    }
}
