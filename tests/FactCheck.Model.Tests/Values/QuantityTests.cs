using CsCheck;
using FactCheck.Model.Values;

namespace FactCheck.Model.Tests.Values;

public class QuantityTests
{
    [Theory]
    [InlineData(1, "mi", "km", "1.609344")]
    [InlineData(36, "km/h", "m/s", "10")]
    [InlineData(32, "°F", "°C", "0")]
    [InlineData(212, "°F", "°C", "100")]
    [InlineData(-40, "°C", "°F", "-40")]
    public void Units_convert_exactly(int amount, string from, string to, string expected)
        => Assert.Equal(
            Interval.Point(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)),
            new Quantity(Interval.Point(amount), Named(from)).ConvertTo(Named(to))!.Value.Amount);

    [Fact]
    public void Ranges_convert_end_by_end()
        => Assert.Equal(
            Interval.Between(1.609344m, 3.218688m, true, false),
            new Quantity(Interval.Between(1, 2, true, false), Units.Mile).ConvertTo(Units.Kilometre)!.Value.Amount);

    [Fact]
    public void What_measures_something_else_does_not_convert()
        => Assert.Null(new Quantity(Interval.Point(1), Units.Mile).ConvertTo(Units.Kilogram));

    [Fact]
    public void A_unit_of_open_size_converts_into_nothing_but_itself()
    {
        var tons = new Quantity(Interval.Point(2), Units.Ton);
        Assert.Null(tons.ConvertTo(Units.Kilogram));
        Assert.Null(new Quantity(Interval.Point(2), Units.Kilogram).ConvertTo(Units.Ton));
        Assert.Equal(tons, tons.ConvertTo(Units.Ton));
    }

    [Fact]
    public void Factors_too_large_to_multiply_do_not_throw()
    {
        Assert.False(new Quantity(Interval.Point(5), Units.Huge).ConvertTo(Units.Tiny)!.Value.Amount.HasHigh);
        Assert.Equal(Interval.Point(0), new Quantity(Interval.Point(0), Units.Huge).ConvertTo(Units.Tiny)!.Value.Amount);
    }

    [Fact]
    public void Converting_there_and_back_is_within_rounding()
        => Gen.Select(Gen.OneOf([.. Units.All]), Gen.OneOf([.. Units.All]), Gen.Int[-99, 99]).Sample((from, to, amount) =>
        {
            if (new Quantity(Interval.Point(amount), from).ConvertTo(to) is not { } there)
            {
                return from.Dimension != to.Dimension;
            }

            var back = there.ConvertTo(from)!.Value.Amount.Low!.Value;
            return Math.Abs(back - amount) < 1e-9m;
        });

    private static Unit Named(string symbol) => Assert.Single(Units.All, unit => unit.Symbol == symbol);
}
