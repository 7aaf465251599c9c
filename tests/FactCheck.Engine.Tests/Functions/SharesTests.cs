using FactCheck.Engine.Functions;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Tests.Functions;

public class SharesTests
{
    [Theory]
    [InlineData(100, 112, 12)]
    [InlineData(100, 88, -12)]
    [InlineData(40, 50, 25)]
    [InlineData(3, 4, 33.333)]
    public void A_change_is_reckoned_from_the_first_amount(double before, double after, double percent)
        => Assert.Equal(Interval.Point((decimal)percent), Shares.Change(Exact(before), Exact(after))!.Value.Value);

    [Theory]
    [InlineData(12, 40, 30)]
    [InlineData(1, 3, 33.333)]
    public void A_share_is_of_the_second_amount(double part, double whole, double percent)
        => Assert.Equal(Interval.Point((decimal)percent), Shares.Share(Exact(part), Exact(whole))!.Value.Value);

    [Fact]
    public void A_range_is_never_made_narrower_for_the_reader()
    {
        var change = Shares.Change(Rounded(100), Rounded(112))!.Value.Value;
        Assert.True(change.Contains(Interval.Between(11.5m / 1.005m, 12.4m)));
        Assert.Equal(10.94m, change.Low);
        Assert.Equal(13.07m, change.High);
    }

    [Fact]
    public void Two_currencies_or_nothing_to_reckon_from_give_nothing()
    {
        Assert.Null(Shares.Change(new Money(Interval.Point(1), "EUR"), new Money(Interval.Point(1), "USD")));
        Assert.Null(Shares.Change(Exact(0), Exact(1)));
        Assert.Null(Shares.Share((Number?)null, Exact(1)));
        Assert.Null(Shares.Points(null));
        Assert.Null(Means.Nearest(null, Exact(3)));
        Assert.Null(Wording.LettersApart(null, "a"));
        Assert.Null(Calendar.DaysInYear(null));
    }

    [Theory]
    [InlineData(2.37, 8, 2.375)]
    [InlineData(2.47, 8, 2.5)]
    [InlineData(3.19, 28, 3.1785714285714285714285714286)]
    public void A_mean_of_whole_numbers_is_a_whole_total_over_their_count(double mean, double count, double nearest)
        => Assert.Equal(nearest, (double)Means.Nearest(Exact(mean), Exact(count))!.Value.Range.Low!.Value, 12);

    [Theory]
    [InlineData("Marlow", "Marlowe", 1)]
    [InlineData("Ann", "ann", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Letters_apart_are_those_to_change(string one, string other, int apart)
    {
        Assert.Equal(Number.WholeCount(apart), Wording.LettersApart(one, other));
        Assert.Equal(Number.WholeCount(apart), Wording.LettersApart(other, one));
    }

    [Theory]
    [InlineData("We will go, she said", "we will not go she said", 1)]
    [InlineData("don’t go", "don't go", 0)]
    public void Words_apart_leave_signs_out(string one, string other, int apart)
        => Assert.Equal(Number.WholeCount(apart), Wording.WordsApart(one, other));

    [Theory]
    [InlineData(62, 61, 63, 2)]
    [InlineData(60, 50, 70, 1)]
    [InlineData(0.5, 0.4, 0.6, 1)]
    [InlineData(62.137, 62.136, 62.138, 5)]
    public void Loosely_is_one_of_the_last_digit_either_way(double amount, double low, double high, int digits)
    {
        var quantity = new Quantity(Interval.Point((decimal)amount), Measures.UnitOf("km")!);
        Assert.Equal(Interval.Between((decimal)low, (decimal)high), Precision.Loosely(quantity)!.Value.Amount);
        Assert.Equal(Number.WholeCount(digits), Precision.Digits(quantity));
    }

    [Fact]
    public void Plainly_is_the_end_that_is_said()
    {
        var km = Measures.UnitOf("km")!;
        var said = new Quantity(Interval.Point(600), km);
        Assert.Equal(said, Precision.Plainly(new Quantity(Interval.MoreThan(600), km)));
        Assert.Equal(said, Precision.Plainly(new Quantity(Interval.AtMost(600), km)));
        Assert.Equal(said, Precision.Plainly(said));
        Assert.Equal(new Quantity(Interval.Between(540, 660), km), Precision.Plainly(new Quantity(Interval.Between(540, 660), km)));
        Assert.Null(Precision.Plainly(null));
    }

    [Fact]
    public void Feet_and_inches_have_no_digits_of_their_own()
        => Assert.Null(Precision.Digits(new Quantity(Interval.Point(20 + (8m / 12)), Measures.UnitOf("ft")!)));

    [Theory]
    [InlineData(2023, 365)]
    [InlineData(2024, 366)]
    [InlineData(1900, 365)]
    [InlineData(2000, 366)]
    public void A_leap_year_has_366_days(double year, int days)
        => Assert.Equal(Number.WholeCount(days), Calendar.DaysInYear(Exact(year)));

    private static Number? Exact(double value) => Number.Exact((decimal)value);

    private static Number? Rounded(decimal value) => Number.Known(Rounding.Implied(value, 1));
}
