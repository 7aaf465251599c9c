using System.Net;
using FactCheck.ReviewDesk.People;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.HttpOverrides;

namespace FactCheck.ReviewDesk.Security;

/// <summary>What keeps strangers out and other people's scripts from running.</summary>
public static class SecuritySetup
{
    /// <summary>The desk's own style, script and pictures, and nothing else.</summary>
    private const string ContentPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void AddSecurity(this IServiceCollection services, DeskOptions desk)
    {
        services.AddAuthorization(Policies.AddTo);
        services.AddAntiforgery(options => options.Cookie.Name = "desk-form");
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = RateLimits.SayWhenToGoOn;
            options.GlobalLimiter = RateLimits.OfPrograms(desk.ApiCalls);
            options.AddPolicy(SignInEndpoints.Limit, context => RateLimits.InMinute(RateLimits.AddressOf(context), desk.SignIns));
        });
        // Browsers take cookies that are marked so from localhost too; anywhere else the desk has to stand behind TLS.
        services.Configure<CookiePolicyOptions>(options =>
        {
            options.Secure = CookieSecurePolicy.Always;
            options.HttpOnly = HttpOnlyPolicy.Always;
            options.MinimumSameSitePolicy = SameSiteMode.Lax;
        });
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            if (desk.Proxy is { Length: > 0 } proxy)
            {
                options.KnownProxies.Add(IPAddress.TryParse(proxy, out var known) ? known : throw new DeskProblem($"The proxy '{proxy}' is no IP address; expected one such as --proxy 10.0.0.5."));
            }
        });
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
    }

    /// <summary>Says to browsers what a page may do, whatever becomes of it.</summary>
    public static void UseHeaders(this WebApplication app) => app.Use(static (context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpContext)state).Response.Headers;
            headers.TryAdd("Content-Security-Policy", ContentPolicy);
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            headers.TryAdd("Cache-Control", "no-store");
            return Task.CompletedTask;
        }, context);
        return next(context);
    });

    public static void UseSecurity(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseHsts();
        app.UseCookiePolicy();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
    }
}
