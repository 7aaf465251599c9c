using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using FactCheck.ReviewDesk.Api;
using Microsoft.AspNetCore.RateLimiting;

namespace FactCheck.ReviewDesk.Security;

/// <summary>How much one caller may ask for, so that there is enough for the others.</summary>
public static class RateLimits
{
    /// <summary>Programs by their address, so that made-up keys gain nothing, and then by their key.</summary>
    public static PartitionedRateLimiter<HttpContext> OfPrograms(int callsOfKey) => PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<HttpContext, string>(context => IsProgram(context) ? InMinute(AddressOf(context), 2 * callsOfKey) : Unlimited),
        PartitionedRateLimiter.Create<HttpContext, string>(context => IsProgram(context) ? InMinute(KeyOf(context), callsOfKey) : Unlimited));

    public static RateLimitPartition<string> InMinute(string who, int calls)
        => RateLimitPartition.GetFixedWindowLimiter(who, _ => new() { PermitLimit = calls, Window = TimeSpan.FromMinutes(1) });

    private static RateLimitPartition<string> Unlimited => RateLimitPartition.GetNoLimiter("people");

    public static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    public static ValueTask SayWhenToGoOn(OnRejectedContext context, CancellationToken cancellation)
    {
        if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
        {
            context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        return ValueTask.CompletedTask;
    }

    private static bool IsProgram(HttpContext context) => ApiSetup.IsForPrograms(context.Request.Path) || context.Request.Headers.Authorization.Count > 0;

    /// <summary>The key is not kept, not even here.</summary>
    private static string KeyOf(HttpContext context) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(context.Request.Headers.Authorization.ToString())));
}
