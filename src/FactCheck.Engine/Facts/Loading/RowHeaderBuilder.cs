using System.Globalization;
using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Model;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>Makes the headers that facts start from, of rows that passed every check.</summary>
internal sealed class RowHeaderBuilder
{
    /// <summary>The column that names a row of a table which declares no names.</summary>
    private const string UsualNameColumn = "name";

    private readonly LoadedTable _table;
    private readonly IReadOnlyDictionary<string, SourceEntry> _sources;
    private readonly string[] _columns;
    private readonly int _name;
    private readonly int _source;
    private readonly int _confirmed;
    private readonly int _reviewBy;

    // Most rows of a table share source and days, so they share the record.
    private readonly Dictionary<(string Source, string Confirmed, string ReviewBy), Source> _made = [];

    private RowHeaderBuilder(LoadedTable table, IReadOnlyDictionary<string, SourceEntry> sources)
    {
        var schema = table.Schema.Descriptor;
        _table = table;
        _sources = sources;
        _columns = [.. schema.Columns.Select(column => column.Name)];
        _name = schema.IndexOf(schema.Names is [var first, ..] ? first : UsualNameColumn);
        _source = schema.IndexOf(RowSource.SourceColumn);
        _confirmed = schema.IndexOf(RowSource.ConfirmedColumn);
        _reviewBy = schema.IndexOf(RowSource.ReviewByColumn);
    }

    public static ReferenceTable Build(LoadedTable table, IReadOnlyDictionary<string, SourceEntry> sources)
    {
        var builder = new RowHeaderBuilder(table, sources);
        var rows = new FactHeader[table.Rows.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = builder.Build(table.Rows[i], i);
        }

        return new(table.Schema.Descriptor, rows) { DeclaredAt = table.Schema.At };
    }

    private FactHeader Build(LoadedRow row, int ordinal)
        => new(_table.Schema.Descriptor.Name, row.Key, ordinal, DisplayName(row), _columns, row.Cells, SourceOf(row));

    private string DisplayName(LoadedRow row)
    {
        if (_name < 0 || row.Cells[_name] is not { Length: > 0 } cell)
        {
            return row.Key;
        }

        var column = _table.Schema.Descriptor.Columns[_name];
        if (column.Type == ColumnTypes.List)
        {
            foreach (var item in new ListItems(cell, column.Delimiter))
            {
                return item.ToString();
            }
        }

        return cell;
    }

    private Source? SourceOf(LoadedRow row)
    {
        var (name, confirmed, reviewBy) = (Cell(row, _source), Cell(row, _confirmed), Cell(row, _reviewBy));
        if (name.Length == 0 && confirmed.Length == 0)
        {
            return null;
        }

        if (!_made.TryGetValue((name, confirmed, reviewBy), out var source))
        {
            var entry = name.Length == 0 ? null : _sources[name];
            source = new(entry?.Title ?? "", entry?.Url ?? "", Day(confirmed)) { ReviewBy = Day(reviewBy) ?? _table.Schema.Descriptor.ReviewBy };
            _made.Add((name, confirmed, reviewBy), source);
        }

        return source;
    }

    private static string Cell(LoadedRow row, int column) => column < 0 ? "" : row.Cells[column];

    private static DateOnly? Day(string cell) => cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
