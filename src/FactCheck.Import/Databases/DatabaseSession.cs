using System.Data;
using System.Data.Common;
using FactCheck.Engine.Facts;

namespace FactCheck.Import.Databases;

/// <summary>One connection in one transaction that reads: all tables of a package are read as they stood at one moment.</summary>
/// <param name="name">How the database is called in messages: without user or password.</param>
internal abstract class DatabaseSession(string name) : IDisposable
{
    private DbConnection? _connection;
    private DbTransaction? _transaction;

    public string Name => name;

    /// <exception cref="TableUnreadableException">There is no connection to be had.</exception>
    public DbCommand Command(string sql)
    {
        Open();
        var command = _connection!.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = sql;
        command.CommandTimeout = 0;
        return command;
    }

    /// <summary>Does something with the database and says in our words why it refuses.</summary>
    /// <param name="what">What it is done with.</param>
    public T Try<T>(string what, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception failure) when (failure is DbException or InvalidCastException or OverflowException or IOException or TimeoutException)
        {
            throw new TableUnreadableException($"{what}: {Explain(failure)}", failure);
        }
    }

    public static string Quote(string identifier) => $"\"{identifier.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>An expression that orders a column's values as their bytes are ordered, whatever the database's language.</summary>
    public abstract string Ordered(string column);

    public void Dispose()
    {
        _transaction?.Dispose();
        _connection?.Dispose();
        Release();
    }

    protected abstract DbConnection Connect();

    /// <summary>What the database says, and what to do about it.</summary>
    protected abstract string Explain(Exception failure);

    protected virtual void Release()
    {
    }

    private void Open()
    {
        if (_connection is not null)
        {
            return;
        }

        _connection = Try(name, () =>
        {
            var connection = Connect();
            connection.Open();
            return connection;
        });
        _transaction = Try(name, () => _connection.BeginTransaction(IsolationLevel.Serializable));
    }
}
