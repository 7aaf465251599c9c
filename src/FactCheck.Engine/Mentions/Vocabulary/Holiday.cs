namespace FactCheck.Engine.Mentions.Vocabulary;

/// <summary>How the day of a holiday is found in a year.</summary>
internal enum HolidayRule : byte
{
    /// <summary>A day of a month.</summary>
    Fixed,

    /// <summary>The n-th such weekday of a month.</summary>
    Nth,

    /// <summary>The last such weekday of a month.</summary>
    Last,

    /// <summary>So many days after Easter Sunday.</summary>
    Easter,

    /// <summary>So many days after the fourth Thursday of November.</summary>
    Thanksgiving,
}

/// <summary>A row of <c>holidays.csv</c>.</summary>
internal sealed record Holiday(string[] Words, int Month, HolidayRule Rule, DayOfWeek Weekday, int Number)
{
    /// <param name="year">A year for which calendars are computed, 1583 or later for Easter.</param>
    public DateOnly DayIn(int year) => Rule switch
    {
        HolidayRule.Fixed => new(year, Month, Number),
        HolidayRule.Nth => NthWeekday(year, Month, Weekday, Number),
        HolidayRule.Last => NthWeekday(year, Month, Weekday, 5) is { } fifth && fifth.Month == Month ? fifth : NthWeekday(year, Month, Weekday, 4),
        HolidayRule.Easter => Easter(year).AddDays(Number),
        _ => NthWeekday(year, 11, DayOfWeek.Thursday, 4).AddDays(Number),
    };

    private static DateOnly NthWeekday(int year, int month, DayOfWeek weekday, int number)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (number - 1)));
    }

    /// <summary>Easter Sunday of the Gregorian calendar.</summary>
    /// <remarks>The computus as J. Meeus gives it (Astronomical Algorithms, chapter 8, after the anonymous rule of 1876): golden number, century, epact, weekday.</remarks>
    private static DateOnly Easter(int year)
    {
        var golden = year % 19;
        var (century, rest) = Math.DivRem(year, 100);
        var leaps = century / 4;
        var moon = ((19 * golden) + century - leaps - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - moon - (rest % 4)) % 7;
        var late = (golden + (11 * moon) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(moon + weekday - (7 * late) + 114, 31);
        return new(year, month, day + 1);
    }
}
