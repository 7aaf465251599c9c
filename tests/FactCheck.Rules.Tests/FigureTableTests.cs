using System.Globalization;

namespace FactCheck.RulesTests;

/// <summary>Tables of figures by year and month: what must be so of them whatever the figures are.</summary>
public class FigureTableTests
{
    [Fact]
    public void What_is_read_when_it_is_asked_for_is_what_was_checked()
    {
        Assert.Equal(StandardTables.Package.Sha256, StandardTables.Deferred.Sha256);
        Assert.Equal(StandardTables.Package.FirstReview, StandardTables.Deferred.FirstReview);
        foreach (var table in StandardTables.Package.Tables)
        {
            Assert.Equal(table.Rows.Select(row => (row.Ordinal, row.Key, row.DisplayName, string.Join(',', row.Cells), row.Source)),
                StandardTables.Deferred[table.Descriptor.Name].Rows.Select(row => (row.Ordinal, row.Key, row.DisplayName, string.Join(',', row.Cells), row.Source)));
        }
    }

    /// <summary>A figure that is a thousandfold, or has its digits swapped, stands out from those of the years beside it.</summary>
    [Theory]
    [InlineData("population", 1.35)]
    [InlineData("gdp", 3)]
    public void No_year_is_far_from_the_one_before(string name, double most)
    {
        var rows = StandardTables.Rows(name, "country", "date", "value");
        var jumps = from pair in rows.Zip(rows.Skip(1))
                    where pair.First[0] == pair.Second[0]
                    let ratio = Value(pair.Second[2]) / Value(pair.First[2])
                    where ratio > most || ratio < 1 / most
                    select $"{pair.Second[0]} {pair.Second[1]}";
        Assert.Empty(jumps);
    }

    [Fact]
    public void A_month_ends_within_its_means_and_a_year_is_the_mean_of_its_months()
    {
        var months = StandardTables.Rows("monthly_rates", "currency", "from", "mean", "month_end");
        Assert.DoesNotContain(months, month => Math.Abs((Value(month[3]) / Value(month[2])) - 1) > 0.25);
        var byYear = months.GroupBy(month => (Currency: month[0], Year: month[1][..4])).ToDictionary(year => year.Key, year => year.Select(month => Value(month[2])).ToArray());
        foreach (var year in StandardTables.Rows("exchange_rates", "currency", "from", "per_euro"))
        {
            if (byYear.TryGetValue((year[0], year[1][..4]), out var means) && means.Length == 12)
            {
                Assert.InRange(Value(year[2]) / means.Average(), 0.99, 1.01);
            }
        }
    }

    [Fact]
    public void Every_country_but_few_has_its_people_of_each_year()
    {
        var countries = StandardTables.Rows("countries", "code").Select(row => row[0]).ToHashSet();
        var people = StandardTables.Rows("population", "country", "date").GroupBy(row => row[0]).ToDictionary(country => country.Key, country => country.Count());
        Assert.Equal(["TW", "VA"], countries.Except(people.Keys).Order());
        Assert.All(people.Values, years => Assert.Equal(35, years));
    }

    private static double Value(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
