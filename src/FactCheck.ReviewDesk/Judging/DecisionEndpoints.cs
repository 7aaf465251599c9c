using System.Security.Claims;
using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.People;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.ReviewDesk.Judging;

/// <summary>What the forms on a finding send.</summary>
public static class DecisionEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
        => app.MapPost("/stories/{story:int}/findings/{finding}", Decide).RequireAuthorization(Policies.Decide);

    private static async Task<IResult> Decide(
        int story, string finding, ClaimsPrincipal user, DecisionLog log,
        [FromForm] string? kind, [FromForm] int version, [FromForm] string? rules, [FromForm] string? reference, [FromForm] int after,
        [FromForm] string? reason, [FromForm] DateOnly? until, [FromForm] int? correctedIn)
    {
        if (DecisionKindNames.Parse(kind) is not { } parsed)
        {
            return Results.BadRequest();
        }

        var request = new DecisionRequest(parsed, version, rules ?? "", reference ?? "", after, reason ?? "", until, correctedIn);
        if (await log.Append(story, finding, request, user.Judge()) is not { } decided)
        {
            return Results.NotFound();
        }

        var place = FindingAddress.Of(story, finding);
        return decided.Refusal is { } refusal ? Refusals.Page(refusal, request.Reason, place, "finding") : Results.LocalRedirect(place);
    }
}
