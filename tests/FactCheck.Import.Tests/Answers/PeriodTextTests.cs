using System.Globalization;
using FactCheck.Import.Answers;

namespace FactCheck.Import.Tests.Answers;

public class PeriodTextTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023M02", "2023-02-01", "2023-02-28")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("2024-Q1", "2024-01-01", "2024-03-31")]
    [InlineData("2024Q4", "2024-10-01", "2024-12-31")]
    [InlineData("2024-S1", "2024-01-01", "2024-06-30")]
    [InlineData("2024-H2", "2024-07-01", "2024-12-31")]
    [InlineData("2024-W01", "2024-01-01", "2024-01-07")]
    [InlineData("2026-W53", "2026-12-28", "2027-01-03")]
    public void A_period_has_a_first_and_a_last_day(string text, string first, string last)
        => Assert.Equal((Day(first), Day(last)), PeriodText.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("2024-Q5")]
    [InlineData("2024-Q0")]
    [InlineData("2024-W53")]
    [InlineData("2024-13")]
    [InlineData("2024M13")]
    [InlineData("YR2024")]
    public void What_is_no_period_has_none(string text) => Assert.Null(PeriodText.Parse(text));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
