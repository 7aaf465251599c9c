using System.Buffers;
using FactCheck.Engine.Facts;

namespace FactCheck.Import.Snapshots;

/// <summary>Writes a table as the CSV file that the loader reads: UTF-8, LF, a header, rows by key.</summary>
internal static class CsvTableWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <param name="rows">With a cell for each column.</param>
    public static void Write(TableDescriptor table, IEnumerable<IReadOnlyList<string>> rows, string path)
    {
        var key = table.PrimaryKey.Select(table.IndexOf).ToArray();
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        WriteLine(writer, [.. table.Columns.Select(column => column.Name)]);
        foreach (var row in rows.OrderBy(row => string.Join('/', key.Select(part => row[part])), StringComparer.Ordinal))
        {
            WriteLine(writer, row);
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
