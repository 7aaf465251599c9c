namespace FactCheck.Cli.Tests;

public class SameBytesTests
{
    [Theory]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("LC_ALL", "ar_SA.UTF-8")]
    [InlineData("LC_ALL", "C")]
    [InlineData("LANG", "de_CH.ISO-8859-1")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("TZ", "America/Los_Angeles")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")]
    public void Neither_language_nor_time_zone_changes_a_byte(string variable, string value)
    {
        foreach (var format in new[] { "text", "json" })
        {
            var args = new[] { "check", Samples.Story("japan-italy.md"), Samples.Story("three-mistakes.md"), "--report", format, "--trace" };
            var elsewhere = new FactCheckProcess { Environment = { [variable] = value } }.Start(args).WithoutStackTrace();
            var here = FactCheckProcess.Run(args);
            Assert.NotEmpty(here.OutputBytes);
            Assert.Equal(here.OutputBytes, elsewhere.OutputBytes);
            Assert.Equal(here.ExitCode, elsewhere.ExitCode);
        }
    }
}
