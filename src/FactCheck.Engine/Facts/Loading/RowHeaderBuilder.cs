using System.Collections.Concurrent;
using System.Globalization;
using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Model;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>Makes the headers that facts start from, of rows that passed every check.</summary>
internal sealed class RowHeaderBuilder
{
    /// <summary>The column that names a row of a table which declares no names.</summary>
    private const string UsualNameColumn = "name";

    private readonly TableDescriptor _table;
    private readonly IReadOnlyDictionary<string, SourceEntry> _sources;
    private readonly string[] _columns;
    private readonly int _name;
    private readonly int _source;
    private readonly int _confirmed;
    private readonly int _reviewBy;

    // Most rows of a table share source and days, so they share the record.
    private readonly ConcurrentDictionary<(string Source, string Confirmed, string ReviewBy), Source> _made = new();

    public RowHeaderBuilder(TableDescriptor schema, IReadOnlyDictionary<string, SourceEntry> sources)
    {
        _table = schema;
        _sources = sources;
        _columns = [.. schema.Columns.Select(column => column.Name)];
        _name = schema.IndexOf(schema.Names is [var first, ..] ? first : UsualNameColumn);
        _source = schema.IndexOf(RowSource.SourceColumn);
        _confirmed = schema.IndexOf(RowSource.ConfirmedColumn);
        _reviewBy = schema.IndexOf(RowSource.ReviewByColumn);
    }

    public static ReferenceTable Build(LoadedTable table, IReadOnlyDictionary<string, SourceEntry> sources)
    {
        var builder = new RowHeaderBuilder(table.Schema.Descriptor, sources);
        var rows = new FactHeader[table.Rows.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = builder.Build(table.Rows[i].Key, table.Rows[i].Cells, i);
        }

        return new(table.Schema.Descriptor, rows) { DeclaredAt = table.Schema.At };
    }

    public FactHeader Build(string key, string[] cells, int ordinal)
        => new(_table.Name, key, ordinal, DisplayName(key, cells), _columns, cells, SourceOf(cells));

    private string DisplayName(string key, string[] cells)
    {
        if (_name < 0 || cells[_name] is not { Length: > 0 } cell)
        {
            return key;
        }

        var column = _table.Columns[_name];
        if (column.Type == ColumnTypes.List)
        {
            foreach (var item in new ListItems(cell, column.Delimiter))
            {
                return item.ToString();
            }
        }

        return cell;
    }

    private Source? SourceOf(string[] cells)
    {
        var (name, confirmed, reviewBy) = (Cell(cells, _source), Cell(cells, _confirmed), Cell(cells, _reviewBy));
        if (name.Length == 0 && confirmed.Length == 0)
        {
            return null;
        }

        if (!_made.TryGetValue((name, confirmed, reviewBy), out var source))
        {
            var entry = name.Length == 0 ? null : _sources[name];
            source = new(entry?.Title ?? "", entry?.Url ?? "", Day(confirmed)) { ReviewBy = Day(reviewBy) ?? _table.ReviewBy };
            _made.TryAdd((name, confirmed, reviewBy), source);
        }

        return source;
    }

    private static string Cell(string[] cells, int column) => column < 0 ? "" : cells[column];

    private static DateOnly? Day(string cell) => cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
