using System.Security.Claims;
using FactCheck.ReviewDesk.Judging;
using FactCheck.ReviewDesk.People;
using FactCheck.ReviewDesk.Security;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.ReviewDesk.Work;

/// <summary>What the forms send that are on a story as a whole, and those of the page that is for one person.</summary>
public static class WorkEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/stories/{story:int}/work", Do).RequireAuthorization(Policies.Decide);
        app.MapPost("/for-you/read", Read).RequireAuthorization(Policies.Read);
    }

    /// <param name="next">Where the person was; the story's page where they do not say.</param>
    private static async Task<IResult> Do(
        int story, ClaimsPrincipal user, WorkLog log,
        [FromForm] string? kind, [FromForm] int version, [FromForm] int after, [FromForm] string? to, [FromForm] string? desk, [FromForm] string? text, [FromForm] string? next)
    {
        if (StoryEventKindNames.Parse(kind) is not { } parsed)
        {
            return Results.BadRequest();
        }

        var request = new WorkRequest(parsed, version, after, desk ?? "", text ?? "");
        if (await log.Append(story, request, to ?? "", user.Judge()) is not { } done)
        {
            return Results.NotFound();
        }

        var place = next is null ? $"/stories/{story}#work" : LocalAddress.Of(next);
        return done.Refusal is { } refusal ? Refusals.Page(refusal, request.Text, place, "story") : Results.LocalRedirect(place);
    }

    /// <param name="until">The newest that was on the page: what came since is not read.</param>
    private static async Task<IResult> Read([FromForm] long until, ClaimsPrincipal user, Notices notices)
    {
        await notices.Read(user.Judge().Id, until);
        return Results.LocalRedirect("/for-you");
    }
}
