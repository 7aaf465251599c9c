namespace FactCheck.Model.Values;

/// <summary>Dates found from other dates. Null where the result would leave the years 1 to 9999.</summary>
public static class DateArithmetic
{
    /// <summary>The same day so many years later; a month or a year stays one.</summary>
    /// <param name="years">Negative for earlier years.</param>
    /// <remarks>29 February returns on 1 March in common years, the day on which <see cref="Elapsed.Years"/> completes the year.</remarks>
    public static PartialDate? AddYears(PartialDate date, decimal years)
    {
        if (years < 1 - date.First.Year || years > DateOnly.MaxValue.Year - date.Last.Year)
        {
            return null;
        }

        var shift = (int)years;
        return date.Precision switch
        {
            DatePrecision.Year => PartialDate.OfYear(date.First.Year + shift),
            DatePrecision.Month => PartialDate.OfMonth(date.First.Year + shift, date.First.Month),
            _ => PartialDate.OfSpan(SameDay(date.First, shift), SameDay(date.Last, shift)),
        };
    }

    /// <summary>The date so many days later, from the fewest days after its first to the most after its last.</summary>
    public static PartialDate? AddDays(PartialDate date, decimal fewest, decimal most)
    {
        var first = date.First.DayNumber + Math.Clamp(fewest, -DateOnly.MaxValue.DayNumber - 1, DateOnly.MaxValue.DayNumber + 1);
        var last = date.Last.DayNumber + Math.Clamp(most, -DateOnly.MaxValue.DayNumber - 1, DateOnly.MaxValue.DayNumber + 1);
        if (first < 0 || last > DateOnly.MaxValue.DayNumber || first > last)
        {
            return null;
        }

        return fewest == 0 && most == 0
            ? date
            : PartialDate.OfSpan(DateOnly.FromDayNumber((int)first), DateOnly.FromDayNumber((int)last));
    }

    /// <summary>The last such weekday on or before the date; for several days, from the first day's to the last day's.</summary>
    public static PartialDate? LatestOnOrBefore(DayOfWeek weekday, PartialDate date)
    {
        var first = date.First.DayNumber - DaysSince(weekday, date.First);
        var last = date.Last.DayNumber - DaysSince(weekday, date.Last);
        return first < 0 ? null : PartialDate.OfSpan(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
    }

    private static int DaysSince(DayOfWeek weekday, DateOnly day) => (day.DayOfWeek - weekday + 7) % 7;

    private static DateOnly SameDay(DateOnly day, int years)
        => day is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(day.Year + years)
            ? new(day.Year + years, 3, 1)
            : new(day.Year + years, day.Month, day.Day);
}
