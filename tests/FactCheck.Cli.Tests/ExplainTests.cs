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

    [Fact]
    public void A_claim_of_a_story_shows_which_rules_looked_and_the_condition_that_failed_with_its_values()
    {
        var result = Explain("Italy and Japan share over 160 years of diplomatic relations.", "1");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("story.txt(1,1): “Italy and Japan share", result.Output);
        Assert.Contains("RelationsAge “over 160 years of diplomatic relations”: years = over 160, parties = Italy and Japan", result.Output);
        Assert.Contains("diplomacy/relations-age-disagrees-with-treaty: imprecise\n", result.Output);
        Assert.Contains("not supported: claim.years agrees with elapsed fails\n        claim.years = over 160\n        elapsed = 159\n", result.Output);
    }

    [Fact]
    public void A_sentence_that_nearly_makes_a_claim_shows_where_the_nearest_pattern_stopped()
    {
        Assert.Contains("No claim is found in it.", Explain("It rained.", "1").Output);
        var result = Explain("Italy and Japan share over 160 years of friendly relations.", "1:20");
        Assert.Contains("Near RelationsAge: “{years} years of", result.Output);
        Assert.Contains("matched “over 160 years of”, then expected", result.Output);
        Assert.Contains("and found\n      “friendly”.", result.Output);
    }

    [Fact]
    public void What_a_story_does_not_assert_is_said_to_be_unchecked()
    {
        var result = Explain("If it snows, Italy and Japan will share over 160 years of diplomatic relations.", "1");
        Assert.Contains("Not checked: it is ", result.Output);
    }

    [Theory]
    [InlineData("40", "factcheck: explain: no sentence of story.txt stands at line 40.")]
    [InlineData("1:900", "factcheck: explain: no sentence of story.txt stands at line 1, column 900.")]
    [InlineData("0", "factcheck: --at: '0' is not a place; it is a line, or a line and a column, counted from 1, as in 12 or 12:40.")]
    [InlineData("1:2:3", "factcheck: --at: '1:2:3' is not a place; it is a line, or a line and a column, counted from 1, as in 12 or 12:40.")]
    public void A_place_that_is_none_is_said(string at, string message)
    {
        var result = Explain("Nothing here.", at);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(message, result.ErrorLines[0]);
    }

    [Theory]
    [InlineData("--story", "story.txt")]
    [InlineData("--at", "3")]
    public void A_story_and_a_place_belong_together(string option, string value)
    {
        var result = FactCheckProcess.Run("explain", option, value);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("factcheck: explain: --story and --at belong together, as in --story story.md --at 12.", result.ErrorLines[0]);
    }

    private static ProcessResult Explain(string text, string at)
    {
        using var folder = new TemporaryFolder();
        folder.Add("story.txt", text + "\n");
        return folder.Run("explain", "--story", "story.txt", "--at", at, "--date", "2026-01-16");
    }
}
