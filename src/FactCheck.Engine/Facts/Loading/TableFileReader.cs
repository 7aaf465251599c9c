using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>Reads a CSV file with a header into rows in the order of the schema's columns.</summary>
internal sealed class TableFileReader
{
    private readonly CsvReader _csv;
    private readonly CellLocator _locator;
    private readonly ErrorList _errors;
    private readonly string[] _header;
    private readonly int[] _places;

    private TableFileReader(TableSchema schema, string text, ErrorList errors)
    {
        _csv = new(text);
        _locator = new(text);
        _errors = errors;
        _header = _csv.Read() ? ReadHeader() : [];
        // Of a header whose quotation mark swallowed the file, nothing but that is worth saying.
        _places = _csv.IsCutShort ? HeaderChecker.Nowhere(schema) : HeaderChecker.Check(schema, _header, _locator, errors);
    }

    /// <summary>Every row, those of the wrong length among them.</summary>
    public static LoadedTable Read(TableSchema schema, string text, ErrorList errors)
    {
        var reader = new TableFileReader(schema, text, errors);
        var table = new LoadedTable(schema, reader._places, reader._locator, errors);
        while (reader._csv.Read())
        {
            table.Rows.Add(reader.ReadRow());
        }

        foreach (var (offset, message) in reader._csv.BadQuotes)
        {
            errors.Add(ReferenceErrors.BadQuote, reader._locator.Place(offset), message);
        }

        table.HasKeys = !reader._csv.IsCutShort;
        return table;
    }

    private string[] ReadHeader()
    {
        var header = new string[_csv.Count];
        for (var i = 0; i < header.Length; i++)
        {
            header[i] = _csv.Text(i);
        }

        return header;
    }

    private LoadedRow ReadRow()
    {
        var isRagged = _csv.Count != _header.Length;
        // A cell that swallowed the rest of the file says enough by itself.
        if (isRagged && !_csv.IsCutShort)
        {
            ReportRagged();
        }

        var cells = new string[_places.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var place = _places[i];
            cells[i] = place >= 0 && place < _csv.Count ? _csv.Text(place) : "";
        }

        return new(_csv.Start, cells, isRagged);
    }

    private void ReportRagged()
    {
        if (_errors.IsFull)
        {
            _errors.Count();
            return;
        }

        var found = _csv.Count > 1 ? $"This row has {_csv.Count} cells"
            : _csv[0] is { Start: var start, End: var end } && start == end ? "This line is empty"
            : "This row has 1 cell";
        _errors.Add(ReferenceErrors.RaggedRow, _locator.Find(_csv.Start, Math.Min(_csv.Count, _header.Length)), $"{found}; the header has {_header.Length}.");
    }
}
