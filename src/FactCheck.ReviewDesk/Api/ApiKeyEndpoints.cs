using System.Security.Claims;
using FactCheck.ReviewDesk.Pages;
using FactCheck.ReviewDesk.People;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.ReviewDesk.Api;

/// <summary>What the forms of the page on API keys send.</summary>
public static class ApiKeyEndpoints
{
    private const int LongestName = 64;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/keys", Make).RequireAuthorization(Policies.Administer);
        app.MapPost("/keys/{id:int}/revoke", Revoke).RequireAuthorization(Policies.Administer);
    }

    private static async Task<IResult> Make(IFormCollection form, ClaimsPrincipal user, ApiKeys keys)
    {
        var scopes = Scopes.All.Intersect(form["scope"].OfType<string>()).ToList();
        if (form["name"].ToString().Trim() is not { Length: > 0 and <= LongestName } named || scopes.Count == 0)
        {
            return new RazorComponentResult<NotDonePage>(new { Why = $"A key needs a name of at most {LongestName} characters, and something that it is good for.", Back = "/keys" })
            {
                StatusCode = StatusCodes.Status422UnprocessableEntity,
            };
        }

        return new RazorComponentResult<KeyPage>(new { Name = named, Key = await keys.Make(named, scopes, user.DisplayName()) });
    }

    private static async Task<IResult> Revoke(int id, IFormCollection form, ApiKeys keys)
    {
        // Where a form is read its token is looked at.
        _ = form;
        return await keys.Revoke(id) > 0 ? Results.LocalRedirect("/keys") : Results.NotFound();
    }
}
