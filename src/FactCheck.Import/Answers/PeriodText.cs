using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Model.Values;

namespace FactCheck.Import.Answers;

/// <summary>Periods as statistics write them: 2024, 2024-03, 2024M03, 2024-Q1, 2024Q1, 2024-S1, 2024-H1, 2024-W05, 2024-03-15.</summary>
internal static partial class PeriodText
{
    /// <summary>First and last day; null for what is no period.</summary>
    public static (DateOnly First, DateOnly Last)? Parse(string text)
    {
        if (PartialDate.TryParse(text, out var date))
        {
            return (date.First, date.Last);
        }

        if (Part().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var year = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var part = int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture);
        return (match.Groups[2].Value, part) switch
        {
            ("M", >= 1 and <= 12) => Months(year, part, 1),
            ("Q", >= 1 and <= 4) => Months(year, (part * 3) - 2, 3),
            ("S" or "H", 1 or 2) => Months(year, (part * 6) - 5, 6),
            ("W", >= 1) when part <= ISOWeek.GetWeeksInYear(year) => Week(year, part),
            _ => null,
        };
    }

    /// <summary>Adds the first and last day of a period to a row, where it is one.</summary>
    public static void AddEnds(Dictionary<string, string> row, string period)
    {
        if (Parse(period) is var (first, last))
        {
            row["from"] = ValueText.Of(first);
            row["to"] = ValueText.Of(last);
        }
    }

    private static (DateOnly, DateOnly) Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        return (first, first.AddMonths(count).AddDays(-1));
    }

    private static (DateOnly, DateOnly) Week(int year, int week)
    {
        var first = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return (first, first.AddDays(6));
    }

    [GeneratedRegex(@"^(\d{4})-?([MQSHW])(\d{1,2})\z")]
    private static partial Regex Part();
}
