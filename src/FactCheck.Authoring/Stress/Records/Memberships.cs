using FactCheck.Engine.Facts;

namespace FactCheck.Authoring.Stress.Records;

/// <summary>A row of the table of memberships; dates as the table has them, to the day, the month or the year.</summary>
public sealed record MembershipTerm(string Organisation, string Country, string From, string To)
{
    public bool IsOn(string day) => TableCells.Covers(From, To, day);
}

/// <summary>Who belongs to what, and how organisations and countries are called.</summary>
public sealed class Memberships
{
    public Memberships(ReferencePackage reference)
    {
        All = reference.TryGet("memberships", out var table)
            ? [.. table.Rows.Select(row => new MembershipTerm(table.Cell(row, "organisation"), table.Cell(row, "country"), table.Cell(row, "from"), table.Cell(row, "to")))]
            : [];
        Organisations = Named(reference, "organisations");
        Countries = Named(reference, "countries");
    }

    public IReadOnlyList<MembershipTerm> All { get; }

    /// <summary>Codes by names.</summary>
    public Dictionary<string, string> Organisations { get; }

    /// <summary>Codes by names.</summary>
    public Dictionary<string, string> Countries { get; }

    public bool IsMember(string organisation, string country, string day)
        => All.Any(one => one.Organisation == organisation && one.Country == country && one.IsOn(day));

    private static Dictionary<string, string> Named(ReferencePackage reference, string name)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        if (reference.TryGet(name, out var table))
        {
            foreach (var row in table.Rows)
            {
                foreach (var one in table.Cell(row, "aliases").Split(';', StringSplitOptions.RemoveEmptyEntries).Prepend(table.Cell(row, "name")))
                {
                    found[one] = table.Cell(row, "code");
                }
            }
        }

        return found;
    }
}
