using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

/// <summary>The rule language's functions over dates. What is missing going in is missing coming out.</summary>
public static class Calendar
{
    public static Number? Years(PartialDate? from, PartialDate? to) => from is { } a && to is { } b ? Elapsed.Years(a, b) : null;

    public static Number? Months(PartialDate? from, PartialDate? to) => from is { } a && to is { } b ? Elapsed.Months(a, b) : null;

    public static Number? Days(PartialDate? from, PartialDate? to) => from is { } a && to is { } b ? Elapsed.Days(a, b) : null;

    public static Number? InclusiveDays(PartialDate? from, PartialDate? to) => from is { } a && to is { } b ? Elapsed.InclusiveDays(a, b) : null;

    /// <summary>The calendar year as a count; a range for a span over several years.</summary>
    public static Number? Year(PartialDate? date) => date is { } day ? Number.WholeCount(day.First.Year, day.Last.Year) : null;

    /// <summary>The weekday of a single day; missing for a month or a year.</summary>
    public static DayOfWeek? Weekday(PartialDate? date) => date is { IsDay: true } day ? day.First.DayOfWeek : null;

    /// <summary>The n-th return of a date; 29 February returns on 1 March in common years. Missing unless n is one whole number.</summary>
    public static PartialDate? Anniversary(PartialDate? date, Number? nth)
    {
        if (date is not { } start || Whole(nth) is not { } years || start.Last.Year + years is < 1 or > 9999 || start.First.Year + years < 1)
        {
            return null;
        }

        return start.Precision switch
        {
            DatePrecision.Year => PartialDate.OfYear(start.First.Year + years),
            DatePrecision.Month => PartialDate.OfMonth(start.First.Year + years, start.First.Month),
            _ => PartialDate.OfSpan(Return(start.First, years), Return(start.Last, years)),
        };
    }

    /// <summary>The date some days later, or earlier for a negative number. Missing unless the number is one whole number.</summary>
    public static PartialDate? DaysAfter(PartialDate? date, Number? days)
    {
        if (date is not { } start || Whole(days) is not { } count)
        {
            return null;
        }

        var first = start.First.DayNumber + (long)count;
        var last = start.Last.DayNumber + (long)count;
        return first < 0 || last > DateOnly.MaxValue.DayNumber
            ? null
            : PartialDate.OfSpan(DateOnly.FromDayNumber((int)first), DateOnly.FromDayNumber((int)last));
    }

    public static PartialDate? FirstDay(PartialDate? date) => date is { } day ? PartialDate.OfDay(day.First) : null;

    public static PartialDate? LastDay(PartialDate? date) => date is { } day ? PartialDate.OfDay(day.Last) : null;

    /// <summary>The last such weekday on or before a single day.</summary>
    public static PartialDate? LatestBefore(DayOfWeek? weekday, PartialDate? date)
    {
        if (weekday is not { } wanted || date is not { IsDay: true } day)
        {
            return null;
        }

        var back = ((int)day.First.DayOfWeek - (int)wanted + 7) % 7;
        return day.First.DayNumber < back ? null : PartialDate.OfDay(day.First.AddDays(-back));
    }

    /// <summary>Whether a period, both ends included, holds on every day of a date.</summary>
    /// <param name="from">Missing for since ever.</param>
    /// <param name="to">Missing for no end on record.</param>
    public static Truth Holds(PartialDate? from, PartialDate? to, PartialDate? at)
    {
        if (at is not { } date)
        {
            return Truth.CannotTell;
        }

        var begun = from is not { } start ? Truth.Agrees : AtOrAfter(date, start);
        var open = to is not { } end ? Truth.Agrees : AtOrAfter(end, date);
        return Truths.And(begun, open);
    }

    private static Truth AtOrAfter(PartialDate later, PartialDate earlier)
        => later.First >= earlier.Last ? Truth.Agrees : later.Last < earlier.First ? Truth.Contradicts : Truth.CannotTell;

    private static DateOnly Return(DateOnly day, int years)
        => day is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(day.Year + years)
            ? new(day.Year + years, 3, 1)
            : new(day.Year + years, day.Month, day.Day);

    private static int? Whole(Number? number)
    {
        if (number is not { } value || value.Range.Low is not { } low || low != decimal.Floor(low) || Math.Abs(low) > 10_000_000)
        {
            return null;
        }

        var isOne = value.IsWholeCount ? value.Range.High == low + 1 : value.Range.IsPoint;
        return isOne ? (int)low : null;
    }
}
