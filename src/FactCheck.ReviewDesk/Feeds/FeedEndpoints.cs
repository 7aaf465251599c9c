using System.Globalization;
using System.Security.Claims;
using FactCheck.ReviewDesk.Outside;
using FactCheck.ReviewDesk.Pages;
using FactCheck.ReviewDesk.People;
using FactCheck.ReviewDesk.Store;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Feeds;

/// <summary>What the forms of the page on feeds send, and what they need.</summary>
public static class FeedEndpoints
{
    private const string Page = "/feeds";

    public static void AddFeeds(this IServiceCollection services)
    {
        services.AddSingleton<FeedFetcher>();
        services.AddSingleton<FeedPoller>();
        services.AddHostedService(static all => all.GetRequiredService<FeedPoller>());
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Page, Add).RequireAuthorization(Policies.Administer);
        app.MapPost(Page + "/{id:int}/ask", AskNow).RequireAuthorization(Policies.Administer);
        app.MapPost(Page + "/{id:int}/remove", Remove).RequireAuthorization(Policies.Administer);
    }

    private static async Task<IResult> Add(IFormCollection form, ClaimsPrincipal user, DeskStore store, OutsideClient outside, FeedPoller poller, TimeProvider clock)
    {
        var address = form["address"].ToString().Trim();
        var isNumber = int.TryParse(form["minutes"], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is >= FeedSchedule.FewestMinutes and <= FeedSchedule.MostMinutes;
        var fault = outside.FaultOf(address)
            ?? (!isNumber ? $"A feed is asked every {FeedSchedule.FewestMinutes} to {FeedSchedule.MostMinutes} minutes." : null)
            ?? (await store.Feeds.AnyAsync(one => one.Address == address) ? "The desk asks this feed already." : null);
        if (fault is not null)
        {
            return new RazorComponentResult<NotDonePage>(new { Why = fault, Back = Page }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }

        var now = clock.GetUtcNow();
        store.Feeds.Add(new() { Address = address, Minutes = minutes, MadeBy = user.DisplayName(), MadeAt = now, NextAt = now });
        await store.SaveChangesAsync();
        poller.Ring();
        return Results.LocalRedirect(Page);
    }

    private static async Task<IResult> AskNow(int id, IFormCollection form, DeskStore store, FeedPoller poller, TimeProvider clock)
    {
        // Where a form is read its token is looked at.
        _ = form;
        DateTimeOffset? now = clock.GetUtcNow();
        var found = await store.Feeds.Where(one => one.Id == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.NextAt, now));
        poller.Ring();
        return found > 0 ? Results.LocalRedirect(Page) : Results.NotFound();
    }

    private static async Task<IResult> Remove(int id, IFormCollection form, DeskStore store)
    {
        _ = form;
        return await store.Feeds.Where(one => one.Id == id).ExecuteDeleteAsync() > 0 ? Results.LocalRedirect(Page) : Results.NotFound();
    }
}
