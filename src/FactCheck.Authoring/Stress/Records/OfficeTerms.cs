using System.Globalization;
using FactCheck.Engine.Facts;
using FactCheck.Model;

namespace FactCheck.Authoring.Stress.Records;

/// <summary>A row of the table of terms of office.</summary>
public sealed record OfficeTerm(string Id, string Person, string Office, string Country, DateOnly From, DateOnly? To)
{
    public bool IsOn(DateOnly day) => From <= day && !(To < day);

    /// <summary>Whether stories call the office by that title.</summary>
    public bool IsCalled(string title) => Office switch
    {
        "prime-minister" => title is "Prime Minister" or "Premier",
        "monarch" => title is "King" or "Queen",
        _ => string.Equals(Office, title, StringComparison.OrdinalIgnoreCase),
    };
}

/// <summary>Who held which office, from the tables that a stressed story is checked against; empty where they have none.</summary>
public sealed class OfficeTerms
{
    public const string Titles = "Prime Minister|Premier|President|Chancellor|Emperor|King|Queen";

    private readonly Dictionary<string, (string Name, string Surname)> _people = new(StringComparer.Ordinal);

    public OfficeTerms(ReferencePackage reference)
    {
        All = reference.TryGet("office_terms", out var terms) ? [.. terms.Rows.Select(row => Read(terms, row)).OfType<OfficeTerm>()] : [];
        if (reference.TryGet("people", out var people))
        {
            foreach (var row in people.Rows)
            {
                var (id, name) = (people.Cell(row, "id"), people.Cell(row, "name"));
                _people[id] = (name, people.Cell(row, "surname"));
                foreach (var one in people.Cell(row, "aliases").Split(';', StringSplitOptions.RemoveEmptyEntries).Prepend(name).Where(one => one.Contains(' ', StringComparison.Ordinal)))
                {
                    Names[one] = id;
                }
            }
        }

        Demonyms = reference.TryGet("countries", out var countries)
            ? [.. countries.Rows.Select(row => (Country: countries.Cell(row, "code"), Word: countries.Cell(row, "demonyms").Split(';')[0])).Where(one => one.Word.Length > 0 && All.Any(term => term.Country == one.Country))]
            : [];
    }

    public IReadOnlyList<OfficeTerm> All { get; }

    /// <summary>Ids of people by their full names.</summary>
    public Dictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Of the countries whose offices are on record.</summary>
    public IReadOnlyList<(string Country, string Word)> Demonyms { get; }

    public string NameOf(string person) => _people[person].Name;

    public string SurnameOf(string person) => _people[person].Surname;

    public OfficeTerm? At(string country, string office, DateOnly day) => All.FirstOrDefault(term => term.Country == country && term.Office == office && term.IsOn(day));

    public OfficeTerm? LastBefore(OfficeTerm term)
        => All.Where(one => one.Country == term.Country && one.Office == term.Office && one.Person != term.Person && one.From < term.From).MaxBy(one => one.From);

    /// <summary>Nothing where a term is dated to the month or year alone: no mistake is planted that rests on it.</summary>
    private static OfficeTerm? Read(ReferenceTable table, FactHeader row)
        => Day(table.Cell(row, "from")) is { } from && table.Cell(row, "to") is var to && (to.Length == 0 || Day(to) is not null)
            ? new(table.Cell(row, "id"), table.Cell(row, "person"), table.Cell(row, "office"), table.Cell(row, "country"), from, Day(to))
            : null;

    private static DateOnly? Day(string text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
