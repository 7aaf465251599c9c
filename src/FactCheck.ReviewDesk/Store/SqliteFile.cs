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

    /// <summary>When the file was made that connections are open to; another time is another file.</summary>
    private DateTime _made;

    public string ConnectionString { get; } = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = Patience }.ToString();

    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        var file = new FileInfo(path);
        var made = file.Exists ? file.CreationTimeUtc : default;
        if (made != _made && _made != default)
        {
            SqliteConnection.ClearPool((SqliteConnection)connection);
            if (made == default)
            {
                throw new SqliteException($"The file {path} is not there any more.", CannotOpen);
            }

            PutLogAside();
        }

        _made = made;
        return result;
    }

    /// <summary>The log that is still there belongs to the file that was there before, and SQLite would write it into this one.</summary>
    private void PutLogAside()
    {
        var log = path + "-wal";
        if (File.Exists(log))
        {
            File.Move(log, log + ".left", overwrite: true);
        }

        File.Delete(path + "-shm");
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        => ValueTask.FromResult(ConnectionOpening(connection, eventData, result));

    /// <summary>Gives a connection what it lacks: small letters beyond ASCII, so that a search finds the same in every database; and waiting in
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
