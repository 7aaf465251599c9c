using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FactCheck.ReviewDesk.Health;

/// <summary>Whether the store can be read.</summary>
public sealed class StoreHealth(DeskStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.Stories.AnyAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (StoreTroubles.Of(failure) is not null)
        {
            return HealthCheckResult.Unhealthy(store.Database.IsSqlite()
                ? "The store cannot be read. Put its file back, or a backup of it; the desk goes on by itself."
                : "The store cannot be reached. Look whether its server runs; the desk goes on by itself.");
        }
    }
}
