namespace FactCheck.Model.Values;

/// <summary>Time between dates in completed calendar units, as whole counts; a partial date gives the range it leaves open.</summary>
/// <remarks>
/// <para>Dates are proleptic Gregorian. The result is null where the second date is surely before the first; where the two
/// overlap, the count starts from none.</para>
/// <para>A month is completed on the same day of a later month, or on the first of the month after one that lacks that
/// day: from 31 January, one month is completed on 1 March. So somebody born on 29 February completes a year on 1 March in
/// common years, and a year is always twelve months. This is the reckoning of German law for ages and periods (BGB § 187
/// (2), § 188 (2) and (3): the year of life ends with the end of 28 February) and the usual one in England and Wales
/// (Family Law Reform Act 1969, section 9). Laws that take 28 February instead differ by that day.</para>
/// </remarks>
public static class Elapsed
{
    private const int MonthsAYear = 12;

    /// <summary>Completed years.</summary>
    public static Number? Years(PartialDate from, PartialDate to)
    {
        if (to.Last < from.First)
        {
            return null;
        }

        var (fewest, most) = MonthsBetween(from, to);
        return Number.WholeCount(fewest / MonthsAYear, most / MonthsAYear);
    }

    /// <summary>Completed months.</summary>
    public static Number? Months(PartialDate from, PartialDate to)
    {
        if (to.Last < from.First)
        {
            return null;
        }

        var (fewest, most) = MonthsBetween(from, to);
        return Number.WholeCount(fewest, most);
    }

    /// <summary>Days from the first to the second, the first not counted: none from a day to itself.</summary>
    public static Number? Days(PartialDate from, PartialDate to)
        => to.Last < from.First ? null
            : Number.WholeCount(DaysBetween(from.Last, to.First), DaysBetween(from.First, to.Last));

    /// <summary>Days from the first to the second, both counted: three from Thursday to Saturday.</summary>
    public static Number? InclusiveDays(PartialDate from, PartialDate to)
        => to.Last < from.First ? null
            : Number.WholeCount(DaysBetween(from.Last, to.First) + 1, DaysBetween(from.First, to.Last) + 1);

    private static int DaysBetween(DateOnly from, DateOnly to) => Math.Max(0, to.DayNumber - from.DayNumber);

    private static (int Fewest, int Most) MonthsBetween(PartialDate from, PartialDate to)
    {
        var most = MonthsBetween(from.First, to.Last);
        return (from.IsDay && to.IsDay ? most : MonthsBetween(from.Last, to.First), most);
    }

    private static int MonthsBetween(DateOnly from, DateOnly to)
    {
        var (fromYear, fromMonth, fromDay) = from;
        var (toYear, toMonth, toDay) = to;
        return Math.Max(0, ((toYear - fromYear) * MonthsAYear) + toMonth - fromMonth - (toDay < fromDay ? 1 : 0));
    }
}
