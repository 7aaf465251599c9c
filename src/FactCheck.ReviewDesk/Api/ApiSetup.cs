using Microsoft.AspNetCore.Authentication;

namespace FactCheck.ReviewDesk.Api;

/// <summary>What programs call, and how they are known.</summary>
public static class ApiSetup
{
    /// <summary>What every address for programs begins with.</summary>
    public const string Path = "/api";

    /// <summary>Where writing tools speak the Model Context Protocol.</summary>
    public const string McpPath = "/mcp";

    public const string DocumentPath = Path + "/openapi.json";

    /// <summary>Whether it is programs that call an address, which are answered in their own form.</summary>
    public static bool IsForPrograms(PathString address) => address.StartsWithSegments(Path) || address.StartsWithSegments(McpPath);

    public static void AddApi(this IServiceCollection services)
    {
        services.AddScoped<ApiKeys>();
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.SchemeName, null);
        services.AddAuthorization(static options =>
        {
            foreach (var scope in Scopes.All)
            {
                options.AddPolicy(scope, policy => policy.AddAuthenticationSchemes(ApiKeyHandler.SchemeName).RequireClaim(ApiKeyHandler.ScopeClaim, scope));
            }
        });
        services.AddProblemDetails();
        services.AddOpenApi(static options =>
        {
            options.ShouldInclude = static description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
            options.AddDocumentTransformer<ApiDocument>();
        });
    }

    public static void MapApi(this WebApplication app)
    {
        StoriesApi.Map(app);
        ApiKeyEndpoints.Map(app);
        app.MapOpenApi(DocumentPath).AllowAnonymous();
        ApiReference.Map(app);
        // Programs are told so in their own form, and not led to a page for signing in.
        app.MapFallback(Path + "/{**path}", static () => Results.Problem(statusCode: StatusCodes.Status404NotFound, detail: $"There is no such address; {DocumentPath} has those that there are."))
            .AllowAnonymous();
    }
}
