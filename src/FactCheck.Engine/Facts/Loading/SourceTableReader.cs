using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>Reads a table that is no CSV file into rows in the order of the schema's columns, some at a time, and hashes what it read.</summary>
/// <remarks>Columns are found by their names, in any order, and others may stand beside them, as is usual in databases.</remarks>
internal sealed class SourceTableReader : IDisposable
{
    private readonly ITableSource _source;
    private readonly int[] _places;
    private readonly IEnumerator<string[]> _rows;
    private readonly RowHash _hash = new();
    private LoadedTable? _putBack;
    private int _read;

    public SourceTableReader(TableSchema schema, ITableSource source, ErrorList errors)
    {
        (Schema, _source, Errors) = (schema, source, errors);
        _places = HeaderChecker.Nowhere(schema);
        var columns = schema.Descriptor.Columns;
        var wanted = new List<ColumnDescriptor>(columns.Count);
        for (var i = 0; i < _places.Length; i++)
        {
            if (source.Columns.Contains(columns[i].Name))
            {
                _places[i] = i;
                wanted.Add(columns[i]);
            }
            else
            {
                errors.Add(ReferenceErrors.MissingColumn, (1, 1), $"Column '{columns[i].Name}' is missing; there are {string.Join(", ", source.Columns)}.{NearestName.Hint(columns[i].Name, source.Columns)}");
            }
        }

        _rows = source.Read(wanted, schema.Descriptor.PrimaryKey).GetEnumerator();
    }

    public TableSchema Schema { get; }

    public ErrorList Errors { get; }

    /// <summary>Whether every row has been given.</summary>
    public bool IsDone { get; private set; }

    /// <summary>The next rows; null where there are none any more.</summary>
    /// <exception cref="TableUnreadableException">The source says so.</exception>
    public LoadedTable? Next(int rows)
    {
        if (_putBack is { } first)
        {
            _putBack = null;
            return first;
        }

        var table = new LoadedTable(Schema, _places, new RowPlaces(), Errors);
        while (table.Rows.Count < rows && !IsDone)
        {
            if (_rows.MoveNext())
            {
                _hash.Append(_rows.Current);
                table.Rows.Add(new(_read++, Spread(_rows.Current), IsRagged: false));
            }
            else
            {
                IsDone = true;
            }
        }

        return table.Rows.Count == 0 && _read > 0 ? null : table;
    }

    /// <summary>Gives rows that were taken once more.</summary>
    public void PutBack(LoadedTable table) => _putBack = table;

    /// <summary>Over the cells that were read, row by row.</summary>
    public byte[] Sha256() => _hash.Take();

    public void Dispose()
    {
        _rows.Dispose();
        _hash.Dispose();
        _source.Dispose();
    }

    private string[] Spread(string[] row)
    {
        if (row.Length == _places.Length)
        {
            return row;
        }

        var (cells, next) = (new string[_places.Length], 0);
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = _places[i] < 0 ? "" : row[next++];
        }

        return cells;
    }
}

/// <summary>Where rows have no text around them: the line is the row's number, the column that of the schema, both from 1.</summary>
internal sealed class RowPlaces : ICellPlaces
{
    public (int Line, int Column) Find(int record, int cell) => (record + 1, cell + 1);
}
