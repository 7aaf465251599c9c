using CsCheck;
using FactCheck.Engine.Functions;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Tests.Functions;

public class CalendarTests
{
    private static readonly Gen<DateOnly> SomeDay = Gen.Int[0, 90].Select(days => new DateOnly(2023, 12, 15).AddDays(days));

    private static readonly Gen<PartialDate> SomeDate = Gen.OneOf<PartialDate>(
        SomeDay.Select(PartialDate.OfDay),
        SomeDay.Select(day => PartialDate.OfMonth(day.Year, day.Month)),
        Gen.Select(SomeDay, Gen.Int[1, 9]).Select((day, more) => PartialDate.OfSpan(day, day.AddDays(more))));

    private static readonly PartialDate Friday = Day(2026, 1, 16);

    private static readonly object?[] WithMissing =
    [
        Calendar.Years(null, Friday),
        Calendar.Years(Friday, null),
        Calendar.Months(null, Friday),
        Calendar.Days(Friday, null),
        Calendar.InclusiveDays(null, Friday),
        Calendar.Year(null),
        Calendar.Weekday(null),
        Calendar.Anniversary(null, Number.Exact(1)),
        Calendar.Anniversary(Friday, null),
        Calendar.DaysAfter(Friday, null),
        Calendar.DaysAfter(null, Number.Exact(1)),
        Calendar.FirstDay(null),
        Calendar.LastDay(null),
        Calendar.LatestBefore(null, Friday),
        Calendar.LatestBefore(DayOfWeek.Monday, null),
    ];

    [Fact]
    public void Missing_in_is_missing_out() => Assert.All(WithMissing, result => Assert.Null(result));

    [Fact]
    public void Time_between_dates()
    {
        Assert.Equal(Number.WholeCount(159), Calendar.Years(Day(1866, 8, 25), Friday));
        Assert.Equal(Number.WholeCount(2), Calendar.Months(Day(2025, 10, 21), Friday));
        Assert.Equal(Number.WholeCount(87), Calendar.Days(Day(2025, 10, 21), Friday));
        Assert.Equal(Number.WholeCount(3), Calendar.InclusiveDays(Day(2026, 1, 15), Day(2026, 1, 17)));
        Assert.Null(Calendar.Years(Friday, Day(2026, 1, 15)));
    }

    [Fact]
    public void Parts_of_dates()
    {
        Assert.Equal(Number.WholeCount(160), Arithmetic.Subtract(Calendar.Year(Friday), Calendar.Year(PartialDate.OfYear(1866))));
        Assert.Equal(Number.WholeCount(2025, 2026), Calendar.Year(PartialDate.OfSpan(new(2025, 12, 27), new(2026, 1, 3))));
        Assert.Equal(DayOfWeek.Friday, Calendar.Weekday(Friday));
        Assert.Null(Calendar.Weekday(PartialDate.OfMonth(2026, 1)));
        Assert.Equal(Day(2026, 1, 1), Calendar.FirstDay(PartialDate.OfMonth(2026, 1)));
        Assert.Equal(Day(2026, 1, 31), Calendar.LastDay(PartialDate.OfMonth(2026, 1)));
    }

    [Fact]
    public void Dates_from_dates()
    {
        Assert.Equal(Day(2026, 8, 25), Calendar.Anniversary(Day(1866, 8, 25), Number.Exact(160)));
        Assert.Equal(Day(2026, 8, 25), Calendar.Anniversary(Day(1866, 8, 25), Number.WholeCount(160)));
        Assert.Equal(Day(2026, 1, 17), Calendar.DaysAfter(Day(2026, 1, 15), Number.Exact(2)));
        Assert.Equal(PartialDate.OfSpan(new(2026, 1, 17), new(2026, 1, 18)), Calendar.DaysAfter(Friday, Number.WholeCount(1, 2)));
        Assert.Equal(Day(2026, 1, 15), Calendar.LatestBefore(DayOfWeek.Thursday, Friday));
        Assert.Equal(Friday, Calendar.LatestBefore(DayOfWeek.Friday, Friday));
    }

    [Fact]
    public void No_date_is_a_fraction_or_a_rough_number_away()
    {
        Assert.Null(Calendar.Anniversary(Friday, Number.Exact(1.5m)));
        Assert.Null(Calendar.Anniversary(Friday, Number.Known(Interval.MoreThan(160))));
        Assert.Null(Calendar.DaysAfter(Friday, Number.Exact(1.5m)));
        Assert.Null(Calendar.DaysAfter(Friday, Number.Known(Interval.Between(1, 2))));
        Assert.Null(Calendar.DaysAfter(Friday, Number.Exact(decimal.MaxValue)));
    }

    [Fact]
    public void A_period_holds_on_both_its_days()
    {
        var (from, to) = (Day(2026, 1, 10), Day(2026, 1, 20));
        Assert.Equal(Truth.Agrees, Calendar.Holds(from, to, from));
        Assert.Equal(Truth.Agrees, Calendar.Holds(from, to, to));
        Assert.Equal(Truth.Contradicts, Calendar.Holds(from, to, Day(2026, 1, 9)));
        Assert.Equal(Truth.Contradicts, Calendar.Holds(from, to, Day(2026, 1, 21)));
        Assert.Equal(Truth.Agrees, Calendar.Holds(null, to, Day(1, 1, 1)));
        Assert.Equal(Truth.Agrees, Calendar.Holds(from, null, Day(9999, 12, 31)));
        Assert.Equal(Truth.Agrees, Calendar.Holds(null, null, Friday));
        Assert.Equal(Truth.CannotTell, Calendar.Holds(from, to, null));
        Assert.Equal(Truth.CannotTell, Calendar.Holds(from, to, PartialDate.OfMonth(2026, 1)));
        Assert.Equal(Truth.CannotTell, Calendar.Holds(PartialDate.OfMonth(2025, 10), null, Day(2025, 10, 15)));
    }

    [Fact]
    public void A_period_holds_when_every_possible_period_holds_on_every_day()
        => Gen.Select(SomeDate, SomeDate, SomeDate).Sample((from, to, at) =>
        {
            if (to.First < from.Last)
            {
                return;
            }

            var (all, any) = (true, false);
            foreach (var day in Days(at))
            {
                foreach (var first in Days(from))
                {
                    foreach (var last in Days(to))
                    {
                        var holds = first <= day && day <= last;
                        all &= holds;
                        any |= holds;
                    }
                }
            }

            Assert.Equal(all ? Truth.Agrees : any ? Truth.CannotTell : Truth.Contradicts, Calendar.Holds(from, to, at));
        }, iter: 500);

    private static PartialDate Day(int year, int month, int day) => PartialDate.OfDay(new(year, month, day));

    private static IEnumerable<DateOnly> Days(PartialDate date)
    {
        for (var day = date.First; day <= date.Last; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
