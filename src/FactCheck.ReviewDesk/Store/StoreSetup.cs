using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Store;

/// <summary>Which database the desk uses, and bringing it up to date.</summary>
public static class StoreSetup
{
    public static void AddDeskStore(this IServiceCollection services, DeskOptions desk, string dataFolder)
    {
        if (desk.Store is { Length: > 0 } address)
        {
            services.AddDbContext<DeskStore, PostgresStore>(options => PostgresStore.Use(options, address));
        }
        else
        {
            var file = new SqliteFile(Path.Join(dataFolder, SqliteStore.FileName));
            services.AddDbContext<DeskStore, SqliteStore>(options => SqliteStore.Use(options, file));
        }
    }

    /// <summary>Makes the database, or brings one of an earlier version up with its data in place.</summary>
    public static async Task Migrate(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<DeskStore>().Database;
        try
        {
            await database.MigrateAsync();
        }
        catch (Exception failure) when (FailureOfDatabase(failure) is { } cause)
        {
            var place = database.GetDbConnection();
            throw new DeskProblem(database.IsSqlite()
                ? $"The store {place.DataSource} cannot be opened: {cause.Message} Look whether it is a desk's, and whether this user may write there."
                : $"The store, database {place.Database} at {place.DataSource}, cannot be opened: {cause.Message} Look whether the server runs and lets this user make tables there.");
        }
    }

    /// <summary>What the database said, which may be wrapped; null where it was not the database.</summary>
    public static DbException? FailureOfDatabase(Exception? failure)
    {
        while (failure is not null and not DbException)
        {
            failure = failure.InnerException;
        }

        return failure as DbException;
    }
}
