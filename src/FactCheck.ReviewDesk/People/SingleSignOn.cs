using FactCheck.ReviewDesk.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace FactCheck.ReviewDesk.People;

/// <summary>Signing in with an account elsewhere, by OpenID Connect: code flow with PKCE.</summary>
public static class SingleSignOn
{
    /// <summary>What the page for signing in is told when it did not work.</summary>
    public const string Failed = "sso";

    private const string Scheme = "sso";
    private const string Begin = "/sign-in/with";
    private const string End = "/sign-in/done";

    public static string Address(string? next) => QueryHelpers.AddQueryString(Begin, "next", LocalAddress.Of(next));

    public static void AddSingleSignOn(this IServiceCollection services, SingleSignOnOptions? sso)
    {
        if (sso is null)
        {
            return;
        }

        sso.Hold();
        services.AddScoped<ProviderAccounts>();
        services.AddAuthentication().AddOpenIdConnect(Scheme, options =>
        {
            (options.Authority, options.ClientId, options.ClientSecret) = (sso.Authority, sso.Client, sso.Secret);
            options.RequireHttpsMetadata = !new Uri(sso.Authority).IsLoopback;
            options.SignInScheme = IdentityConstants.ExternalScheme;
            options.ResponseType = OpenIdConnectResponseType.Code;
            // Cookies of the desk do not go along with a form that another site sends.
            options.ResponseMode = OpenIdConnectResponseMode.Query;
            options.MapInboundClaims = false;
            options.Scope.Add("email");
            options.Events.OnRemoteFailure = static context =>
            {
                context.Response.Redirect("/sign-in?failed=" + Failed);
                context.HandleResponse();
                return Task.CompletedTask;
            };
        });
    }

    public static void Map(IEndpointRouteBuilder app, SingleSignOnOptions? sso)
    {
        if (sso is not null)
        {
            app.MapGet(Begin, Challenge).AllowAnonymous().RequireRateLimiting(SignInEndpoints.Limit);
            app.MapGet(End, Enter).AllowAnonymous().RequireRateLimiting(SignInEndpoints.Limit);
        }
    }

    private static IResult Challenge(string? next, SignInManager<Person> signIn)
        => Results.Challenge(signIn.ConfigureExternalAuthenticationProperties(Scheme, QueryHelpers.AddQueryString(End, "next", LocalAddress.Of(next))), [Scheme]);

    private static async Task<IResult> Enter(string? next, HttpContext context, ProviderAccounts accounts, SignInManager<Person> signIn)
    {
        var answer = await context.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await context.SignOutAsync(IdentityConstants.ExternalScheme);
        if (answer.Principal?.FindFirst("sub") is not { } subject)
        {
            return Results.LocalRedirect("/sign-in?failed=" + Failed);
        }

        await accounts.Know(subject.Issuer, subject.Value, answer.Principal);
        var result = await signIn.ExternalLoginSignInAsync(subject.Issuer, subject.Value, isPersistent: false, bypassTwoFactor: true);
        return Results.LocalRedirect(result.Succeeded ? LocalAddress.Of(next) : "/sign-in?failed=" + (result.IsLockedOut ? "locked" : Failed));
    }
}
