using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FactCheck.ReviewDesk.Health;

/// <summary>Whether the clock is behind what is on record: the order of the record is that of its numbers, but its times would be wrong.</summary>
public sealed class ClockHealth(DeskStore store, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan s_allowed = TimeSpan.FromMinutes(1);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var story = await store.Stories.MaxAsync(static one => (DateTimeOffset?)one.ReceivedAt, cancellationToken);
            var decision = await store.Decisions.OrderByDescending(static one => one.Sequence).Select(static one => (DateTimeOffset?)one.At).FirstOrDefaultAsync(cancellationToken);
            var ahead = (story > decision || decision is null ? story : decision) - clock.GetUtcNow();
            return ahead > s_allowed
                ? HealthCheckResult.Degraded($"The newest entry is {Math.Round(ahead.Value.TotalMinutes)} minutes ahead of this machine's clock; set the clock right.")
                : HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (StoreTroubles.Of(failure) is not null)
        {
            // That the store is gone is said of the store.
            return HealthCheckResult.Healthy();
        }
    }
}
