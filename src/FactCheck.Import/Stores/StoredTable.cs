using System.Collections.Concurrent;
using FactCheck.Engine.Facts;
using FactCheck.Import.Databases;
using Microsoft.Data.Sqlite;

namespace FactCheck.Import.Stores;

/// <summary>A table in a store, asked by one connection a thread at a time.</summary>
internal sealed class StoredTable : IStoredTable
{
    private readonly string _path;
    private readonly string _table;
    private readonly bool _isWritten;
    private readonly ConcurrentBag<SqliteConnection> _idle = [];
    private string _columns = "";
    private int _width;

    private StoredTable(string path, string name, string table, bool isWritten)
        => (_path, Name, _table, _isWritten) = (path, $"{name}, table {table}", table, isWritten);

    public string Name { get; }

    public int Count { get; private init; }

    public byte[] Sha256 { get; private init; } = [];

    public IReadOnlyList<string> Columns { get; private init; } = [];

    /// <param name="name">As the file was named.</param>
    /// <param name="isWritten">Whether a snapshot is being made, so that indexes are added.</param>
    /// <exception cref="TableUnreadableException">The file is no store, or lacks the table.</exception>
    public static StoredTable Open(string path, string name, string table, bool isWritten)
    {
        using var session = new SqliteSession(path, name);
        return session.Try(name, () =>
        {
            using var command = session.Command($"SELECT rows, sha256 FROM {SqliteStore.ListTable} WHERE name = $name");
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("$name", table);
            command.Parameters.Add(parameter);
            using var reader = command.ExecuteReader();
            return reader.Read()
                ? new StoredTable(path, name, table, isWritten) { Count = reader.GetInt32(0), Sha256 = (byte[])reader.GetValue(1), Columns = new DatabaseTable(session, table).Columns }
                : throw new TableUnreadableException($"{name} has no stored table '{table}'. Make the snapshot anew: factcheck reference import.");
        });
    }

    public void Declare(TableDescriptor table)
    {
        if (table.Columns.FirstOrDefault(column => !Columns.Contains(column.Name)) is { } missing)
        {
            throw new TableUnreadableException($"{Name} has no column '{missing.Name}'; there are {string.Join(", ", Columns.Skip(2))}. The descriptor of a snapshot is not to be edited: make it anew.");
        }

        _width = table.Columns.Count;
        _columns = string.Join(", ", table.Columns.Select(column => SqliteStore.Quote(column.Name)).Prepend(SqliteStore.KeyColumn).Prepend(SqliteStore.RowColumn));
    }

    public void Prepare(IReadOnlyList<string> columns)
    {
        var name = $"{_table}/{string.Join(',', columns)}";
        if (_isWritten)
        {
            using var connection = Connect(SqliteOpenMode.ReadWrite);
            SqliteStore.Execute(connection, $"PRAGMA synchronous = OFF; CREATE INDEX IF NOT EXISTS {SqliteStore.Quote(name)} ON {SqliteStore.Quote(_table)} ({string.Join(", ", columns.Select(SqliteStore.Quote))})");
        }
        else if (Ask("SELECT 1, name FROM sqlite_master WHERE type = 'index' AND name = $p0", [name], static _ => true).Count == 0)
        {
            throw new TableUnreadableException($"{Name} has no index for the look-up by {string.Join(", ", columns)} that a rule needs. Make the snapshot anew with that rule: factcheck reference import --with RULES.");
        }
    }

    public StoredRow? FindByKey(string key)
        => Ask($"SELECT {_columns} FROM {SqliteStore.Quote(_table)} WHERE {SqliteStore.KeyColumn} = $p0", [key], Row) is [var row] ? row : null;

    public IEnumerable<StoredRow> Find(IReadOnlyList<string> columns, IReadOnlyList<string> values)
        => Ask($"SELECT {_columns} FROM {SqliteStore.Quote(_table)} WHERE {string.Join(" AND ", columns.Select((column, i) => $"{SqliteStore.Quote(column)} = $p{i}"))} ORDER BY {SqliteStore.RowColumn}", values, Row);

    public IEnumerable<StoredRow> All() => InOrder(SqliteStore.RowColumn);

    public IEnumerable<StoredRow> AllBy(params IReadOnlyList<string> columns)
        => InOrder(columns.Count == 0 ? SqliteStore.KeyColumn : string.Join(", ", columns.Select(SqliteStore.Quote)));

    private IEnumerable<StoredRow> InOrder(string order)
    {
        using var connection = Connect(SqliteOpenMode.ReadOnly);
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {_columns} FROM {SqliteStore.Quote(_table)} ORDER BY {order}";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return Row(reader);
        }
    }

    /// <summary>The rows as any table's: what makes a snapshot of a snapshot.</summary>
    public IEnumerable<string[]> Read(IReadOnlyList<ColumnDescriptor> wanted, IReadOnlyList<string> key) => All().Select(row => row.Cells);

    public void Dispose()
    {
        while (_idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }

    private List<T> Ask<T>(string sql, IReadOnlyList<string> values, Func<SqliteDataReader, T> read)
    {
        if (!_idle.TryTake(out var connection))
        {
            connection = Connect(SqliteOpenMode.ReadOnly);
        }

        using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Count; i++)
        {
            command.Parameters.AddWithValue($"$p{i}", values[i]);
        }

        var rows = new List<T>();
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                rows.Add(read(reader));
            }
        }

        _idle.Add(connection);
        return rows;
    }

    private StoredRow Row(SqliteDataReader reader)
    {
        var cells = new string[_width];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = reader.GetString(i + 2);
        }

        return new(reader.GetInt32(0), reader.GetString(1), cells);
    }

    private SqliteConnection Connect(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
