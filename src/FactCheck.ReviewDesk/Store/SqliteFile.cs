using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace FactCheck.ReviewDesk.Store;

/// <summary>The file of a store, and what becomes of connections to it. A file that is taken away lives on in connections that are open, and what is written there is lost.</summary>
public sealed class SqliteFile(string path) : DbConnectionInterceptor
{
    /// <summary>How long a write waits for another, in seconds.</summary>
    private const int Patience = 5;

    private const int CannotOpen = 14;

    private bool _wasThere;

    /// <summary>Whose turn it is to write.</summary>
    public OneAtATime Changes { get; } = new();

    public string ConnectionString { get; } = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = Patience }.ToString();

    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        var isThere = File.Exists(path);
        if (_wasThere && !isThere)
        {
            SqliteConnection.ClearPool((SqliteConnection)connection);
            throw new SqliteException($"The file {path} is not there any more.", CannotOpen);
        }

        _wasThere = isThere;
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        => ValueTask.FromResult(ConnectionOpening(connection, eventData, result));

    /// <summary>Gives a connection what it lacks: small letters beyond ASCII, so that the same words are found in every database; and waiting in
    /// steps of a few milliseconds, where the library's own are of 150.</summary>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        var opened = (SqliteConnection)connection;
        opened.CreateFunction("lower", static (string? text) => text?.ToLowerInvariant(), isDeterministic: true);
        raw.sqlite3_busy_timeout(opened.Handle, Patience * 1000);
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
