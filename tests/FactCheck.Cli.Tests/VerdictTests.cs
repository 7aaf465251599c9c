using System.Text;
using System.Text.Json;

namespace FactCheck.Cli.Tests;

/// <summary>Runs that need the rules to find something.</summary>
public class VerdictTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(1, "--fail-on", "error")]
    [InlineData(1, "--fail-on", "note")]
    [InlineData(1, "--fail-on", "refuted")]
    [InlineData(1, "--fail-on", "supported,refuted")]
    [InlineData(0, "--fail-on", "never")]
    [InlineData(0, "--fail-on", "outdated")]
    [InlineData(0, "--rules", "calendar/*")]
    [InlineData(1, "--rules", "relations-age-*")]
    public void The_fail_level_decides_the_exit_code(int exitCode, params string[] options)
        => Assert.Equal(exitCode, Check(["--report", "json", .. options]).ExitCode);

    [Fact]
    public void A_bad_input_outweighs_a_finding_and_the_finding_is_reported()
    {
        var result = Check(["missing.md", "--report", "json"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("\"refuted\"", result.Output);
    }

    [Fact]
    public void The_json_report_has_the_finding_with_its_evidence()
    {
        var root = JsonDocument.Parse(Check("--report", "json").Output).RootElement;
        var finding = root.GetProperty("findings").EnumerateArray()
            .Single(one => one.GetProperty("rule").GetString() == "diplomacy/relations-age-disagrees-with-treaty");
        Assert.Equal("refuted", finding.GetProperty("verdict").GetString());
        Assert.Equal(3, finding.GetProperty("claim").GetProperty("line").GetInt32());
        Assert.Equal("treaties", finding.GetProperty("evidence")[0].GetProperty("table").GetString());
        Assert.NotEmpty(finding.GetProperty("trace").EnumerateArray());
    }

    [Fact]
    public void The_day_of_the_record_is_noted_in_the_snapshot()
        => Assert.Equal(
            "2026-01-20",
            JsonDocument.Parse(Check("--report", "json", "--as-of", "2026-01-20").Output).RootElement.GetProperty("snapshot").GetProperty("asOf").GetString());

    [Theory]
    [InlineData("1866-08-24", "unverifiable")]
    [InlineData("1866-08-25", "refuted")]
    public void As_of_a_day_a_treaty_that_was_not_signed_yet_is_not_on_record(string day, string verdict)
        => Assert.Equal(
            [verdict],
            JsonDocument.Parse(Check("--report", "json", "--as-of", day, "--rules", "diplomacy/relations-age-disagrees-with-treaty").Output).RootElement
                .GetProperty("findings").EnumerateArray().Select(one => one.GetProperty("verdict").GetString()));

    [Fact]
    public void Claims_are_listed_with_their_places()
    {
        var result = new FactCheckProcess { Input = Encoding.UTF8.GetBytes(Samples.Wrong) }.Start("claims", "-", "--date", "2026-01-16").WithoutStackTrace();
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("stdin(3,23): RelationsAge “over 200 years of diplomatic relations”", result.Output);
    }

    private static ProcessResult Check(params string[] options)
        => new FactCheckProcess { Input = Encoding.UTF8.GetBytes(Samples.Wrong) }.Start(["check", "-", "--date", "2026-01-16", .. options]).WithoutStackTrace();
}
