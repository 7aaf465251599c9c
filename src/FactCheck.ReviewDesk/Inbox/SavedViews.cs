using System.Security.Claims;
using FactCheck.ReviewDesk.Pages;
using FactCheck.ReviewDesk.People;
using FactCheck.ReviewDesk.Store;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Inbox;

/// <summary>The filters that people keep: each their own.</summary>
public sealed class SavedViews(DeskStore store)
{
    public const int LongestName = 40;

    private const int Most = 30;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/views", Keep).RequireAuthorization(Policies.Read);
        app.MapPost("/views/{id:int}/delete", Drop).RequireAuthorization(Policies.Read);
    }

    public async Task<IReadOnlyList<StoredView>> Of(string person) => await store.Views.AsNoTracking().Where(one => one.PersonId == person).OrderBy(one => one.Name).ToListAsync();

    /// <summary>A name that the person has already stands for the new filter from now on.</summary>
    /// <returns>Why it is not kept; null where it is.</returns>
    private async Task<string?> Add(string person, string name, string address)
    {
        if (name.Length is 0 or > LongestName)
        {
            return $"A view needs a name of at most {LongestName} characters.";
        }

        var views = await store.Views.Where(one => one.PersonId == person).ToListAsync();
        if (views.Find(one => one.Name == name) is { } same)
        {
            same.Address = address;
        }
        else if (views.Count >= Most)
        {
            return $"You have {Most} views. Take one away before you keep another.";
        }
        else
        {
            store.Views.Add(new() { PersonId = person, Name = name, Address = address });
        }

        await store.SaveChangesAsync();
        return null;
    }

    private static async Task<IResult> Keep([FromForm] string? name, [FromForm] string? address, ClaimsPrincipal user, SavedViews views)
    {
        var place = InboxFilter.Of(address ?? "").Address(1);
        return await views.Add(user.Judge().Id, name?.Trim() ?? "", place) is { } why
            ? new RazorComponentResult<NotDonePage>(new { Why = why, Back = place }) { StatusCode = StatusCodes.Status422UnprocessableEntity }
            : Results.LocalRedirect(place);
    }

    private static async Task<IResult> Drop(int id, IFormCollection form, ClaimsPrincipal user, DeskStore store)
    {
        // Where a form is read its token is looked at.
        _ = form;
        var person = user.Judge().Id;
        return await store.Views.Where(one => one.Id == id && one.PersonId == person).ExecuteDeleteAsync() > 0 ? Results.LocalRedirect("/") : Results.NotFound();
    }
}
