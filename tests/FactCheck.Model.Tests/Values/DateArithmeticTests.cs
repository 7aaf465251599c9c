using CsCheck;
using FactCheck.Model.Values;

namespace FactCheck.Model.Tests.Values;

public class DateArithmeticTests
{
    private static readonly PartialDate LeapDay = Day(2024, 2, 29);

    [Fact]
    public void An_anniversary_completes_as_many_years_and_the_day_before_it_does_not()
        => Gen.Select(Some.NearDay, Gen.Int[1, 200]).Sample((day, years) =>
        {
            var date = PartialDate.OfDay(day);
            var anniversary = DateArithmetic.AddYears(date, years)!.Value;
            return Elapsed.Years(date, anniversary) == Number.WholeCount(years)
                && Elapsed.Years(date, PartialDate.OfDay(anniversary.First.AddDays(-1))) == Number.WholeCount(years - 1);
        });

    [Fact]
    public void A_leap_day_returns_on_the_first_of_March_in_common_years()
    {
        Assert.Equal(Day(2025, 3, 1), DateArithmetic.AddYears(LeapDay, 1));
        Assert.Equal(Day(2028, 2, 29), DateArithmetic.AddYears(LeapDay, 4));
        Assert.Equal(Day(2100, 3, 1), DateArithmetic.AddYears(LeapDay, 76));
        Assert.Equal(Day(2023, 3, 1), DateArithmetic.AddYears(LeapDay, -1));
    }

    [Fact]
    public void Months_and_years_keep_their_precision()
    {
        Assert.Equal("2024-02", DateArithmetic.AddYears(PartialDate.OfMonth(2023, 2), 1).ToString());
        Assert.Equal("2026", DateArithmetic.AddYears(PartialDate.OfYear(1866), 160).ToString());
        Assert.Equal("2027-01-17/2027-01-18", DateArithmetic.AddYears(PartialDate.OfSpan(new(2026, 1, 17), new(2026, 1, 18)), 1).ToString());
    }

    [Fact]
    public void Beyond_the_calendar_there_is_no_date()
    {
        Assert.Null(DateArithmetic.AddYears(Day(2026, 1, 1), 7974));
        Assert.Null(DateArithmetic.AddYears(Day(2026, 1, 1), -2026));
        Assert.Null(DateArithmetic.AddYears(Day(2026, 1, 1), decimal.MaxValue));
        Assert.Null(DateArithmetic.AddDays(Day(9999, 12, 31), 1, 1));
        Assert.Null(DateArithmetic.AddDays(Day(1, 1, 1), -1, -1));
        Assert.Null(DateArithmetic.AddDays(Day(2026, 1, 1), decimal.MinValue, decimal.MaxValue));
        Assert.Null(DateArithmetic.LatestOnOrBefore(DayOfWeek.Sunday, Day(1, 1, 1)));
    }

    [Fact]
    public void Days_after_are_as_many_days_later()
        => Gen.Select(Some.NearDay, Gen.Int[0, 1000]).Sample((day, days) =>
        {
            var date = PartialDate.OfDay(day);
            return Elapsed.Days(date, DateArithmetic.AddDays(date, days, days)!.Value) == Number.WholeCount(days);
        });

    [Fact]
    public void Days_after_a_month_are_a_span()
    {
        Assert.Equal("2026-02-01/2026-03-03", DateArithmetic.AddDays(PartialDate.OfMonth(2026, 1), 31, 31).ToString());
        Assert.Equal("2026-01", DateArithmetic.AddDays(PartialDate.OfMonth(2026, 1), 0, 0).ToString());
        Assert.Equal("2026-01-17/2026-01-19", DateArithmetic.AddDays(Day(2026, 1, 16), 1, 3).ToString());
    }

    [Fact]
    public void The_latest_weekday_is_the_nearest_of_the_last_seven_days()
        => Gen.Select(Some.NearDay, Gen.Enum<DayOfWeek>()).Sample((day, weekday) =>
        {
            var latest = DateArithmetic.LatestOnOrBefore(weekday, PartialDate.OfDay(day))!.Value;
            return latest.IsDay && latest.First.DayOfWeek == weekday && day.DayNumber - latest.First.DayNumber is >= 0 and < 7;
        });

    private static PartialDate Day(int year, int month, int day) => PartialDate.OfDay(new(year, month, day));
}
