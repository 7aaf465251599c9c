using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FactCheck.ReviewDesk.Health;

/// <summary>Whether the desk can work, for whoever watches it: <c>/health</c>, which strangers may ask.</summary>
public static class HealthSetup
{
    public const string Path = "/health";

    public static void AddHealth(this IServiceCollection services, string dataFolder)
        => services.AddHealthChecks()
            .AddCheck<StoreHealth>("store")
            .AddCheck<ClockHealth>("clock")
            .AddCheck("disk", () => DiskHealth.Check(dataFolder));

    public static void MapHealth(this WebApplication app) => app.MapHealthChecks(Path, new() { ResponseWriter = Write }).AllowAnonymous();

    /// <summary>A word, and a line for each thing that is not well.</summary>
    private static Task Write(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(report.Status + string.Concat(report.Entries
            .Where(static entry => entry.Value.Status != HealthStatus.Healthy)
            .Select(static entry => $"\n{entry.Key}: {entry.Value.Description}")));
    }
}
