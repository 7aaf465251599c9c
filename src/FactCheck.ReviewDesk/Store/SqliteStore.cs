using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace FactCheck.ReviewDesk.Store;

/// <summary>The store as an SQLite file.</summary>
public sealed class SqliteStore(DbContextOptions<SqliteStore> options) : DeskStore(options)
{
    public const string FileName = "desk.db";

    public static void Use(DbContextOptionsBuilder options, string file)
        => options.UseSqlite(new SqliteConnectionStringBuilder { DataSource = file }.ToString()).AddInterceptors(OpenedConnection.Setting);

    /// <summary>SQLite lets one write at a time, and a transaction here is one that writes.</summary>
    public override Task<IDbContextTransaction> BeginChange() => Database.BeginTransactionAsync();

    /// <summary>Gives a connection what SQLite lacks: small letters beyond ASCII, so that a search finds the same in every database.</summary>
    private sealed class OpenedConnection : DbConnectionInterceptor
    {
        public static readonly OpenedConnection Setting = new();

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
            => ((SqliteConnection)connection).CreateFunction("lower", static (string? text) => text?.ToLowerInvariant(), isDeterministic: true);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }
    }
}
