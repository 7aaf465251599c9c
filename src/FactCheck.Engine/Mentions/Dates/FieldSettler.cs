using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Settles which days the fields of a date mean, from the story's date and the tense around it.</summary>
/// <remarks>
/// What the story's own day lies in is meant first. Else the past tense means the latest before it, the future the first
/// after it; without a tense a weekday, a month, a quarter is the latest, as in wire copy, a day of a month the nearest. A
/// day of a month within two months of the story is meant whatever the tense says: "agreed to meet on January 19".
/// </remarks>
internal static class FieldSettler
{
    private const int NearDays = 60;

    /// <summary>The days to the letter.</summary>
    public static DateReading Read(in ReadDate read, DateOnly? story)
    {
        var days = read.IsSettled ? read.Letter : OfFields(read, story);
        return read.Part == PeriodPart.Whole ? days : new(PartOf(days.Before, read.Part, story), PartOf(days.After, read.Part, story));
    }

    /// <summary>The one that is meant; null where it cannot be known.</summary>
    public static PartialDate? Choose(in ReadDate read, DateReading days, DateOnly? story, Tense tense)
    {
        if (days.Before is not { } before || days.After is not { } after || before == after || story is not { } today)
        {
            return days.Before is null || (tense == Tense.Future && days.After is not null) ? days.After : days.Before;
        }

        if (after.First <= today)
        {
            return after;
        }

        var since = today.DayNumber - before.Last.DayNumber;
        var until = after.First.DayNumber - today.DayNumber;
        if (read.Day > 0)
        {
            if (Math.Min(since, until) <= NearDays)
            {
                return since <= until ? before : after;
            }

            if (read.Weekday is { } weekday && before.First.DayOfWeek == weekday != (after.First.DayOfWeek == weekday))
            {
                return before.First.DayOfWeek == weekday ? before : after;
            }
        }

        return tense == Tense.Future || (tense == Tense.Unknown && read.Day > 0 && until < since) ? after : before;
    }

    public static PartialDate? Settle(in ReadDate read, DateOnly? story, Tense tense) => Choose(read, Read(read, story), story, tense);

    public static PartialDate? Day(int year, int month, int day)
        => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? PartialDate.OfDay(new(year, month, day)) : null;

    private static PartialDate? PartOf(PartialDate? days, PeriodPart part, DateOnly? story) => days is { } period ? PeriodParts.Of(period, part, story) : null;

    private static DateReading OfFields(in ReadDate read, DateOnly? story)
    {
        if (read.Year > 0)
        {
            var days = read.Month == 0 ? PartialDate.OfYear(read.Year)
                : read.Day == 0 ? PartialDate.OfMonth(read.Year, read.Month)
                : Day(read.Year, read.Month, read.Day);
            return new(days, days);
        }

        return story is not { } today ? default
            : read.Day > 0 ? OfDay(read, today)
            : read.Month > 0 ? OfMonth(read.Month, today)
            : read.Weekday is { } weekday ? OfWeekday(weekday, today)
            : default;
    }

    private static DateReading OfWeekday(DayOfWeek weekday, DateOnly today)
    {
        var until = ((int)weekday - (int)today.DayOfWeek + 7) % 7;
        return new(PartialDate.OfDay(today.AddDays(until - 7)), PartialDate.OfDay(today.AddDays(until)));
    }

    private static DateReading OfMonth(int month, DateOnly today)
        => DateReading.Of(today, PartialDate.OfMonth(today.Year - 1, month), PartialDate.OfMonth(today.Year, month), PartialDate.OfMonth(today.Year + 1, month));

    private static DateReading OfDay(in ReadDate read, DateOnly today)
    {
        // "Friday the 22nd" is of the story's month where the weekday agrees.
        if (read is { Month: 0, Weekday: { } weekday } && Day(today.Year, today.Month, read.Day) is { } own && own.First.DayOfWeek == weekday)
        {
            return new(own, own);
        }

        return new(Find(read, today, -1), Find(read, today, 1));
    }

    /// <summary>The next month in a direction, the story's own first, that has the day, and on the weekday where no month is said.</summary>
    private static PartialDate? Find(in ReadDate read, DateOnly today, int step)
    {
        // Leap days are eight years apart at most; a weekday and day of the month meet within the same span.
        var month = new DateOnly(today.Year, today.Month, 1);
        for (var months = 0; months <= 8 * 12; months++)
        {
            if ((read.Month == 0 || month.Month == read.Month) && Day(month.Year, month.Month, read.Day) is { } day
                && (step < 0 ? day.First < today : day.First >= today)
                && (read.Month > 0 || read.Weekday is not { } weekday || day.First.DayOfWeek == weekday))
            {
                return day;
            }

            month = month.AddMonths(step);
        }

        return null;
    }
}
