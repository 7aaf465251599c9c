using System.Text.RegularExpressions;
using FactCheck.Engine.Facts;

namespace FactCheck.Authoring.Stress.Records;

/// <summary>A city of the table.</summary>
/// <param name="Role">As the table has it: capital, seat or other.</param>
/// <param name="CountryWords">A pattern of the names of its country and of its people.</param>
public sealed record City(string Name, string Country, string Role, string CountryWords);

/// <summary>Which cities are capitals; empty where the tables do not say.</summary>
public sealed class Capitals
{
    public Capitals(ReferencePackage reference)
    {
        if (!reference.TryGet("cities", out var cities) || !reference.TryGet("countries", out var countries))
        {
            return;
        }

        var words = countries.Rows.ToDictionary(
            row => countries.Cell(row, "code"),
            row => string.Join('|', $"{countries.Cell(row, "name")};{countries.Cell(row, "aliases")};{countries.Cell(row, "demonyms")}".Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape)),
            StringComparer.Ordinal);
        Cities = [.. cities.Rows.Select(row => new City(cities.Cell(row, "name"), cities.Cell(row, "country"), cities.Cell(row, "role"), words[cities.Cell(row, "country")]))];
    }

    public IReadOnlyList<City> Cities { get; } = [];
}
