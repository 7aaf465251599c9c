using FactCheck.Engine.Facts;
using FactCheck.Import.Databases;
using Microsoft.Data.Sqlite;

namespace FactCheck.Import.Stores;

/// <summary>Keeps tables that are too large for memory in one SQLite file of a snapshot: rows as texts, in their order, with an index for each look-up.</summary>
/// <remarks>
/// A table has the columns <c>factcheck_row</c> (its place) and <c>factcheck_key</c> before its own. The table <c>factcheck_stored</c>
/// has how many rows each has and the hash of their cells; what it names was checked when the snapshot was made.
/// </remarks>
/// <param name="path">Of the file, which there is not yet.</param>
public sealed class SqliteStore(string path) : ITableStore, IDisposable
{
    public const string FileName = "tables.sqlite";
    internal const string ListTable = "factcheck_stored";
    internal const string RowColumn = "factcheck_row";
    internal const string KeyColumn = "factcheck_key";

    private readonly List<string> _tables = [];
    private readonly List<StoredTable> _opened = [];
    private SqliteConnection? _connection;

    /// <summary>The tables it has.</summary>
    public IReadOnlyList<string> Tables => _tables;

    public string Path => path;

    public ITableWriter Begin(TableDescriptor table)
    {
        _connection ??= Create();
        _tables.Add(table.Name);
        return new StoreWriter(this, _connection, table);
    }

    /// <summary>Ends writing, so that the file may be moved.</summary>
    public void Dispose()
    {
        _opened.ForEach(table => table.Dispose());
        _connection?.Dispose();
    }

    internal StoredTable Open(TableDescriptor table)
    {
        var opened = StoredTable.Open(path, path, table.Name, isWritten: true);
        _opened.Add(opened);
        return opened;
    }

    internal static string Quote(string identifier) => DatabaseSession.Quote(identifier);

    private SqliteConnection Create()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();

        // Nobody reads the file before it is whole, and what is cut short is thrown away.
        Execute(connection, $"PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; CREATE TABLE {ListTable} (name TEXT PRIMARY KEY, rows INTEGER NOT NULL, sha256 BLOB NOT NULL)");
        return connection;
    }

    internal static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }
}
