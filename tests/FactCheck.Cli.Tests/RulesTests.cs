namespace FactCheck.Cli.Tests;

/// <summary>Rules of a newsroom's own, compiled on the spot.</summary>
public sealed class RulesTests : IDisposable
{
    internal const string Goals = """
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
        Assert.Contains("refuted: claim.goals > 20", result.Output);
        Assert.EndsWith("1 rule, 2 examples: 1 passed, 1 failed\n", result.Output);
    }

    [Fact]
    public void An_example_that_stays_silent_shows_the_condition_that_failed_and_both_sides()
    {
        var result = Test(Goals.Replace("> 200", "> 500", StringComparison.Ordinal));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("sport/too-many-goals: silent, no branch applies", result.Output);
        Assert.Contains("not refuted: claim.goals > 500 fails\n      claim.goals = 300\n", result.Output);
    }

    [Fact]
    public void Coverage_lists_what_no_example_reaches()
    {
        _folder.Add("sport/goals.yaml", Goals.Replace("    examples:", "      - imprecise: claim.goals = 150\n    examples:", StringComparison.Ordinal));
        var result = _folder.Run("rules", "test", "sport", "--coverage");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            """
            1 rule, 2 examples: 2 passed, 0 failed
            sport/goals.yaml(16): sport/too-many-goals: no example reaches the verdict imprecise: claim.goals =
              150
            coverage: 1 of 2 verdict branches, 1 of 1 patterns

            """,
            result.Output);
    }

    [Fact]
    public void Mutation_lists_the_changes_that_no_example_notices()
    {
        _folder.Add("sport/goals.yaml", Goals);
        var result = _folder.Run("rules", "test", "sport", "--mutate");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            """
            1 rule, 2 examples: 2 passed, 0 failed
            sport/goals.yaml(14,30): sport/too-many-goals: no example notices > → >=
            sport/goals.yaml(14,32): sport/too-many-goals: no example notices 200 → 201
            mutants: 1 of 3 noticed

            """,
            result.Output);
    }

    [Fact]
    public void Schemas_are_written_and_known_to_be_stale_when_the_rules_change()
    {
        _folder.Add("sport/goals.yaml", Goals);
        Assert.Equal(0, _folder.Run("rules", "schema", "sport", "--out", "schemas").ExitCode);
        Assert.Contains("\"GoalTotal\"", File.ReadAllText(_folder.PathOf("schemas/rule-file.schema.json")));
        Assert.Equal(0, _folder.Run("rules", "schema", "sport", "--out", "schemas", "--check").ExitCode);

        _folder.Add("sport/goals.yaml", Goals.Replace("GoalTotal", "Goals", StringComparison.Ordinal));
        var stale = _folder.Run("rules", "schema", "sport", "--out", "schemas", "--check");
        Assert.Equal(1, stale.ExitCode);
        Assert.StartsWith("schemas/rule-file.schema.json is stale\n", stale.Output);
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

    [Fact]
    public void A_new_rule_passes_as_it_stands_and_is_never_written_twice()
    {
        var made = _folder.Run("rules", "new", "sport/score-does-not-add-up");
        Assert.Equal(0, made.ExitCode);
        Assert.Equal("1 rule, 3 examples: 3 passed, 0 failed\n", _folder.Run("rules", "test").Output);
        var again = _folder.Run("rules", "new", "sport/score-does-not-add-up");
        Assert.Equal(2, again.ExitCode);
        Assert.Equal(["rules/sport/score-does-not-add-up.yaml: error: the file is there already; nothing was written"], again.ErrorLines);
    }

    [Fact]
    public void Rules_are_listed_by_tag_status_owner_and_table()
    {
        _folder.Add("sport/goals.yaml", Goals.Replace("severity: error", "severity: error\n    owner: sports desk\n    tags: [goals]", StringComparison.Ordinal));
        Assert.Equal("sport/too-many-goals (error, stable · goals · of sports desk): Nobody scores that many\n", _folder.Run("rules", "list", "sport", "--tag", "goals").Output);
        Assert.Equal("No rule is like that.\n", _folder.Run("rules", "list", "sport", "--status", "preview").Output);
        Assert.Contains("sport/too-many-goals", _folder.Run("rules", "list", "sport", "--owner", "sports desk").Output);
        Assert.Equal("No rule is like that.\n", _folder.Run("rules", "list", "sport", "--owner", "none").Output);
        Assert.Contains("diplomacy/relations-age-disagrees-with-treaty", _folder.Run("rules", "list", "--table", "treaties").Output);
    }

    [Fact]
    public void A_rule_with_a_mistake_is_named_where_the_others_are_listed()
    {
        _folder.Add("sport/goals.yaml", Goals);
        _folder.Add("sport/wrong.yaml", Goals.Replace("too-many-goals", "far-too-many", StringComparison.Ordinal).Replace("GoalTotal", "GoalSum", StringComparison.Ordinal).Replace("claim.goals > 200", "claim.gaols > 200", StringComparison.Ordinal));
        var listed = _folder.Run("rules", "list", "sport");
        Assert.Equal(2, listed.ExitCode);
        Assert.StartsWith("sport/too-many-goals", listed.Output);
        Assert.DoesNotContain("far-too-many", listed.Output);
        Assert.Contains("error FC3001: ", Assert.Single(listed.ErrorLines));
    }

    [Theory]
    [InlineData("markdown", "README.md")]
    [InlineData("html", "index.html")]
    public void Pages_are_written_and_a_stale_one_is_named(string format, string first)
    {
        string[] docs = ["rules", "docs", "--out", "pages", "--format", format];
        Assert.Equal(1, _folder.Run([.. docs, "--check"]).ExitCode);
        Assert.Equal(0, _folder.Run(docs).ExitCode);
        Assert.Equal(0, _folder.Run([.. docs, "--check"]).ExitCode);
        File.AppendAllText(_folder.PathOf("pages/" + first), "by hand");
        _folder.Add("pages/old" + Path.GetExtension(first), "of a rule that is gone");
        var stale = _folder.Run([.. docs, "--check"]);
        Assert.Equal(1, stale.ExitCode);
        Assert.Contains($"pages/{first} is stale\n", stale.Output);
        Assert.Contains("belongs to no rule any more", stale.Output);
    }

    public void Dispose() => _folder.Dispose();

    private ProcessResult Test(string text)
    {
        _folder.Add("sport/goals.yaml", text);
        return _folder.Run("rules", "test", "sport");
    }
}
