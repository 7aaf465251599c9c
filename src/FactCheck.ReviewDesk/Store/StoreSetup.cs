using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Store;

/// <summary>Which database the desk uses, and bringing it up to date.</summary>
public static class StoreSetup
{
    public static void AddDeskStore(this IServiceCollection services, string dataFolder)
        => services.AddDbContext<DeskStore>(options => options.UseSqlite($"Data Source={Path.Join(dataFolder, "desk.db")}"));

    /// <summary>Makes the database, or brings one of an earlier version up with its data in place.</summary>
    public static async Task Migrate(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<DeskStore>().Database;
        try
        {
            await database.MigrateAsync();
        }
        catch (SqliteException failure)
        {
            throw new DeskProblem($"The store {database.GetDbConnection().DataSource} cannot be opened: {failure.Message} Look whether it is a desk's, and whether this user may write there.");
        }
    }
}
