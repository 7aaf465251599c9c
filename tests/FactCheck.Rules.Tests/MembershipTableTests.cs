using System.Globalization;

namespace FactCheck.RulesTests;

/// <summary>What must add up in the table of memberships, whoever compiled it.</summary>
public sealed class MembershipTableTests
{
    private static readonly IReadOnlyList<string[]> s_rows = StandardTables.Rows("memberships", "organisation", "country", "from", "to");

    public static TheoryData<int> YearsOfTheCouncil() => [.. Enumerable.Range(1946, 81)];

    /// <summary>Seats of states that no row can name: Yugoslavia, Czechoslovakia and East Germany.</summary>
    private static int SeatsWithoutARow(int year) => year switch
    {
        1950 or 1951 or 1956 or 1964 or 1972 or 1973 or 1978 or 1979 or 1980 or 1981 or 1988 or 1989 => 1,
        _ => 0,
    };

    [Theory]
    [MemberData(nameof(YearsOfTheCouncil))]
    public void The_seats_of_the_Security_Council_are_all_taken(int year)
    {
        var terms = s_rows.Where(row => row[0] == "UN-SECURITY-COUNCIL" && Year(row[2]) <= year && (row[3].Length == 0 || Year(row[3]) >= year)).ToList();
        Assert.Equal(5, terms.Count(row => row[3].Length == 0));
        Assert.Equal((year < 1966 ? 6 : 10) - SeatsWithoutARow(year), terms.Count(row => row[3].Length > 0));
        Assert.Equal(terms.Count, terms.Select(row => row[1]).Distinct().Count());
    }

    [Fact]
    public void A_seat_of_the_Security_Council_is_for_two_years_at_most_and_not_taken_again_at_once()
    {
        foreach (var country in s_rows.Where(row => row[0] == "UN-SECURITY-COUNCIL" && row[3].Length > 0).GroupBy(row => row[1]))
        {
            var last = 0;
            foreach (var term in country.OrderBy(row => row[2], StringComparer.Ordinal))
            {
                Assert.InRange(Year(term[3]) - Year(term[2]), 0, 1);
                Assert.True(Year(term[2]) > last + 1, $"{country.Key} has a term from {term[2]} right after one to {last}");
                last = Year(term[3]);
            }
        }
    }

    [Fact]
    public void No_country_is_in_an_organisation_twice_on_a_day()
    {
        foreach (var stays in s_rows.GroupBy(row => (row[0], row[1])))
        {
            var inOrder = stays.OrderBy(row => row[2], StringComparer.Ordinal).ToList();
            foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
            {
                Assert.True(earlier[3].Length > 0 && string.CompareOrdinal(earlier[3], later[2]) < 0, $"{stays.Key}: {earlier[2]} to {earlier[3]} reaches into {later[2]}");
            }
        }
    }

    [Theory]
    [InlineData("AFRICAN-UNION", "2026-01-16", 54)]
    [InlineData("COMMONWEALTH", "2026-01-16", 56)]
    [InlineData("COUNCIL-OF-EUROPE", "2026-01-16", 46)]
    [InlineData("CPTPP", "2026-01-16", 12)]
    [InlineData("EAC", "2026-01-16", 8)]
    [InlineData("ECOWAS", "2026-01-16", 12)]
    [InlineData("ECOWAS", "2024-01-16", 15)]
    [InlineData("EU", "2004-05-01", 25)]
    [InlineData("EU", "2026-01-16", 27)]
    [InlineData("EURO-AREA", "2026-01-16", 21)]
    [InlineData("NATO", "2026-01-16", 32)]
    [InlineData("OECD", "2026-01-16", 38)]
    [InlineData("SCHENGEN", "1998-05-01", 9)]
    [InlineData("SCHENGEN", "2007-12-21", 24)]
    [InlineData("SCHENGEN", "2026-01-16", 29)]
    [InlineData("SCO", "2026-01-16", 10)]
    [InlineData("UN", "2026-01-16", 193)]
    [InlineData("WTO", "2026-01-16", 163)]
    public void An_organisation_has_as_many_countries_as_it_says_itself(string organisation, string day, int members)
        => Assert.Equal(members, s_rows.Count(row => row[0] == organisation && string.CompareOrdinal(row[2], day) <= 0 && (row[3].Length == 0 || string.CompareOrdinal(row[3], day) >= 0)));

    private static int Year(string date) => int.Parse(date[..4], CultureInfo.InvariantCulture);
}
