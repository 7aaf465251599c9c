using System.Security.Claims;
using FactCheck.ReviewDesk.Outside;
using FactCheck.ReviewDesk.Pages;
using FactCheck.ReviewDesk.People;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.ReviewDesk.Webhooks;

/// <summary>What the forms of the page on webhooks send, and what they need.</summary>
public static class WebhookEndpoints
{
    private const string Page = "/webhooks";

    public static void AddWebhooks(this IServiceCollection services)
    {
        services.AddSingleton<OutsideClient>();
        services.AddSingleton<WebhookSecret>();
        services.AddSingleton<WebhookSender>();
        services.AddHostedService(static all => all.GetRequiredService<WebhookSender>());
        services.AddScoped<WebhookOutbox>();
        services.AddScoped<WebhookList>();
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Page, Make).RequireAuthorization(Policies.Administer);
        app.MapPost(Page + "/{id:int}/remove", static (int id, IFormCollection form, WebhookList webhooks) => Answer(form, webhooks.Remove(id))).RequireAuthorization(Policies.Administer);
        app.MapPost(Page + "/again/{delivery:long}", static (long delivery, IFormCollection form, WebhookList webhooks) => Answer(form, webhooks.Again(delivery))).RequireAuthorization(Policies.Administer);
    }

    private static async Task<IResult> Make(IFormCollection form, ClaimsPrincipal user, WebhookList webhooks, OutsideClient outside)
    {
        var events = WebhookEvents.All.Intersect(form["event"].OfType<string>()).ToList();
        var address = form["address"].ToString().Trim();
        return (outside.FaultOf(address) ?? (events.Count == 0 ? "Say what the address is to be told of." : null)) is { } fault
            ? new RazorComponentResult<NotDonePage>(new { Why = fault, Back = Page }) { StatusCode = StatusCodes.Status422UnprocessableEntity }
            : new RazorComponentResult<SecretPage>(new { Address = address, Secret = await webhooks.Make(address, events, user.DisplayName()) });
    }

    private static async Task<IResult> Answer(IFormCollection form, Task<int> done)
    {
        // Where a form is read its token is looked at.
        _ = form;
        return await done > 0 ? Results.LocalRedirect(Page) : Results.NotFound();
    }
}
