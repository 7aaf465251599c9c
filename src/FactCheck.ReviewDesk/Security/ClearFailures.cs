using FactCheck.ReviewDesk.Pages;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.ReviewDesk.Security;

/// <summary>What goes wrong is said on a page of the desk; what the fault was stands in the log alone.</summary>
public static class ClearFailures
{
    public static void UseClearFailures(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = static context => Show(context, CodeOf(context.Features.Get<IExceptionHandlerFeature>()?.Error)) });
        app.UseStatusCodePages(static context => Show(context.HttpContext, context.HttpContext.Response.StatusCode));
    }

    /// <summary>A request that cannot be read is not a fault of ours.</summary>
    private static int CodeOf(Exception? fault) => fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    private static Task Show(HttpContext context, int code)
        => new RazorComponentResult<StatusPage>(new { Code = code }) { StatusCode = code }.ExecuteAsync(context);
}
