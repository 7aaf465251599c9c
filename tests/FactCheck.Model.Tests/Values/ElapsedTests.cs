using CsCheck;
using FactCheck.Model.Values;

namespace FactCheck.Model.Tests.Values;

public class ElapsedTests
{
    private static readonly PartialDate Treaty = Day(1866, 8, 25);

    [Fact]
    public void Single_days_match_counting_day_by_day()
        => Gen.Select(Some.NearDay, Some.NearDay).Sample((from, to) =>
        {
            var (a, b) = (PartialDate.OfDay(from), PartialDate.OfDay(to));
            if (to < from)
            {
                return Elapsed.Years(a, b) is null && Elapsed.Months(a, b) is null && Elapsed.Days(a, b) is null && Elapsed.InclusiveDays(a, b) is null;
            }

            var counted = ByCounting(from, to);
            return Elapsed.Days(a, b) == Number.WholeCount(counted.Days)
                && Elapsed.InclusiveDays(a, b) == Number.WholeCount(counted.Days + 1)
                && Elapsed.Months(a, b) == Number.WholeCount(counted.Months)
                && Elapsed.Years(a, b) == Number.WholeCount(counted.Years);
        });

    [Fact]
    public void Partial_dates_give_exactly_the_counts_their_days_can_give()
        => Gen.Select(Some.NearDate, Some.NearDate).Sample((from, to) =>
        {
            if (to.Last < from.First)
            {
                return Elapsed.Months(from, to) is null;
            }

            int[] fromDays = [from.First.DayNumber, from.Last.DayNumber, Middle(from)];
            int[] toDays = [to.First.DayNumber, to.Last.DayNumber, Middle(to)];
            var (fewest, most) = Counts(Elapsed.Months(from, to)!.Value);
            var widest = (Fewest: int.MaxValue, Most: 0);
            foreach (var a in fromDays)
            {
                foreach (var b in toDays.Where(day => day >= a))
                {
                    var months = ByCounting(DateOnly.FromDayNumber(a), DateOnly.FromDayNumber(b)).Months;
                    widest = (Math.Min(widest.Fewest, months), Math.Max(widest.Most, months));
                }
            }

            // The ends of both dates give the fewest and the most, unless the dates overlap: then it starts from none.
            return most == widest.Most && fewest == (to.First < from.Last ? 0 : widest.Fewest);
        }, iter: 300);

    [Fact]
    public void A_year_is_always_twelve_months()
        => Gen.Select(Some.Day, Some.Day).Sample((one, other) =>
        {
            var (from, to) = one < other ? (one, other) : (other, one);
            var years = Counts(Elapsed.Years(PartialDate.OfDay(from), PartialDate.OfDay(to))!.Value).Fewest;
            return years == decimal.Floor(Counts(Elapsed.Months(PartialDate.OfDay(from), PartialDate.OfDay(to))!.Value).Fewest / 12);
        });

    [Theory]
    [InlineData(2025, 2, 28, 0, 11)]
    [InlineData(2025, 3, 1, 1, 12)]
    [InlineData(2028, 2, 28, 3, 47)]
    [InlineData(2028, 2, 29, 4, 48)]
    public void Born_on_a_leap_day_one_ages_on_the_first_of_March(int year, int month, int day, int years, int months)
    {
        var born = Day(2024, 2, 29);
        Assert.Equal(Number.WholeCount(years), Elapsed.Years(born, Day(year, month, day)));
        Assert.Equal(Number.WholeCount(months), Elapsed.Months(born, Day(year, month, day)));
    }

    [Fact]
    public void A_month_from_the_last_of_January_is_completed_on_the_first_of_March()
    {
        Assert.Equal(Number.WholeCount(0), Elapsed.Months(Day(2026, 1, 31), Day(2026, 2, 28)));
        Assert.Equal(Number.WholeCount(1), Elapsed.Months(Day(2026, 1, 31), Day(2026, 3, 1)));
        Assert.Equal(Number.WholeCount(1), Elapsed.Months(Day(2026, 1, 31), Day(2026, 3, 30)));
        Assert.Equal(Number.WholeCount(2), Elapsed.Months(Day(2026, 1, 31), Day(2026, 3, 31)));
    }

    [Fact]
    public void The_treaty_is_159_full_years_old_until_the_day_comes_round()
    {
        Assert.Equal(Number.WholeCount(159), Elapsed.Years(Treaty, Day(2026, 1, 16)));
        Assert.Equal(Number.WholeCount(159), Elapsed.Years(Treaty, Day(2026, 8, 24)));
        Assert.Equal(Number.WholeCount(160), Elapsed.Years(Treaty, Day(2026, 8, 25)));
    }

    [Fact]
    public void A_year_alone_leaves_the_age_open()
    {
        Assert.Equal(Number.WholeCount(159, 160), Elapsed.Years(PartialDate.OfYear(1866), Day(2026, 1, 16)));
        Assert.Equal(Number.WholeCount(0, 11), Elapsed.Months(PartialDate.OfYear(2026), PartialDate.OfYear(2026)));
        Assert.Equal(Number.WholeCount(0, 15), Elapsed.Days(PartialDate.OfYear(2026), Day(2026, 1, 16)));
    }

    [Fact]
    public void Thursday_to_Saturday_is_three_days_with_both_counted()
        => Assert.Equal(Number.WholeCount(3), Elapsed.InclusiveDays(Day(2026, 1, 15), Day(2026, 1, 17)));

    [Fact]
    public void The_whole_calendar_can_be_counted()
    {
        var (first, last) = (PartialDate.OfDay(DateOnly.MinValue), PartialDate.OfDay(DateOnly.MaxValue));
        Assert.Equal(Number.WholeCount(9998), Elapsed.Years(first, last));
        Assert.Equal(Number.WholeCount(3652058), Elapsed.Days(first, last));
    }

    private static PartialDate Day(int year, int month, int day) => PartialDate.OfDay(new(year, month, day));

    private static int Middle(PartialDate date) => (date.First.DayNumber + date.Last.DayNumber) / 2;

    private static (decimal Fewest, decimal Most) Counts(Number count) => (count.Range.Low!.Value, count.Range.High!.Value - 1);

    /// <summary>Walks the calendar: a month is completed on a day with the number of the first, or on a first that follows a month without one.</summary>
    private static (int Days, int Months, int Years) ByCounting(DateOnly from, DateOnly to)
    {
        var (days, months, years) = (0, 0, 0);
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            days++;
            var yesterday = day.AddDays(-1);
            if (day.Day == from.Day || (day.Day == 1 && yesterday.Day < from.Day))
            {
                months++;
            }

            if ((day.Month == from.Month && day.Day == from.Day)
                || (from is { Month: 2, Day: 29 } && day is { Month: 3, Day: 1 } && yesterday.Day == 28))
            {
                years++;
            }
        }

        return (days, months, years);
    }
}
