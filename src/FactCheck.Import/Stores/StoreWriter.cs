using FactCheck.Engine.Facts;
using Microsoft.Data.Sqlite;

namespace FactCheck.Import.Stores;

/// <summary>Writes the rows of one table into a store, in one transaction.</summary>
internal sealed class StoreWriter : ITableWriter
{
    private const int UniqueViolated = 19;

    private readonly SqliteStore _store;
    private readonly SqliteConnection _connection;
    private readonly TableDescriptor _table;
    private readonly SqliteTransaction _transaction;
    private readonly SqliteCommand _insert;
    private readonly SqliteParameter[] _values;
    private int _rows;

    public StoreWriter(SqliteStore store, SqliteConnection connection, TableDescriptor table)
    {
        (_store, _connection, _table) = (store, connection, table);
        var columns = table.Columns.Select(column => SqliteStore.Quote(column.Name)).ToArray();
        SqliteStore.Execute(connection, $"CREATE TABLE {SqliteStore.Quote(table.Name)} ({SqliteStore.RowColumn} INTEGER PRIMARY KEY, {SqliteStore.KeyColumn} TEXT NOT NULL, {string.Join(", ", columns.Select(column => column + " TEXT NOT NULL"))})");
        _transaction = connection.BeginTransaction();
        _insert = connection.CreateCommand();
        _insert.Transaction = _transaction;
        _values = [.. Enumerable.Range(0, columns.Length + 2).Select(i => _insert.Parameters.Add($"$p{i}", i == 0 ? SqliteType.Integer : SqliteType.Text))];
        _insert.CommandText = $"INSERT INTO {SqliteStore.Quote(table.Name)} VALUES ({string.Join(", ", _values.Select(value => value.ParameterName))})";
        _insert.Prepare();
    }

    public void Add(string key, string[] cells)
    {
        _values[0].Value = _rows++;
        _values[1].Value = key;
        for (var i = 0; i < cells.Length; i++)
        {
            _values[i + 2].Value = cells[i];
        }

        _insert.ExecuteNonQuery();
    }

    public IStoredTable End(byte[] sha256)
    {
        using (var count = _connection.CreateCommand())
        {
            count.Transaction = _transaction;
            count.CommandText = $"INSERT INTO {SqliteStore.ListTable} VALUES ($name, $rows, $sha256)";
            count.Parameters.AddWithValue("$name", _table.Name);
            count.Parameters.AddWithValue("$rows", _rows);
            count.Parameters.AddWithValue("$sha256", sha256);
            count.ExecuteNonQuery();
        }

        _transaction.Commit();
        _insert.Dispose();
        _transaction.Dispose();
        try
        {
            SqliteStore.Execute(_connection, $"CREATE UNIQUE INDEX {SqliteStore.Quote(_table.Name + "/key")} ON {SqliteStore.Quote(_table.Name)} ({SqliteStore.KeyColumn})");
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode == UniqueViolated)
        {
            throw new TableUnreadableException($"{Repeated()} Rows are told apart by {string.Join(", ", _table.PrimaryKey)}.", problem);
        }

        return _store.Open(_table);
    }

    private string Repeated()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT {SqliteStore.KeyColumn}, min({SqliteStore.RowColumn}) + 1, max({SqliteStore.RowColumn}) + 1 FROM {SqliteStore.Quote(_table.Name)} GROUP BY {SqliteStore.KeyColumn} HAVING count(*) > 1 ORDER BY 2 LIMIT 1";
        using var reader = command.ExecuteReader();
        reader.Read();
        return $"The key '{reader.GetString(0)}' is that of row {reader.GetInt32(1)} and of row {reader.GetInt32(2)}.";
    }
}
