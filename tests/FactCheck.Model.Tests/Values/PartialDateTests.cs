using CsCheck;
using FactCheck.Model.Values;

namespace FactCheck.Model.Tests.Values;

public class PartialDateTests
{
    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void What_is_printed_is_read_back(string culture)
    {
        Gen.Select(Some.Day, Gen.Int[0, 2]).Sample((day, precision) =>
        {
            using var _ = new ForeignCulture(culture);
            var date = precision switch
            {
                0 => PartialDate.OfDay(day),
                1 => PartialDate.OfMonth(day.Year, day.Month),
                _ => PartialDate.OfYear(day.Year),
            };
            return PartialDate.TryParse(date.ToString(), out var read) && read == date && read.Precision == date.Precision;
        });
    }

    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31", DatePrecision.Year)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", DatePrecision.Month)]
    [InlineData("2023-02", "2023-02-01", "2023-02-28", DatePrecision.Month)]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29", DatePrecision.Day)]
    public void A_date_is_the_days_it_can_be(string text, string first, string last, DatePrecision precision)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(DateOnly.ParseExact(first, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), date.First);
        Assert.Equal(DateOnly.ParseExact(last, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), date.Last);
        Assert.Equal(precision, date.Precision);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("26")]
    [InlineData("+026")]
    [InlineData("2026-13")]
    [InlineData("2026-1-6")]
    [InlineData("2026-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2026/01/16")]
    [InlineData("٢٠٢٦")]
    [InlineData(" 2026")]
    public void Anything_else_is_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void A_span_that_is_a_day_a_month_or_a_year_is_one()
    {
        Assert.Equal(DatePrecision.Day, PartialDate.OfSpan(new(2026, 1, 16), new(2026, 1, 16)).Precision);
        Assert.Equal("2024-02", PartialDate.OfSpan(new(2024, 2, 1), new(2024, 2, 29)).ToString());
        Assert.Equal("2024", PartialDate.OfSpan(new(2024, 1, 1), new(2024, 12, 31)).ToString());
        Assert.Equal("2024-02-01/2024-02-28", PartialDate.OfSpan(new(2024, 2, 1), new(2024, 2, 28)).ToString());
        Assert.Equal("2024-02-01/2025-02-28", PartialDate.OfSpan(new(2024, 2, 1), new(2025, 2, 28)).ToString());
        Assert.Equal("2024-01-01/2025-12-31", PartialDate.OfSpan(new(2024, 1, 1), new(2025, 12, 31)).ToString());
    }

    [Fact]
    public void Equal_dates_read_the_same_and_hash_the_same()
        => Gen.Select(Some.NearDate, Some.NearDate).Sample((a, b)
            => (a == b) == (a.ToString() == b.ToString()) && (a != b || a.GetHashCode() == b.GetHashCode()));

    [Fact]
    public void A_span_that_ends_before_it_begins_is_refused()
        => Assert.Throws<ArgumentException>(() => PartialDate.OfSpan(new(2026, 1, 2), new(2026, 1, 1)));
}
