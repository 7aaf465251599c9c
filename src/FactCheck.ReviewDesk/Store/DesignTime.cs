using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace FactCheck.ReviewDesk.Store;

/// <summary>The store as <c>dotnet ef</c> sees it while it writes a migration; it opens none.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<SqliteStore>, IDesignTimeDbContextFactory<PostgresStore>
{
    SqliteStore IDesignTimeDbContextFactory<SqliteStore>.CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteStore>();
        SqliteStore.Use(options, new(SqliteStore.FileName));
        return new(options.Options);
    }

    PostgresStore IDesignTimeDbContextFactory<PostgresStore>.CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresStore>();
        PostgresStore.Use(options, "Host=localhost;Database=desk");
        return new(options.Options);
    }
}
