using FactCheck.Model.Values;

namespace FactCheck.Model.Tests;

public sealed class CalendarValueTests
{
    [Theory]
    [InlineData(SeasonName.Spring, false, "2025-03-01/2025-05-31")]
    [InlineData(SeasonName.Spring, true, "2025-09-01/2025-11-30")]
    [InlineData(SeasonName.Winter, false, "2025-12-01/2026-02-28")]
    [InlineData(SeasonName.Summer, true, "2025-12-01/2026-02-28")]
    public void Seasons_are_three_months_of_their_hemisphere(SeasonName name, bool isSouthern, string expected)
        => Assert.Equal(expected, new Season(name, 2025).Days(isSouthern).ToString());

    [Fact]
    public void A_season_without_a_year_has_no_days() => Assert.Null(new Season(SeasonName.Autumn, null).Days(false));

    [Theory]
    [InlineData(1, "2025")]
    [InlineData(4, "2024-04-01/2025-03-31")]
    [InlineData(10, "2024-10-01/2025-09-30")]
    public void A_fiscal_year_is_named_after_the_year_in_which_it_ends(int firstMonth, string expected)
        => Assert.Equal(expected, new FiscalYear(2025).Days(firstMonth).ToString());

    [Theory]
    [InlineData(null, "20:30")]
    [InlineData(0, "20:30Z")]
    [InlineData(330, "20:30+05:30")]
    [InlineData(-300, "20:30-05:00")]
    public void A_clock_time_reads_with_its_zone(int? zone, string expected) => Assert.Equal(expected, new ClockTime(new(20, 30), zone).ToString());

    [Fact]
    public void Zones_compare_in_UTC() => Assert.Equal(new ClockTime(new(20, 30), 60).UtcMinutes, new ClockTime(new(14, 30), -300).UtcMinutes);

    [Fact]
    public void A_span_without_a_first_or_last_day_says_so()
    {
        var day = new DateOnly(2024, 1, 15);
        Assert.Equal("../2024-01-15", PartialDate.OfSpan(DateOnly.MinValue, day).ToString());
        Assert.Equal("2024-01-15/..", PartialDate.OfSpan(day, DateOnly.MaxValue).ToString());
    }
}
