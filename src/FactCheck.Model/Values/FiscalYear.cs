using System.Globalization;

namespace FactCheck.Model.Values;

/// <summary>A fiscal year, by the calendar year in which it ends. Its days depend on whose it is: <see cref="Days"/>.</summary>
public readonly record struct FiscalYear(int EndYear)
{
    /// <param name="firstMonth">The month in which it begins: 10 for the United States, 4 for Japan and India, 7 for Australia; 1 to 12.</param>
    public PartialDate? Days(int firstMonth)
    {
        if (EndYear is <= 1 or > 9999)
        {
            return null;
        }

        var first = new DateOnly(firstMonth == 1 ? EndYear : EndYear - 1, firstMonth, 1);
        var lastMonth = firstMonth == 1 ? 12 : firstMonth - 1;
        return PartialDate.OfSpan(first, new(EndYear, lastMonth, DateTime.DaysInMonth(EndYear, lastMonth)));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"fiscal {EndYear}");
}
