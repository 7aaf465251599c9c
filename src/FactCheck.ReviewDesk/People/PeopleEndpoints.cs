using System.Security.Claims;
using FactCheck.ReviewDesk.Pages;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.ReviewDesk.People;

/// <summary>What the forms of the page on people send.</summary>
public static class PeopleEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/people", Invite).RequireAuthorization(Policies.Administer);
        app.MapPost("/people/{id}/roles", SetRoles).RequireAuthorization(Policies.Administer);
        app.MapPost("/people/{id}/link", NewLink).RequireAuthorization(Policies.Administer);
    }

    /// <summary>Makes a person and shows their link, which is kept nowhere.</summary>
    private static async Task<IResult> Invite(
        HttpRequest request, IFormCollection form, Invitations invitations)
    {
        var (name, displayName) = (form["name"].ToString().Trim(), form["displayName"].ToString().Trim());
        try
        {
            var person = await invitations.Make(name, displayName.Length > 0 ? displayName : name, Known(form));
            return await Show(request, person, invitations);
        }
        catch (DeskProblem problem)
        {
            return new RazorComponentResult<NotDonePage>(new { Why = problem.Message, Back = "/people" }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }
    }

    private static async Task<IResult> NewLink(HttpRequest request, string id, IFormCollection form, UserManager<Person> people, Invitations invitations)
    {
        // Where a form is read its token is looked at.
        _ = form;
        return await people.FindByIdAsync(id) is { } person ? await Show(request, person, invitations) : Results.NotFound();
    }

    private static async Task<IResult> SetRoles(string id, IFormCollection form, ClaimsPrincipal user, UserManager<Person> people)
    {
        if (await people.FindByIdAsync(id) is not { } person)
        {
            return Results.NotFound();
        }

        var wanted = Known(form);
        if (person.Id == user.Judge().Id && !wanted.Contains(Roles.Administrator))
        {
            return new RazorComponentResult<NotDonePage>(new { Why = "You cannot take away your own right to administer the desk; another administrator can.", Back = "/people" })
            {
                StatusCode = StatusCodes.Status422UnprocessableEntity,
            };
        }

        var has = await people.GetRolesAsync(person);
        await people.RemoveFromRolesAsync(person, has.Except(wanted));
        await people.AddToRolesAsync(person, wanted.Except(has));
        // Who is signed in has the new roles within a minute.
        await people.UpdateSecurityStampAsync(person);
        return Results.LocalRedirect("/people");
    }

    private static async Task<IResult> Show(HttpRequest request, Person person, Invitations invitations)
        => new RazorComponentResult<LinkPage>(new { Person = person, Link = $"{request.Scheme}://{request.Host}{await invitations.LinkFor(person)}" });

    private static string[] Known(IFormCollection form) => [.. Roles.All.Intersect(form["role"].OfType<string>())];
}
