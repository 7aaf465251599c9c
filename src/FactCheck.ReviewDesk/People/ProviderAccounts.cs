using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.ReviewDesk.People;

/// <summary>The desk's people who have their account elsewhere.</summary>
public sealed class ProviderAccounts(UserManager<Person> people, Invitations invitations, DeskOptions desk)
{
    /// <summary>Makes a person where there is none for that account, and brings their roles to what the provider says.</summary>
    /// <remarks>A person of the desk with the same name or address is somebody else: nobody takes over an account by what a provider calls them.</remarks>
    public async Task Know(string issuer, string subject, ClaimsPrincipal said)
    {
        var person = await people.FindByLoginAsync(issuer, subject);
        if (person is null)
        {
            var name = said.FindFirstValue("preferred_username") ?? said.FindFirstValue("email") ?? "";
            var shown = said.FindFirstValue("name") is { Length: > 0 } full ? full : name;
            person = await invitations.Make(await IsFree(name) ? name : OwnName(issuer, subject), shown.Length > 0 ? shown : OwnName(issuer, subject), []);
            await people.AddLoginAsync(person, new(issuer, subject, desk.Sso!.Name));
        }

        await Follow(person, said);
    }

    private async Task Follow(Person person, ClaimsPrincipal said)
    {
        var sso = desk.Sso!;
        var has = await people.GetRolesAsync(person);
        var given = said.FindAll(sso.Claim).SelectMany(claim => sso.RolesOf(claim.Value));
        var wanted = has.Except(sso.Mapped).Union(given, StringComparer.Ordinal).ToList();
        if (wanted.Count == 0)
        {
            wanted.Add(Roles.Reader);
        }

        await people.RemoveFromRolesAsync(person, has.Except(wanted));
        await people.AddToRolesAsync(person, wanted.Except(has));
    }

    private async Task<bool> IsFree(string name)
        => name.Length is > 0 and <= Invitations.LongestName && name.All(people.Options.User.AllowedUserNameCharacters.Contains) && await people.FindByNameAsync(name) is null;

    /// <summary>A name that nobody else has.</summary>
    private static string OwnName(string issuer, string subject)
        => "sso-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(issuer + "\n" + subject)).AsSpan(0, 8));
}
