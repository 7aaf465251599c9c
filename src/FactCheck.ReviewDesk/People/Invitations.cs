using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace FactCheck.ReviewDesk.People;

/// <summary>Lets people in by a link that works once: with it a person chooses their password, which makes it void.</summary>
public sealed class Invitations(UserManager<Person> people, RoleManager<IdentityRole> roles)
{
    public const string Path = "/welcome";

    private const string FirstName = "admin";

    public const int LongestName = 64;

    /// <summary>Makes the roles, and the first administrator, where they are missing.</summary>
    public async Task Prepare()
    {
        foreach (var role in Roles.All)
        {
            if (!await roles.RoleExistsAsync(role))
            {
                Hold(await roles.CreateAsync(new(role)));
            }
        }

        if ((await people.GetUsersInRoleAsync(Roles.Administrator)).Count == 0)
        {
            await Make(FirstName, "Administrator", [Roles.Administrator, Roles.Editor, Roles.SecondEye]);
        }
    }

    /// <summary>A link for an administrator, without the host; null where one of them can sign in, and make it themselves.</summary>
    public async Task<string?> LinkForFirstAdministrator()
    {
        var administrators = await people.GetUsersInRoleAsync(Roles.Administrator);
        foreach (var one in administrators)
        {
            if (one.PasswordHash is not null || (await people.GetLoginsAsync(one)).Count > 0)
            {
                return null;
            }
        }

        return await LinkFor(administrators[0]);
    }

    /// <summary>A person with roles, who cannot sign in before they have used their link.</summary>
    /// <exception cref="DeskProblem">The name is taken or has characters that no name has.</exception>
    public async Task<Person> Make(string name, string displayName, IEnumerable<string> their)
    {
        if (name.Length > LongestName)
        {
            throw new DeskProblem($"A name has at most {LongestName} characters.");
        }

        var person = new Person { UserName = name, DisplayName = displayName };
        Hold(await people.CreateAsync(person));
        Hold(await people.AddToRolesAsync(person, their));
        return person;
    }

    /// <summary>A link with which a person chooses a password, once.</summary>
    public async Task<string> LinkFor(Person person)
        => QueryHelpers.AddQueryString(Path, new Dictionary<string, string?>
        {
            ["person"] = person.Id,
            ["token"] = await people.GeneratePasswordResetTokenAsync(person),
        });

    /// <summary>The person whose link it is; null where the link is used, too old, or none of ours.</summary>
    public async Task<Person?> Find(string? id, string? token)
        => id is not null && token is not null && await people.FindByIdAsync(id) is { } person
            && await people.VerifyUserTokenAsync(person, people.Options.Tokens.PasswordResetTokenProvider, UserManager<Person>.ResetPasswordTokenPurpose, token)
            ? person
            : null;

    /// <summary>Sets the password, which makes the link void; false where the password is too weak.</summary>
    public async Task<bool> Accept(Person person, string token, string password) => (await people.ResetPasswordAsync(person, token, password)).Succeeded;

    private static void Hold(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new DeskProblem(string.Join(" ", result.Errors.Select(static error => error.Description)));
        }
    }
}
