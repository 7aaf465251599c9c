using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

/// <summary>Dates in rules. Missing in, missing out; how units are counted is said in <see cref="Elapsed"/>.</summary>
public static class Calendar
{
    /// <summary>Completed years from one date to another; missing where they are surely in the wrong order.</summary>
    public static Number? Years(PartialDate? from, PartialDate? to)
        => from is { } x && to is { } y ? Elapsed.Years(x, y) : null;

    /// <summary>Completed months from one date to another; missing where they are surely in the wrong order.</summary>
    public static Number? Months(PartialDate? from, PartialDate? to)
        => from is { } x && to is { } y ? Elapsed.Months(x, y) : null;

    /// <summary>Days from one date to another, the first not counted.</summary>
    public static Number? Days(PartialDate? from, PartialDate? to)
        => from is { } x && to is { } y ? Elapsed.Days(x, y) : null;

    /// <summary>Days from one date to another, both counted.</summary>
    public static Number? InclusiveDays(PartialDate? from, PartialDate? to)
        => from is { } x && to is { } y ? Elapsed.InclusiveDays(x, y) : null;

    /// <summary>The calendar year, as a count so that differences of years are counts.</summary>
    public static Number? Year(PartialDate? date)
        => date is not { } x ? null
            : x.Precision == DatePrecision.Span ? Number.WholeCount(x.First.Year, x.Last.Year)
            : Number.WholeCount(x.First.Year);

    /// <summary>The day of the week; missing unless the date is a single day.</summary>
    public static DayOfWeek? Weekday(PartialDate? date)
        => date is { IsDay: true } x ? x.First.DayOfWeek : null;

    /// <summary>The n-th return of the day; missing unless n is one whole number.</summary>
    public static PartialDate? Anniversary(PartialDate? date, Number? n)
        => date is { } x && n is { } number && number.TryGetWhole(out var years) ? DateArithmetic.AddYears(x, years) : null;

    /// <summary>So many days after a date; missing unless that is one whole number or a range of whole counts.</summary>
    public static PartialDate? DaysAfter(PartialDate? date, Number? days)
        => date is { } x && days is { } number && (number.IsWholeCount || number.TryGetWhole(out _))
            && number.Counts is { Low: { } fewest, High: { } most }
            ? DateArithmetic.AddDays(x, fewest, most)
            : null;

    /// <summary>The days of a year of the Gregorian calendar; missing unless that is one whole number from 1 to 9999.</summary>
    public static Number? DaysInYear(Number? year)
        => year is { } number && number.TryGetWhole(out var whole) && whole is >= 1 and <= 9999
            ? Number.WholeCount(DateTime.IsLeapYear((int)whole) ? 366 : 365)
            : null;

    public static PartialDate? FirstDay(PartialDate? date) => date is { } x ? PartialDate.OfDay(x.First) : null;

    public static PartialDate? LastDay(PartialDate? date) => date is { } x ? PartialDate.OfDay(x.Last) : null;

    /// <summary>The last such weekday on or before a date.</summary>
    public static PartialDate? LatestBefore(DayOfWeek? weekday, PartialDate? date)
        => weekday is { } day && date is { } x ? DateArithmetic.LatestOnOrBefore(day, x) : null;

    /// <summary>Whether a period holds on every day of a date. Both days of the period are included.</summary>
    /// <param name="from">First day; missing for ever.</param>
    /// <param name="to">Last day; missing for no end on record.</param>
    /// <param name="at">Missing, nobody can tell.</param>
    public static Truth Holds(PartialDate? from, PartialDate? to, PartialDate? at)
    {
        if (at is not { } asked)
        {
            return Truth.CannotTell;
        }

        if ((from is { } start && asked.Last < start.First) || (to is { } end && asked.First > end.Last))
        {
            return Truth.Contradicts;
        }

        return (from is not { } first || first.Last <= asked.First) && (to is not { } last || asked.Last <= last.First)
            ? Truth.Agrees
            : Truth.CannotTell;
    }
}
