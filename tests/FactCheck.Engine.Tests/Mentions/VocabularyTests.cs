using System.Globalization;
using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Tests.Mentions;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData(1, "mi", "km", "1.609344")]
    [InlineData(1, "nmi", "m", "1852")]
    [InlineData(3, "ft", "yd", "1")]
    [InlineData(12, "in", "ft", "1")]
    [InlineData(640, "ac", "mi²", "1")]
    [InlineData(1, "km²", "ha", "100")]
    [InlineData(42, "US gal", "bbl", "1")]
    [InlineData(8, "imp pt", "imp gal", "1")]
    [InlineData(16, "oz", "lb", "1")]
    [InlineData(14, "lb", "st", "1")]
    [InlineData(2000, "lb", "short tn", "1")]
    [InlineData(2240, "lb", "long tn", "1")]
    [InlineData(1, "kn", "km/h", "1.852")]
    [InlineData(100, "mph", "km/h", "160.9344")]
    [InlineData(32, "°F", "°C", "0")]
    [InlineData(0, "°C", "K", "273.15")]
    [InlineData(1, "TWh", "GWh", "1000")]
    [InlineData(1, "toe", "MWh", "11.63")]
    [InlineData(1, "MiB", "KiB", "1024")]
    [InlineData(1, "MB", "kB", "1000")]
    [InlineData(1, "m³", "l", "1000")]
    [InlineData(1, "cm³", "ml", "1")]
    [InlineData(2, "wk", "d", "14")]
    public void Units_convert_by_their_exact_factors(int amount, string from, string to, string expected)
        => Assert.Equal(
            Interval.Point(decimal.Parse(expected, CultureInfo.InvariantCulture)),
            new Quantity(Interval.Point(amount), UnitTable.Find(from)!).ConvertTo(UnitTable.Find(to)!)!.Value.Amount);

    [Fact]
    public void Every_unit_has_its_own_symbol()
        => Assert.Equal(UnitTable.Units.Count, UnitTable.Units.Select(unit => unit.Symbol).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void No_pair_of_units_is_too_large_to_convert()
    {
        foreach (var from in UnitTable.Units)
        {
            foreach (var to in UnitTable.Units)
            {
                var converted = new Quantity(Interval.Point(3), from).ConvertTo(to);
                Assert.True(converted is null || from.Dimension == to.Dimension, $"{from.Symbol} {to.Symbol}");
            }
        }
    }

    [Fact]
    public void Every_row_tells_its_source()
    {
        foreach (var table in (string[])["units.csv", "currencies.csv", "prefixes.csv"])
        {
            var rows = 0;
            for (var file = new VocabularyFile(table); file.Read(); rows++)
            {
                Assert.NotEqual("", file["source"]);
            }

            Assert.True(rows > 10, table);
        }
    }

    [Fact]
    public void Names_of_a_unit_mean_one_unit_of_a_dimension()
        => Assert.Empty(
            from name in UnitTable.Names
            where !name.IsExact
            group name by string.Join(' ', name.Words).ToLowerInvariant() into same
            where same.Select(name => name.Unit!.Symbol).Distinct().Count() > 1
            select same.Key);

    [Fact]
    public void Names_of_a_currency_mean_one_currency()
        => Assert.Empty(
            from name in CurrencyTable.Names
            where name.Role == MeasureRole.CurrencyName
            group name by string.Join(' ', name.Words).ToLowerInvariant() into same
            where same.Select(name => name.Currency).Distinct().Count() > 1
            select same.Key);

    [Fact]
    public void All_currencies_in_use_are_there()
        => Assert.True(CurrencyTable.Names.Count(name => name.Role == MeasureRole.CurrencyCode && name.Factor == 1) >= 155);
}
