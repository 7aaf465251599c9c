using CsCheck;
using FactCheck.Model.Values;

namespace FactCheck.Model.Tests.Values;

public class RoundingTests
{
    [Theory]
    [InlineData("160", 1, false, 0)]
    [InlineData("160", 1, true, 1)]
    [InlineData("3.2", 1, false, 0.1)]
    [InlineData("3.20", 1, false, 0.01)]
    [InlineData("8", 1_000_000, false, 1_000_000)]
    [InlineData("11.6", 1_000_000_000, false, 100_000_000)]
    public void The_step_is_of_the_last_digit_written(string digits, long magnitude, bool roundsWhole, double step)
        => Assert.Equal((decimal)step, Rounding.Step(decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), magnitude, roundsWhole));

    [Fact]
    public void A_number_stands_for_what_rounds_to_it()
    {
        Assert.Equal(Interval.Between(11.55m, 11.65m, true, false), Rounding.Implied(11.6m, 0.1m));
        Assert.Equal(Interval.Between(2.5m, 3.5m, true, false), Rounding.Implied(3, 1));
        Assert.Equal(Interval.Between(-3.5m, -2.5m, false, true), Rounding.Implied(-3, 1));
        Assert.Equal(Interval.Between(-0.5m, 0.5m, false, false), Rounding.Implied(0, 1));
        Assert.Equal(Interval.Point(160), Rounding.Implied(160, 0));
    }

    [Fact]
    public void Every_value_is_in_the_range_of_what_it_rounds_to_and_no_other()
        => Gen.Select(Gen.Int[-99_999, 99_999], Gen.Int[-5, 5]).Sample((thousandths, other) =>
        {
            var value = thousandths / 1000m;
            var rounded = Math.Round(value, 1, MidpointRounding.AwayFromZero);
            return Rounding.Implied(rounded, 0.1m).Contains(value)
                && (other == 0 || !Rounding.Implied(rounded + (other / 10m), 0.1m).Contains(value));
        });

    [Theory]
    [InlineData("11649", 3, "11600")]
    [InlineData("11650", 3, "11700")]
    [InlineData("-11650", 3, "-11700")]
    [InlineData("0.045678", 2, "0.046")]
    [InlineData("9.96", 2, "10")]
    [InlineData("0", 2, "0")]
    [InlineData("160", 29, "160")]
    [InlineData("79228162514264337593543950335", 1, "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335", 3, "79200000000000000000000000000")]
    [InlineData("0.0000000000000000000000000015", 1, "0.000000000000000000000000002")]
    public void Significant_digits_are_kept(string value, int digits, string expected)
        => Assert.Equal(Parse(expected), Rounding.ToSignificantDigits(Parse(value), digits));

    [Fact]
    public void Rounding_twice_is_rounding_once()
        => Gen.Select(Gen.Decimal, Gen.Int[1, 12]).Sample((value, digits) =>
        {
            var once = Rounding.ToSignificantDigits(value, digits);
            return Rounding.ToSignificantDigits(once, digits) == once;
        });

    [Fact]
    public void No_digits_are_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.ToSignificantDigits(1, 0));

    private static decimal Parse(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
