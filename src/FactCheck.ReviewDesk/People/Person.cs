using FactCheck.ReviewDesk.Decisions;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.ReviewDesk.People;

/// <summary>Somebody who signs in.</summary>
public sealed class Person : IdentityUser
{
    /// <summary>What the record and the pages call them.</summary>
    public string DisplayName { get; set; } = "";

    public Judge Judge() => new(Id, DisplayName);
}
