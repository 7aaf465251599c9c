namespace FactCheck.Cli.Tests.Configuration;

/// <summary>The real program in folders with a factcheck.yaml.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private const string Age = "diplomacy/relations-age-disagrees-with-treaty";

    private readonly TemporaryFolder _folder = new();

    public ConfigurationTests() => _folder.Add("desk/story.md", Samples.Wrong);

    [Theory]
    [InlineData("fail-on: outdated", 0)]
    [InlineData("fail-on: [outdated, diplomacy=refuted]", 1)]
    [InlineData("rules: {diplomacy/*: off}", 0)]
    [InlineData("rules: {diplomacy/*: off, relations-age-disagrees-with-treaty: on}", 1)]
    [InlineData("rules: {relations-age-disagrees-with-treaty: on, diplomacy/*: off}", 1)]
    [InlineData("rules: {\"tag:anniversary\": off}", 0)]
    [InlineData("rules: {diplomacy: warning}", 0)]
    [InlineData("rules: {diplomacy: warning}\nfail-on: warning", 1)]
    [InlineData("rules: {\"*\": off, diplomacy/*: note}\nfail-on: note", 1)]
    [InlineData("", 1)]
    [InlineData("# nothing yet\n", 1)]
    public void A_file_in_the_folder_of_the_stories_says_what_runs_and_what_fails(string yaml, int exitCode)
    {
        _folder.Add("desk/factcheck.yaml", yaml);
        Assert.Equal(exitCode, Check("desk/story.md").ExitCode);
        Assert.Equal(exitCode, Check("desk").ExitCode);
    }

    [Fact]
    public void The_severity_set_for_a_rule_is_the_one_reported()
    {
        _folder.Add("factcheck.yaml", "rules: {diplomacy/*: note}");
        Assert.Contains("refuted · note · " + Age, Check("desk/story.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_nearest_file_above_all_stories_counts_then_the_one_above_the_working_directory()
    {
        _folder.Add("factcheck.yaml", "fail-on: never");
        Assert.Equal(0, Check("desk/story.md").ExitCode);

        _folder.Add("desk/factcheck.yaml", "fail-on: error");
        Assert.Equal(1, Check("desk/story.md").ExitCode);

        // What stands above one of them only does not speak for both, whatever their order.
        _folder.Add("other.md", Samples.Quiet);
        Assert.Equal(0, Check("desk/story.md", "other.md").ExitCode);
        Assert.Equal(0, Check("other.md", "desk/story.md").ExitCode);

        using var elsewhere = new TemporaryFolder();
        elsewhere.Add("wrong.md", Samples.Wrong);
        Assert.Equal(0, Check(elsewhere.PathOf("wrong.md")).ExitCode);
        Assert.Equal(1, Check(elsewhere.PathOf("wrong.md"), "--config", "none").ExitCode);
        Assert.Equal(1, Check(elsewhere.PathOf("wrong.md"), "--config", "desk/factcheck.yaml").ExitCode);
    }

    [Fact]
    public void Options_win_over_the_file()
    {
        _folder.Add("factcheck.yaml", "rules: {diplomacy/*: off}\nfail-on: never\nreference: nowhere\nreports: json=out.json\n");
        Assert.Equal("nowhere: error: there is no such folder or file", Assert.Single(Check("desk").ErrorLines));

        Samples.CopyReference(_folder.PathOf("tables"));
        var result = Check("desk", "--reference", "tables", "--rules", "diplomacy/*", "--fail-on", "refuted", "--report", "text");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("refuted · error · " + Age, result.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("out.json")));
    }

    [Fact]
    public void Paths_are_from_the_folder_of_the_file()
    {
        Samples.CopyReference(_folder.PathOf("desk/tables"));
        _folder.Add("desk/factcheck.yaml", "reference: tables\nreports: [json=out.json, text]\n");
        var result = Check("desk/story.md");
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("Italy and Japan meet\n", result.Output, StringComparison.Ordinal);
        Assert.Contains(Age, File.ReadAllText(_folder.PathOf("desk/out.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fail_on: error", "(1,1): error: Key 'fail_on' is not known in the configuration. Did you mean 'fail-on'?")]
    [InlineData("fail-on: eror", "(1,10): error: Key 'fail-on': there is no level 'eror'; the levels are note, warning, error, never, supported,")]
    [InlineData("fail-on:\n  - error\n  - nubmers=note", "(3,5): error: 'nubmers' is no domain, tag or rule. Did you mean 'numbers'?")]
    [InlineData("fail-on: {a: b}", "(1,10): error: Key 'fail-on' of the configuration has a map; expected a text or a list of texts.")]
    [InlineData("rules: [numbers]", "(1,8): error: Key 'rules' of the configuration has a list; expected a map.")]
    [InlineData("rules:\n  numbers/*: of", "(2,14): error: Rule 'numbers/*' has the text 'of'; expected one of off, on, note, warning, error. Did you mean 'off'?")]
    [InlineData("rules:\n  nubmers/*: off", "(2,3): error: 'nubmers/*' is no domain, tag or rule. Did you mean 'numbers")]
    [InlineData("rules:\n  numbers: off\n  numbers: on", "(3,3): error: Key 'numbers' appears twice in the rules.")]
    [InlineData("reports: [jsn=a]", "(1,11): error: Key 'reports': there is no format 'jsn'; the formats are text,")]
    [InlineData("reports: [json=a, text=a]", "(1,10): error: Key 'reports': two reports would go to 'a'.")]
    [InlineData("with: rules.dll", "(1,7): error: Key 'with' names an assembly, which is code:")]
    [InlineData("rules: {a: \"", "error: This is not YAML: ")]
    [InlineData("- a", "(1,1): error: The file is a list; expected a map of keys and values.")]
    public void A_mistake_is_named_at_its_line_and_column(string yaml, string message)
    {
        _folder.Add("factcheck.yaml", yaml);
        var result = Check("desk/story.md");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.StartsWith("factcheck.yaml(", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains(message, result.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_named_and_not_there_is_a_mistake()
        => Assert.Equal("no.yaml: error: there is no such file or folder", Assert.Single(Check("desk", "--config", "no.yaml").ErrorLines));

    [Fact]
    public void Show_says_where_every_value_comes_from()
    {
        _folder.Add("factcheck.yaml", "fail-on: [warning, numbers=refuted]\nrules:\n  diplomacy/*: off\n  relations-age-disagrees-with-treaty: note\n");
        var result = _folder.Run("config", "show", "desk/story.md", "--date", "2026-01-16");
        Assert.Equal(0, result.ExitCode);
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            ["configuration: factcheck.yaml (found)", "reference: the tables built in (default)", "with: none (default)", "as-of: the whole record (default)",
                "date: 2026-01-16 (option --date)", "reports: text (default)", "fail-on: warning, numbers=refuted (factcheck.yaml:1)"],
            lines[..7]);
        Assert.Contains("  diplomacy/relations-age-disagrees-with-treaty: note (factcheck.yaml:4)", lines);
        Assert.Contains(lines, line => line.StartsWith("  diplomacy/", StringComparison.Ordinal) && line.EndsWith(": off (factcheck.yaml:3)", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("  numbers/", StringComparison.Ordinal));

        var bare = _folder.Run("config", "show", "--config", "none", "--rules", "calendar/*");
        Assert.Contains("configuration: none (option --config)\n", bare.Output, StringComparison.Ordinal);
        Assert.Contains("  diplomacy/relations-age-disagrees-with-treaty: off (option --rules)\n", bare.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private ProcessResult Check(params string[] args) => _folder.Run(["check", "--date", "2026-01-16", .. args]);
}
