using System.Globalization;

namespace FactCheck.RulesTests;

/// <summary>What must hold in the tables of Olympic Games and World Cups, whoever compiled them.</summary>
public sealed class SportTableTests
{
    private static readonly IReadOnlyList<string[]> s_games = StandardTables.Rows("olympic_games", "id", "year", "season", "cities", "countries", "opened", "closed");
    private static readonly IReadOnlyList<string[]> s_cups = StandardTables.Rows("world_cups", "id", "year", "teams", "winner", "winner_name", "runner_up_name", "opened", "closed");

    [Fact]
    public void Summer_games_are_every_fourth_year_but_for_the_wars()
        => Assert.Equal(Enumerable.Range(0, 35).Select(n => 1896 + (4 * n)).Except([1916, 1940, 1944]), Years(s_games, 2, "summer"));

    [Fact]
    public void Winter_games_were_in_the_same_year_until_1992_and_are_between_since()
        => Assert.Equal([.. Enumerable.Range(0, 18).Select(n => 1924 + (4 * n)).Except([1940, 1944]), .. Enumerable.Range(0, 11).Select(n => 1994 + (4 * n))], Years(s_games, 2, "winter"));

    [Fact]
    public void World_Cups_of_men_are_every_fourth_year_but_for_the_war()
        => Assert.Equal(Enumerable.Range(0, 27).Select(n => 1930 + (4 * n)).Except([1942, 1946]), Years(s_cups, 2, "men"));

    [Fact]
    public void World_Cups_of_women_are_every_fourth_year()
        => Assert.Equal(Enumerable.Range(0, 10).Select(n => 1991 + (4 * n)), Years(s_cups, 2, "women"));

    [Theory]
    [InlineData("BR", 5, 0)]
    [InlineData("DE", 4, 2)]
    [InlineData("IT", 4, 0)]
    [InlineData("AR", 3, 0)]
    [InlineData("FR", 2, 0)]
    [InlineData("UY", 2, 0)]
    [InlineData("ES", 1, 1)]
    [InlineData("US", 0, 4)]
    [InlineData("JP", 0, 1)]
    [InlineData("NO", 0, 1)]
    public void A_country_has_as_many_World_Cups_as_its_teams_wear_stars(string country, int men, int women)
        => Assert.Equal((men, women), (s_cups.Count(cup => cup[3] == country && cup[2] == "men"), s_cups.Count(cup => cup[3] == country && cup[2] == "women")));

    [Fact]
    public void Games_and_cups_open_before_they_close_in_a_year_that_is_theirs()
    {
        foreach (var (id, year, opened, closed) in s_games.Select(row => (row[0], row[1], row[5], row[6])).Concat(s_cups.Select(row => (row[0], row[1], row[6], row[7]))))
        {
            Assert.True(string.CompareOrdinal(opened, closed) <= 0, $"{id} closes before it opens");
            Assert.True(opened.StartsWith(year, StringComparison.Ordinal) || id == "2020-summer", $"{id} opens in {opened}");
        }
    }

    [Fact]
    public void A_winner_has_a_name_and_so_has_a_loser()
        => Assert.All(s_cups, cup => Assert.True((cup[4].Length > 0) == (cup[5].Length > 0) && (cup[3].Length == 0 || cup[4].Length > 0), cup[0]));

    private static IEnumerable<int> Years(IReadOnlyList<string[]> rows, int column, string kind)
        => rows.Where(row => row[column] == kind).Select(row => int.Parse(row[1], CultureInfo.InvariantCulture)).Order();
}
