using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace FactCheck.ReviewDesk.Store;

/// <summary>The store as an SQLite file.</summary>
public sealed class SqliteStore(DbContextOptions<SqliteStore> options) : DeskStore(options)
{
    public const string FileName = "desk.db";

    private readonly SqliteFile _file = options.FindExtension<CoreOptionsExtension>()!.Interceptors!.OfType<SqliteFile>().Single();

    public static void Use(DbContextOptionsBuilder options, SqliteFile file) => options.UseSqlite(file.ConnectionString).AddInterceptors(file);

    /// <summary>SQLite lets one write at a time, and a transaction here is one that writes.</summary>
    public override Task<IDbContextTransaction> BeginChange() => _file.Changes.Begin(() => Database.BeginTransactionAsync());
}
