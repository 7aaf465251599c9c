namespace FactCheck.Cli.Tests;

public class ExplainTests
{
    [Theory]
    [InlineData("diplomacy/relations-age-disagrees-with-treaty")]
    [InlineData("relations-age-disagrees-with-treaty")]
    public void A_rule_is_explained_by_its_id_or_its_name(string name)
    {
        var result = FactCheckProcess.Run("explain", name);
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("diplomacy/relations-age-disagrees-with-treaty\n", result.Output);
        foreach (var part in new[] { "severity error", "relations-age.yaml(", "pick: earliest signed", "refuted: 2026-01-16: “" })
        {
            Assert.Contains(part, result.Output);
        }
    }

    [Theory]
    [InlineData("FC1001")]
    [InlineData("fc6041")]
    public void A_diagnostic_is_explained_in_any_case(string id)
    {
        var result = FactCheckProcess.Run("explain", id);
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith(id.ToUpperInvariant() + ": ", result.Output);
    }

    [Fact]
    public void A_diagnostic_of_rule_files_shows_a_mistake_at_its_place_what_is_said_of_it_and_its_mending()
    {
        var result = FactCheckProcess.Run("explain", "FC1002");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("    elapsed: months(treaty.signed, story.date)\n    ^^^^^^^\n", result.Output);
        Assert.Contains("'elapsed' is given twice, first in line ", result.Output);
        Assert.Contains("    in_months: months(treaty.signed, story.date)\n", result.Output);
    }

    [Fact]
    public void Without_a_name_every_rule_is_listed()
    {
        var result = FactCheckProcess.Run("explain");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("diplomacy/relations-age-disagrees-with-treaty (error): ", result.Output);
    }
}
