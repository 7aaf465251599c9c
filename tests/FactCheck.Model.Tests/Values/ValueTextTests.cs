using FactCheck.Model.Values;

namespace FactCheck.Model.Tests.Values;

public class ValueTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("1.50", "1.5")]
    [InlineData("9999", "9999")]
    [InlineData("10000", "10,000")]
    [InlineData("-1234567.25", "-1,234,567.25")]
    [InlineData("0.00000000000000001", "0.00000000000000001")]
    [InlineData("-0.00000000000000001", "-0.00000000000000001")]
    [InlineData("79228162514264337593543950335", "79,228,162,514,264,337,593,543,950,335")]
    public void Decimals_are_plain(string value, string expected)
        => Assert.Equal(expected, ValueText.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));
}
