using FactCheck.ReviewDesk.Api;
using FactCheck.ReviewDesk.Pages;
using FactCheck.ReviewDesk.Store;
using FactCheck.ReviewDesk.Telemetry;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.ReviewDesk.Security;

/// <summary>What goes wrong is said on a page of the desk; what the fault was stands in the log alone.</summary>
public static class ClearFailures
{
    /// <summary>In how many seconds it is worth while to try again.</summary>
    private const string Soon = "10";

    public static void UseClearFailures(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            // A store in trouble is said in a line, and not as a fault of ours.
            SuppressDiagnosticsCallback = static context => StoreTroubles.Of(context.Exception) is not null,
            ExceptionHandler = Handle,
        });
        app.UseStatusCodePages(static context => Show(context.HttpContext, context.HttpContext.Response.StatusCode));
    }

    private static Task Handle(HttpContext context)
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (StoreTroubles.Of(fault) is not { } trouble)
        {
            return Show(context, CodeOf(fault));
        }

        context.RequestServices.GetRequiredService<ILogger<DeskStore>>().InTrouble(trouble, fault!.GetBaseException().Message);
        context.Response.Headers.RetryAfter = Soon;
        return Show(context, StatusCodes.Status503ServiceUnavailable, trouble);
    }

    /// <summary>A request that cannot be read is not a fault of ours.</summary>
    private static int CodeOf(Exception? fault) => fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    private static Task Show(HttpContext context, int code, StoreTrouble? trouble = null)
        => ApiSetup.IsForPrograms(context.Request.Path)
            ? Results.Problem(statusCode: code, detail: code switch
            {
                StatusCodes.Status401Unauthorized => "A call needs an API key: Authorization: Bearer KEY. An administrator of the desk makes one.",
                StatusCodes.Status403Forbidden => "The key is not good for this; its scopes are on the desk's page of API keys.",
                StatusCodes.Status429TooManyRequests => "More calls than a key or an address has in a minute. Retry-After says in how many seconds to go on.",
                StatusCodes.Status413PayloadTooLarge => "The file is larger than the desk takes.",
                StatusCodes.Status503ServiceUnavailable when trouble is { } why => $"{why.Title()}. {why.Advice()}",
                >= 500 => "Something went wrong on the desk; nothing was recorded in part. The log says what it was.",
                _ => null,
            }).ExecuteAsync(context)
            : ShowPage(context, code, trouble);

    /// <summary>A page that turned out to have nothing to show has been begun with the services of the request, so this one gets its own.</summary>
    private static async Task ShowPage(HttpContext context, int code, StoreTrouble? trouble)
    {
        await using var scope = context.RequestServices.CreateAsyncScope();
        var ofRequest = context.RequestServices;
        context.RequestServices = scope.ServiceProvider;
        context.Response.Headers.Remove("blazor-enhanced-nav");
        await new RazorComponentResult<StatusPage>(new { Code = code, Trouble = trouble }) { StatusCode = code }.ExecuteAsync(context);
        context.RequestServices = ofRequest;
    }
}
