using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Periods of the calendar as intervals of days. Weeks begin on Monday and belong to the month and year of their Thursday (ISO 8601).</summary>
/// <remarks>The days that come in are between the years 1000 and 2999, and shifts are bounded, so nothing leaves the calendar.</remarks>
internal static class CalendarPeriods
{
    /// <summary>No story counts farther than that, in any unit.</summary>
    public const int Farthest = 900;

    /// <summary>The period of a unit, so many after the one that a day lies in.</summary>
    public static PartialDate? Of(CalendarUnit unit, DateOnly day, int shift = 0)
    {
        if (Math.Abs(shift) > Farthest)
        {
            return null;
        }

        switch (unit)
        {
            case CalendarUnit.Day:
                return PartialDate.OfDay(day.AddDays(shift));
            case CalendarUnit.Week:
                return Days(Monday(day).AddDays(7 * shift), 7);
            case CalendarUnit.Weekend:
                return Days(Monday(day).AddDays(5 + (7 * shift)), 2);
            case CalendarUnit.Month:
                return PartialDate.OfMonth(day.AddMonths(shift).Year, day.AddMonths(shift).Month);
            case CalendarUnit.Quarter:
                return Months(day.AddMonths(3 * shift), 3);
            case CalendarUnit.Half:
                return Months(day.AddMonths(6 * shift), 6);
            case CalendarUnit.Year:
                return PartialDate.OfYear(day.Year + shift);
            case CalendarUnit.Decade:
                return Years(day.Year + (10 * shift), 10);
            case CalendarUnit.Century:
                return Years(day.Year + (100 * shift), 100);
            default:
                return null;
        }
    }

    /// <summary>Ten or a hundred years: the 1980s, and the 15th century as 1400 to 1499, which is how the word is used.</summary>
    public static PartialDate? Years(int year, int count)
    {
        var first = year - (year % count);
        return first < 1 || first + count > 9999 ? null : PartialDate.OfSpan(new(first, 1, 1), new(first + count - 1, 12, 31));
    }

    /// <summary>The n-th week of a month or year; -1 for the last one.</summary>
    public static PartialDate WeekIn(PartialDate period, int number)
    {
        var first = Monday(period.First.AddDays(3));
        first = first.AddDays(3) < period.First ? first.AddDays(7) : first;
        if (number < 0)
        {
            var last = Monday(period.Last);
            return Days(last.AddDays(3) > period.Last ? last.AddDays(-7) : last, 7);
        }

        return Days(first.AddDays(7 * (number - 1)), 7);
    }

    /// <summary>The n-th such weekday of a month; -1 for the last one; null where it has not so many.</summary>
    public static PartialDate? WeekdayIn(PartialDate month, DayOfWeek weekday, int number)
    {
        var day = number > 0
            ? month.First.AddDays((((int)weekday - (int)month.First.DayOfWeek + 7) % 7) + (7 * (number - 1)))
            : month.Last.AddDays(-(((int)month.Last.DayOfWeek - (int)weekday + 7) % 7));
        return day > month.Last ? null : PartialDate.OfDay(day);
    }

    /// <summary>A day so many units away; null beyond what stories count.</summary>
    public static DateOnly? Add(DateOnly day, CalendarUnit unit, decimal amount)
    {
        if (Math.Abs(amount) > Farthest || (unit == CalendarUnit.Century && Math.Abs(amount) > Farthest / 100))
        {
            return null;
        }

        var (time, factor) = unit.AsTime();
        amount *= factor;
        return time switch
        {
            TimeUnit.Month => AddMonths(day, amount),
            TimeUnit.Year when Math.Abs(amount) <= Farthest => AddMonths(day, amount * 12),
            TimeUnit.Week => day.AddDays((int)Math.Round(amount * 7)),
            TimeUnit.Day when unit == CalendarUnit.BusinessDay => AddBusinessDays(day, (int)amount),
            TimeUnit.Day => day.AddDays((int)amount),
            _ => null,
        };
    }

    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public static PartialDate Days(DateOnly first, int count) => PartialDate.OfSpan(first, first.AddDays(count - 1));

    public static PartialDate Months(DateOnly day, int count)
    {
        var first = new DateOnly(day.Year, day.Month - ((day.Month - 1) % count), 1);
        return PartialDate.OfSpan(first, first.AddMonths(count).AddDays(-1));
    }

    private static DateOnly AddMonths(DateOnly day, decimal months)
    {
        var whole = Math.Truncate(months);
        return day.AddMonths((int)whole).AddDays((int)((months - whole) * 30));
    }

    private static DateOnly AddBusinessDays(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }
}
