using FactCheck.ReviewDesk.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace FactCheck.ReviewDesk.People;

/// <summary>What the forms for signing in and out send.</summary>
public static class SignInEndpoints
{
    /// <summary>The name of the limit on attempts.</summary>
    public const string Limit = "sign-in";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/sign-in", SignIn).AllowAnonymous().RequireRateLimiting(Limit);
        app.MapPost(Invitations.Path, Welcome).AllowAnonymous().RequireRateLimiting(Limit);
        app.MapPost("/sign-out", SignOut).RequireAuthorization();
    }

    private static async Task<IResult> SignIn(
        [FromForm] string? name, [FromForm] string? password, [FromForm] string? next, SignInManager<Person> signIn)
    {
        var result = await signIn.PasswordSignInAsync(name ?? "", password ?? "", isPersistent: false, lockoutOnFailure: true);
        return result.Succeeded
            ? Results.LocalRedirect(LocalAddress.Of(next))
            : Results.LocalRedirect(QueryHelpers.AddQueryString("/sign-in", new Dictionary<string, string?>
            {
                ["failed"] = result.IsLockedOut ? "locked" : "wrong",
                ["next"] = LocalAddress.Of(next),
            }));
    }

    private static async Task<IResult> Welcome(
        [FromForm] string? person, [FromForm] string? token, [FromForm] string? password, [FromForm] string? again,
        Invitations invitations, SignInManager<Person> signIn)
    {
        if (await invitations.Find(person, token) is not { } found)
        {
            return Results.LocalRedirect(Invitations.Path);
        }

        var fault = password != again ? Fault.Different : await invitations.Accept(found, token!, password ?? "") ? null : Fault.Weak;
        if (fault is not null)
        {
            return Results.LocalRedirect(QueryHelpers.AddQueryString(Invitations.Path, new Dictionary<string, string?> { ["person"] = person, ["token"] = token, ["fault"] = fault }));
        }

        await signIn.SignInAsync(found, isPersistent: false);
        return Results.LocalRedirect("/");
    }

    private static async Task<IResult> SignOut(SignInManager<Person> signIn, IFormCollection form)
    {
        // Where a form is read its token is looked at.
        _ = form;
        await signIn.SignOutAsync();
        return Results.LocalRedirect("/sign-in");
    }

    /// <summary>What can be wrong with a password, as it stands in an address.</summary>
    public static class Fault
    {
        public const string Different = "different";

        public const string Weak = "weak";
    }
}
