using System.Globalization;

namespace FactCheck.RulesTests;

/// <summary>What the foundation counts must come out of the table of Nobel Prizes too.</summary>
public sealed class NobelTableTests
{
    private static readonly IReadOnlyList<string[]> s_rows = StandardTables.Rows("nobel_prizes", "year", "prize", "person", "laureate", "handed_out");

    [Fact]
    public void Years_without_a_peace_prize_are_those_of_the_foundation()
        => Assert.Equal([1914, 1915, 1916, 1918, 1923, 1924, 1928, 1932, 1939, 1940, 1941, 1942, 1943, 1948, 1955, 1956, 1966, 1967, 1972], Without("peace"));

    [Fact]
    public void Years_without_a_prize_in_literature_or_the_sciences_are_those_of_the_foundation()
    {
        Assert.Equal([1914, 1918, 1935, 1940, 1941, 1942, 1943], Without("literature"));
        Assert.Equal([1916, 1931, 1934, 1940, 1941, 1942], Without("physics"));
        Assert.Equal([1916, 1917, 1919, 1924, 1933, 1940, 1941, 1942], Without("chemistry"));
        Assert.Equal([1915, 1916, 1917, 1918, 1921, 1925, 1940, 1941, 1942], Without("medicine"));
        Assert.Equal(Enumerable.Range(1901, 68), Without("economics"));
    }

    [Fact]
    public void There_are_as_many_laureates_as_the_foundation_counts()
    {
        Assert.Equal(122, s_rows.Count(row => row[1] == "literature"));
        Assert.Equal(112, s_rows.Where(row => row[1] == "peace" && row[2].Length > 0).Select(row => row[2]).Distinct().Count());
        Assert.Equal(28, s_rows.Where(row => row[1] == "peace" && row[2].Length == 0).Select(row => row[3]).Distinct().Count());
    }

    [Theory]
    [InlineData("physics", 230, 229)]
    [InlineData("chemistry", 200, 198)]
    [InlineData("medicine", 232, 232)]
    [InlineData("economics", 99, 99)]
    public void Scientists_are_as_many_as_the_foundation_counts(string prize, int laureates, int people)
    {
        Assert.Equal(laureates, s_rows.Count(row => row[1] == prize));
        Assert.Equal(people, s_rows.Where(row => row[1] == prize).Select(row => row[2]).Distinct().Count());
    }

    [Fact]
    public void A_prize_is_shared_by_three_at_most_and_handed_out_late_by_a_year()
    {
        Assert.All(s_rows.GroupBy(row => (row[0], row[1])), prize => Assert.InRange(prize.Count(), 1, 3));
        Assert.All(s_rows.Where(row => row[4].Length > 0), row => Assert.Equal(Year(row[0]) + 1, Year(row[4])));
    }

    private static IEnumerable<int> Without(string prize)
        => Enumerable.Range(1901, 125).Except(s_rows.Where(row => row[1] == prize).Select(row => Year(row[0])));

    private static int Year(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
