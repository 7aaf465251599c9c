using FactCheck.ReviewDesk.Api;
using FactCheck.ReviewDesk.Pages;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.ReviewDesk.Security;

/// <summary>What goes wrong is said on a page of the desk; what the fault was stands in the log alone.</summary>
public static class ClearFailures
{
    public static void UseClearFailures(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { CreateScopeForErrors = true, ExceptionHandler = static context => Show(context, CodeOf(context.Features.Get<IExceptionHandlerFeature>()?.Error)) });
        app.UseStatusCodePages(static context => Show(context.HttpContext, context.HttpContext.Response.StatusCode));
    }

    /// <summary>A request that cannot be read is not a fault of ours.</summary>
    private static int CodeOf(Exception? fault) => fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    private static Task Show(HttpContext context, int code)
        => ApiSetup.IsForPrograms(context.Request.Path)
            ? Results.Problem(statusCode: code, detail: code switch
            {
                StatusCodes.Status401Unauthorized => "A call needs an API key: Authorization: Bearer KEY. An administrator of the desk makes one.",
                StatusCodes.Status403Forbidden => "The key is not good for this; its scopes are on the desk's page of API keys.",
                StatusCodes.Status413PayloadTooLarge => "The file is larger than the desk takes.",
                >= 500 => "Something went wrong on the desk; nothing was recorded in part. The log says what it was.",
                _ => null,
            }).ExecuteAsync(context)
            : ShowPage(context, code);

    /// <summary>A page that turned out to have nothing to show has been begun with the services of the request, so this one gets its own.</summary>
    private static async Task ShowPage(HttpContext context, int code)
    {
        await using var scope = context.RequestServices.CreateAsyncScope();
        var ofRequest = context.RequestServices;
        context.RequestServices = scope.ServiceProvider;
        context.Response.Headers.Remove("blazor-enhanced-nav");
        await new RazorComponentResult<StatusPage>(new { Code = code }) { StatusCode = code }.ExecuteAsync(context);
        context.RequestServices = ofRequest;
    }
}
