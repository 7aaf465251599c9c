using CsCheck;
using FactCheck.Model.Values;

namespace FactCheck.Model.Tests.Values;

public class QuantityTests
{
    [Theory]
    [InlineData(1, "mi", "km", "1.609344")]
    [InlineData(1, "nmi", "m", "1852")]
    [InlineData(3, "ft", "yd", "1")]
    [InlineData(12, "in", "ft", "1")]
    [InlineData(640, "ac", "sq mi", "1")]
    [InlineData(1, "km²", "ha", "100")]
    [InlineData(42, "US gal", "bbl", "1")]
    [InlineData(8, "imp pt", "imp gal", "1")]
    [InlineData(16, "oz", "lb", "1")]
    [InlineData(14, "lb", "st", "1")]
    [InlineData(2000, "lb", "short tn", "1")]
    [InlineData(2240, "lb", "long tn", "1")]
    [InlineData(36, "km/h", "m/s", "10")]
    [InlineData(1, "kn", "km/h", "1.852")]
    [InlineData(100, "mph", "km/h", "160.9344")]
    [InlineData(32, "°F", "°C", "0")]
    [InlineData(212, "°F", "°C", "100")]
    [InlineData(-40, "°C", "°F", "-40")]
    [InlineData(0, "°C", "K", "273.15")]
    [InlineData(1, "TWh", "GWh", "1000")]
    [InlineData(1, "toe", "MWh", "11.63")]
    [InlineData(1, "MiB", "KiB", "1024")]
    [InlineData(1, "MB", "kB", "1000")]
    [InlineData(2, "wk", "d", "14")]
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

    [Fact]
    public void Every_unit_has_its_own_symbol_and_a_positive_factor()
    {
        Assert.Equal(Units.All.Count, Units.All.Select(unit => unit.Symbol).Distinct().Count());
        Assert.All(Units.All, unit => Assert.True(unit is { Numerator: > 0, Denominator: > 0 }));
    }

    [Fact]
    public void Every_dimension_has_its_base_unit()
        => Assert.All(Enum.GetValues<Dimension>(), dimension =>
            Assert.Single(Units.All, unit => unit.Dimension == dimension && unit is { Numerator: 1, Denominator: 1, Offset: 0 }));

    private static Unit Named(string symbol) => Assert.Single(Units.All, unit => unit.Symbol == symbol);
}
