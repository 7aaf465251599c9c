using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Engine.Facts.Errors;
using Sylvan.Data.Csv;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>Reads a CSV file (RFC 4180, comma, header) into rows in the order of the schema's columns.</summary>
internal static class TableFileReader
{
    /// <summary>The rows that could be read; where quotation marks break off reading, those before.</summary>
    public static LoadedTable Read(TableSchema schema, string text, ErrorList errors)
    {
        var locator = new CellLocator(text);
        try
        {
            using var csv = CsvDataReader.Create(new StringReader(text), Options(text));
            return ReadRecords(csv, schema, text, locator, errors);
        }
        catch (CsvFormatException problem)
        {
            // The header itself; a bad mark in a later row is met while its rows are read.
            ReportQuote(problem, locator, errors);
            return new(schema, text, HeaderChecker.Nowhere(schema), errors) { HasKeys = false };
        }
    }

    private static LoadedTable ReadRecords(CsvDataReader csv, TableSchema schema, string text, CellLocator locator, ErrorList errors)
    {
        var header = csv.Read() ? Cells(csv) : [];
        var places = HeaderChecker.Check(schema, header, locator, errors);
        var table = new LoadedTable(schema, text, places, errors);
        try
        {
            for (var record = 1; csv.Read(); record++)
            {
                table.Rows.Add(ReadRow(csv, record, header.Length, places, locator, errors));
            }
        }
        catch (CsvFormatException problem)
        {
            ReportQuote(problem, locator, errors);
            table.HasKeys = false;
        }

        return table;
    }

    private static LoadedRow ReadRow(CsvDataReader csv, int record, int width, int[] places, CellLocator locator, ErrorList errors)
    {
        var count = csv.RowFieldCount;
        var isRagged = count != width;
        if (isRagged)
        {
            var found = count == 1 && csv.GetFieldSpan(0).IsEmpty ? "This line is empty" : $"This row has {Phrase(count)}";
            errors.Add(ReferenceErrors.RaggedRow, locator.Find(record, Math.Min(count, width)), $"{found}; the header has {width}.");
        }

        var cells = new string[places.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var place = places[i];
            cells[i] = place >= 0 && place < count ? csv.GetFieldSpan(place).ToString() : "";
        }

        return new(record, cells, isRagged);
    }

    private static string Phrase(int cells) => cells == 1 ? "1 cell" : $"{cells} cells";

    private static string[] Cells(CsvDataReader csv)
    {
        var cells = new string[csv.RowFieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = csv.GetFieldSpan(i).ToString();
        }

        return cells;
    }

    private static void ReportQuote(CsvFormatException problem, CellLocator locator, ErrorList errors)
        => errors.Add(
            ReferenceErrors.BadQuote,
            locator.Find(Math.Max(0, problem.RowNumber - 1), Math.Max(0, problem.FieldOrdinal)),
            "The quotation mark that opens this cell has no fitting end; expected a closing one before a comma or the end of the line, and every one inside doubled.");

    private static CsvDataReaderOptions Options(string text) => new()
    {
        HasHeaders = false,
        Delimiter = ',',
        CsvStyle = CsvStyle.Standard,
        // No comments: a first cell may begin with '#'.
        Comment = '\0',
        ResultSetMode = ResultSetMode.SingleResult,
        BufferSize = Math.Clamp(text.Length + 2, 128, 64 * 1024),
        MaxBufferSize = Math.Max(text.Length + 2, 64 * 1024) * 2,
    };
}
