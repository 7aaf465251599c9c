namespace FactCheck.Cli.Tests;

/// <summary>Rules of a newsroom's own, compiled on the spot.</summary>
public sealed class RulesTests : IDisposable
{
    private const string Goals = """
        claims:
          GoalTotal:
            summary: goals of a season
            fields:
              goals: count
            patterns:
              - "{goals} goals in the season"
        rules:
          too-many-goals:
            summary: Nobody scores that many
            severity: error
            for: GoalTotal
            verdict:
              - refuted: claim.goals > 200
                say: "{claim.goals} goals are too many."
            examples:
              - {text: "She scored 300 goals in the season.", expect: refuted}
              - {text: "She scored 100 goals in the season.", expect: silent}
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Examples_that_pass_are_counted()
    {
        var result = Test(Goals);
        Assert.Equal("1 rule, 2 examples: 2 passed, 0 failed\n", result.Output);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void An_example_that_fails_shows_its_place_what_was_found_and_the_arithmetic()
    {
        var result = Test(Goals.Replace("> 200", "> 20", StringComparison.Ordinal));
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("sport/goals.yaml(18): sport/too-many-goals: expected silent, got refuted\n", result.Output);
        Assert.Contains("GoalTotal “100 goals in the season”: goals = 100", result.Output);
        Assert.Contains("refuted: 100 goals are too many.", result.Output);
        Assert.EndsWith("1 rule, 2 examples: 1 passed, 1 failed\n", result.Output);
    }

    [Fact]
    public void A_mistake_is_told_at_its_place()
    {
        var result = Test(Goals.Replace("claim.goals >", "claim.goal >", StringComparison.Ordinal));
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(["sport/goals.yaml(14,24): error FC3001: 'goal' is not known here. Did you mean 'goals'?"], result.ErrorLines);
    }

    [Theory]
    [InlineData("nowhere", "nowhere: error: there is no such file or folder")]
    [InlineData("empty", "empty: error: there is no rule file (*.yaml) in it")]
    public void A_path_without_rules_is_said(string path, string message)
    {
        Directory.CreateDirectory(_folder.PathOf("empty"));
        var result = _folder.Run("rules", "test", path);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal([message], result.ErrorLines);
    }

    [Fact]
    public void A_story_can_be_checked_with_them_beside_the_standard_ones()
    {
        _folder.Add("sport/goals.yaml", Goals);
        _folder.Add("story.md", "A long season\n\nShe scored 300 goals in the season. They met on Tuesday (January 8).\n");
        var result = _folder.Run("check", "story.md", "--date", "2026-01-16", "--with", "sport", "--report", "json");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("\"sport/too-many-goals\"", result.Output);
        Assert.Contains("\"calendar/weekday-is-not-that-of-the-date\"", result.Output);
    }

    public void Dispose() => _folder.Dispose();

    private ProcessResult Test(string text)
    {
        _folder.Add("sport/goals.yaml", text);
        return _folder.Run("rules", "test", "sport");
    }
}
