using System.Security.Cryptography;
using Scalar.AspNetCore;

namespace FactCheck.ReviewDesk.Api;

/// <summary>The description of the API as a page to read and to try calls on. Its scripts come with its package; nothing is loaded from elsewhere.</summary>
public static class ApiReference
{
    public const string Path = ApiSetup.Path + "/reference";

    public static void Map(IEndpointRouteBuilder app) => app.MapScalarApiReference(Path, static (options, context) =>
    {
        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        options.WithNonce(nonce).WithTitle("FactCheck review desk: API").WithOpenApiRoutePattern(ApiSetup.DocumentPath).DisableAgent().DisableMcp().DisableTelemetry();
        options.DefaultFonts = false;
        options.HideClientButton = true;
        options.ShowDeveloperTools = DeveloperToolsVisibility.Never;
        context.Response.Headers.ContentSecurityPolicy = PolicyOf(nonce);
    }).AllowAnonymous();

    /// <summary>The page's own scripts by their nonce; styles that they write; calls to the desk and to nobody else.</summary>
    private static string PolicyOf(string nonce)
        => $"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
}
