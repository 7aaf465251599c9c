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

    // Most rows of a table share source and day, so they share the record.
    private readonly Dictionary<(string Source, string Confirmed), Source> _made = [];

    private RowHeaderBuilder(LoadedTable table, IReadOnlyDictionary<string, SourceEntry> sources)
    {
        var schema = table.Schema.Descriptor;
        _table = table;
        _sources = sources;
        _columns = [.. schema.Columns.Select(column => column.Name)];
        _name = schema.IndexOf(schema.Names is [var first, ..] ? first : UsualNameColumn);
        _source = schema.IndexOf(RowSource.SourceColumn);
        _confirmed = schema.IndexOf(RowSource.ConfirmedColumn);
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
        var name = _source < 0 ? "" : row.Cells[_source];
        var confirmed = _confirmed < 0 ? "" : row.Cells[_confirmed];
        if (name.Length == 0 && confirmed.Length == 0)
        {
            return null;
        }

        if (!_made.TryGetValue((name, confirmed), out var source))
        {
            DateOnly? day = confirmed.Length == 0 ? null : DateOnly.ParseExact(confirmed, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var entry = name.Length == 0 ? null : _sources[name];
            source = new(entry?.Title ?? "", entry?.Url ?? "", day);
            _made.Add((name, confirmed), source);
        }

        return source;
    }
}
