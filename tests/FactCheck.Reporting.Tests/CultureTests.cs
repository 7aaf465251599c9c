using System.Globalization;

namespace FactCheck.Reporting.Tests;

public class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-CH")]
    public void A_report_is_the_same_bytes_in_every_culture(string name)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var format in ReportFormats.All)
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                var invariant = Written.Bytes(format.Name, new(Details: true), SampleReports.Visit, SampleReports.Scripts);
                CultureInfo.CurrentCulture = Odd(name);
                Assert.Equal(invariant, Written.Bytes(format.Name, new(Details: true), SampleReports.Visit, SampleReports.Scripts));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>The build has no culture data, so what these cultures are known for is set by hand.</summary>
    private static CultureInfo Odd(string name)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = name == "ar-SA" ? "٫" : ",";
        culture.NumberFormat.NumberGroupSeparator = name == "de-CH" ? "’" : ".";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.DayNames = ["a", "b", "c", "d", "e", "f", "g"];
        return culture;
    }
}
