namespace FactCheck.Model.Values;

/// <summary>Completed years, months and days between dates, by the proleptic Gregorian calendar.</summary>
/// <remarks>
/// A partial date gives a range: from the fewest completed units, between its last day and the other's first, to the most.
/// Who is born on 29 February completes a year on 1 March of a common year: the 28th is a day short of the full year
/// (the rule of the United Kingdom's law, and what counting days gives).
/// </remarks>
public static class Elapsed
{
    /// <summary>Completed years; null where the second date may lie before the first.</summary>
    public static Number? Years(PartialDate from, PartialDate to) => Between(from, to, YearsBetween);

    public static Number? Months(PartialDate from, PartialDate to) => Between(from, to, MonthsBetween);

    /// <summary>Days from the first to the second, the first not counted.</summary>
    public static Number? Days(PartialDate from, PartialDate to) => Between(from, to, DaysBetween);

    /// <summary>Days from the first to the second, both counted.</summary>
    public static Number? InclusiveDays(PartialDate from, PartialDate to) => Between(from, to, static (a, b) => DaysBetween(a, b) + 1);

    private static Number? Between(PartialDate from, PartialDate to, Func<DateOnly, DateOnly, int> count)
        => from.Last > to.First ? null : Number.WholeCount(count(from.Last, to.First), count(from.First, to.Last));

    private static int YearsBetween(DateOnly from, DateOnly to) => MonthsBetween(from, to) / 12;

    private static int MonthsBetween(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return to.Day < from.Day ? months - 1 : months;
    }

    private static int DaysBetween(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;
}
