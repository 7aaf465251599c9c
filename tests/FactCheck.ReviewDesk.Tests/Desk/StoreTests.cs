using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Tests.Desk;

public abstract class StoreTests(PostgresServer? server) : IDisposable
{
    public sealed class OnSqlite() : StoreTests(null);

    [Collection(nameof(PostgresServer))]
    public sealed class OnPostgres(PostgresServer server) : StoreTests(server);

    private readonly DeskApp _app = new(server);

    public void Dispose() => _app.Dispose();

    [SkippableFact]
    public async Task Every_change_of_the_model_has_a_migration()
        => Assert.False(await _app.Store(store => Task.FromResult(store.Database.HasPendingModelChanges())), "Add a migration for both databases: src/FactCheck.ReviewDesk/Store/README.md.");

    [SkippableFact]
    public async Task The_desk_uses_the_database_that_it_is_told()
        => Assert.Equal(server is null ? typeof(SqliteStore) : typeof(PostgresStore), await _app.Store(store => Task.FromResult(store.GetType())));

    [SkippableFact]
    public async Task Changes_wait_for_each_other()
    {
        var order = new List<string>();
        var begun = new TaskCompletionSource();
        var first = Task.Run(() => _app.Store(async store =>
        {
            await using var change = await store.BeginChange();
            order.Add("first begins");
            begun.SetResult();
            // Long enough that the second would be in between if it did not wait.
            await Task.Delay(300);
            order.Add("first ends");
            await change.CommitAsync();
            return 0;
        }));
        await begun.Task;
        await Task.Run(() => _app.Store(async store =>
        {
            await using var change = await store.BeginChange();
            order.Add("second begins");
            return 0;
        }));
        await first;
        Assert.Equal(["first begins", "first ends", "second begins"], order);
    }
}
