namespace FactCheck.Engine.Facts;

/// <summary>A checked table of a snapshot that stays where it is, since it would not fit into memory: rows are looked up one by one.</summary>
public interface IStoredTable : ITableSource
{
    int Count { get; }

    /// <summary>Over the cells of all rows, as taken when the snapshot was made.</summary>
    byte[] Sha256 { get; }

    /// <summary>The columns of the descriptor, in its order, are the cells of the rows from now on.</summary>
    void Declare(TableDescriptor table);

    /// <summary>Makes look-ups by these columns quick: while a snapshot is made, an index; later they must have one.</summary>
    void Prepare(IReadOnlyList<string> columns);

    /// <summary>The row with this primary key.</summary>
    StoredRow? FindByKey(string key);

    /// <summary>The rows whose cells in these columns are these, in the order of the table.</summary>
    IEnumerable<StoredRow> Find(IReadOnlyList<string> columns, IReadOnlyList<string> values);

    /// <summary>All rows in the order of the table, one after another.</summary>
    IEnumerable<StoredRow> All();

    /// <summary>All rows, one after another, in the order of their cells in these columns; in that of their keys where none are named. Texts are ordered by the bytes of their UTF-8.</summary>
    IEnumerable<StoredRow> AllBy(params IReadOnlyList<string> columns);
}

/// <param name="Ordinal">Zero-based place in the table.</param>
/// <param name="Cells">One a column of the descriptor.</param>
public readonly record struct StoredRow(int Ordinal, string Key, string[] Cells);

/// <summary>Keeps the rows of a table while a snapshot is made.</summary>
public interface ITableStore
{
    /// <summary>Begins a table; rows come in the order of the source.</summary>
    ITableWriter Begin(TableDescriptor table);
}

/// <summary>Takes the rows of one table.</summary>
public interface ITableWriter
{
    void Add(string key, string[] cells);

    /// <param name="sha256">Over the cells of all rows.</param>
    /// <exception cref="TableUnreadableException">Two rows have one key.</exception>
    IStoredTable End(byte[] sha256);
}
