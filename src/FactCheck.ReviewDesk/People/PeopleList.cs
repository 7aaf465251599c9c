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
}

/// <summary>A person and what they may do.</summary>
public sealed record PersonRow(Person Person, IReadOnlyList<string> Roles);
