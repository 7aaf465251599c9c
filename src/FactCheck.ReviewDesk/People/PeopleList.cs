using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.People;

/// <summary>Everybody on the desk, with their roles.</summary>
public sealed class PeopleList(DeskStore store)
{
    public async Task<IReadOnlyList<PersonRow>> All()
    {
        var roles = (await (from given in store.UserRoles join role in store.Roles on given.RoleId equals role.Id select new { given.UserId, role.Name }).ToListAsync())
            .ToLookup(one => one.UserId, one => one.Name!, StringComparer.Ordinal);
        var people = await store.Users.AsNoTracking().OrderBy(one => one.NormalizedUserName).ToListAsync();
        return [.. people.Select(person => new PersonRow(person, [.. roles[person.Id]]))];
    }

    /// <summary>Those who may decide, and so have stories.</summary>
    public async Task<IReadOnlyList<Person>> Deciding()
    {
        var deciding = Policies.RolesOf[Policies.Decide];
        return await store.Users.AsNoTracking()
            .Where(person => store.UserRoles.Any(given => given.UserId == person.Id && store.Roles.Any(role => role.Id == given.RoleId && deciding.Contains(role.Name!))))
            .OrderBy(person => person.NormalizedUserName).ToListAsync();
    }

    /// <summary>The names with which people sign in, in upper case.</summary>
    public async Task<IReadOnlySet<string>> Names() => (await store.Users.Select(one => one.NormalizedUserName!).ToListAsync()).ToHashSet(StringComparer.Ordinal);
}

/// <summary>A person and what they may do.</summary>
public sealed record PersonRow(Person Person, IReadOnlyList<string> Roles);
