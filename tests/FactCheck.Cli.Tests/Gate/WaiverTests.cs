using System.Text.Json;

namespace FactCheck.Cli.Tests.Gate;

/// <summary>The real program with a file of waivers that it wrote itself.</summary>
public sealed class WaiverTests : IDisposable
{
    private const string Rule = "diplomacy/relations-age-disagrees-with-treaty";
    private const string Story = "Italy and Japan meet\n\nItaly and Japan share over 200 years of diplomatic relations.\n";

    private readonly TemporaryFolder _folder = new();

    public WaiverTests()
    {
        Samples.CopyReference(_folder.PathOf("tables"));
        _folder.Add("story.md", Story);
    }

    [Fact]
    public void What_is_waived_does_not_fail_and_stays_in_the_reports()
    {
        var waived = Waive();
        Assert.Equal((0, ""), (waived.ExitCode, waived.Error));
        Assert.StartsWith($"waivers.yaml waives {Rule} on “over", waived.Output, StringComparison.Ordinal);

        var result = Check("--report", "sarif");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        using var sarif = JsonDocument.Parse(result.Output);
        var suppression = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("suppressions")[0];
        Assert.Equal("external", suppression.GetProperty("kind").GetString());
        Assert.Equal("waived by Ann \"Desk\" Marlow until 2026-07-01: Their own count: a toast", suppression.GetProperty("justification").GetString());
        Assert.Equal(1, Check("--waivers", "none").ExitCode);
    }

    [Fact]
    public void It_survives_edits_elsewhere_and_a_move_of_the_paragraph()
    {
        Waive();
        _folder.Add("story.md", "Italy and Japan meet\n\nIt rained.\n\nThen it snowed.\n\nItaly and  Japan share over 200 years\nof diplomatic relations.\n\nIt rained again.\n");
        var result = Check();
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    [Theory]
    [InlineData("2026-06-30", 0)]
    [InlineData("2026-07-01", 1)]
    [InlineData("2027-01-01", 1)]
    public void It_lapses_on_its_day(string today, int exitCode)
    {
        Waive();
        var result = Check("--today", today, "--report", "text");
        Assert.Equal(exitCode, result.ExitCode);
        if (exitCode == 1)
        {
            Assert.Matches($@"^waivers.yaml\(3,5\): warning: the waiver of [0-9a-f]{{16}} \({Rule}, “over 200 years of diplomatic relations”\) has lapsed: it held until 2026-07-01\.$", Assert.Single(result.ErrorLines));
            Assert.Contains("its waiver has lapsed: it held until 2026-07-01", result.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_day_is_the_story_s_where_none_is_given_and_without_any_it_does_not_hold()
    {
        Waive();
        Assert.Equal(1, _folder.Run("check", "story.md", "--reference", "tables", "--date", "2026-07-01", "--waivers", "waivers.yaml").ExitCode);

        // Without a date the rule cannot tell the age, so another finding is waived: a sum that needs no day.
        string[] only = ["story.md", "--rules", "numbers/number-total-is-not-the-sum-of-its-parts"];
        _folder.Add("story.md", "It rained\n\nThe council has 12 members: 4 women and 7 men.\n");
        using var report = JsonDocument.Parse(_folder.Run(["check", .. only, "--report", "json"]).Output);
        var id = report.RootElement.GetProperty("findings")[0].GetProperty("id").GetString()!;
        Assert.Equal(0, _folder.Run(["waive", id, .. only, "--reason", "r", "--who", "w", "--until", "2026-07-01", "--waivers", "more.yaml"]).ExitCode);
        var result = _folder.Run(["check", .. only, "--waivers", "more.yaml", "--fail-on", "note"]);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("has lapsed: it holds until 2026-07-01, and the story has no date: give --today.", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run(["check", .. only, "--waivers", "more.yaml", "--fail-on", "note", "--today", "2026-06-30"]).ExitCode);
    }

    [Fact]
    public void It_lapses_when_the_sentence_changes()
    {
        Waive();
        _folder.Add("story.md", Story.Replace("Italy and Japan share", "It is a fact that Italy and Japan share", StringComparison.Ordinal));
        Lapses("the text has changed");
    }

    [Fact]
    public void Where_the_words_are_gone_it_is_said_to_be_left_over()
    {
        Waive();
        _folder.Add("story.md", "Italy and Japan meet\n\nIt rained.\n");
        var result = Check();
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("has lapsed: the story has no such finding any more; remove it.", Assert.Single(result.ErrorLines), StringComparison.Ordinal);

        // A run over another story, or without the rule, cannot know.
        Assert.Equal("", Check("--rules", "calendar/*").Error);
        _folder.Add("other.md", Samples.Quiet);
        Assert.Equal("", _folder.Run("check", "other.md", "--reference", "tables", "--waivers", "waivers.yaml").Error);
    }

    [Fact]
    public void It_lapses_when_a_fact_changes_and_not_when_somebody_confirms_it()
    {
        Waive();
        var treaties = _folder.PathOf("tables/treaties.csv");
        var text = File.ReadAllText(treaties);
        var row = text.Split('\n').Single(line => line.Contains("1866-08-25", StringComparison.Ordinal) && line.Contains("ital", StringComparison.OrdinalIgnoreCase));
        var confirmed = row[(row.LastIndexOf(',') + 1)..].Trim();
        Assert.Matches(@"^\d{4}-\d\d-\d\d$", confirmed);
        File.WriteAllText(treaties, text.Replace(row, row.Replace(confirmed, "2020-02-02", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Equal((0, ""), (Check().ExitCode, Check().Error));

        // Nor when somebody says by when it is to be looked up again.
        var package = _folder.PathOf("tables/datapackage.yaml");
        var descriptor = File.ReadAllText(package);
        var at = descriptor.IndexOf("constraints: {required: true}}\n      primaryKey", descriptor.IndexOf("name: treaties", StringComparison.Ordinal), StringComparison.Ordinal);
        var end = descriptor.IndexOf('\n', at) + 1;
        File.WriteAllText(package, descriptor[..end] + "        - {name: review_by, type: date}\n" + descriptor[end..]);
        var lines = text.TrimEnd('\n').Split('\n');
        File.WriteAllText(treaties, string.Concat(lines.Select((line, i) => line.TrimEnd('\r') + (i == 0 ? ",review_by\n" : ",2030-01-01\n"))));
        Assert.Equal((0, ""), (Check().ExitCode, Check().Error));
        File.WriteAllText(package, descriptor);

        File.WriteAllText(treaties, text.Replace(row, row.Replace("1866-08-25", "1866-08-26", StringComparison.Ordinal), StringComparison.Ordinal));
        Lapses("a fact has changed");
    }

    [Theory]
    [InlineData("> 200", "> 210")]
    [InlineData("{goals} goals in the season", "{goals} goals in [all] the season")]
    public void It_lapses_when_the_rule_changes_or_how_its_claims_are_found(string was, string now)
    {
        _folder.Add("story.md", "A good year\n\nShe scored 300 goals in the season.\n");
        _folder.Add("sport/goals.yaml", RulesTests.Goals);
        _folder.Add("factcheck.yaml", "with: sport\nwaivers: waivers.yaml\n");
        using var report = JsonDocument.Parse(_folder.Run("check", "story.md", "--waivers", "none", "--report", "json").Output);
        var id = report.RootElement.GetProperty("findings")[0].GetProperty("id").GetString()!;
        Assert.Equal(0, _folder.Run("waive", id, "story.md", "--reason", "r", "--who", "w", "--until", "2026-07-01").ExitCode);
        Assert.Equal(0, _folder.Run("check", "story.md", "--today", "2026-01-16").ExitCode);

        _folder.Add("sport/goals.yaml", RulesTests.Goals.Replace(was, now, StringComparison.Ordinal));
        var result = _folder.Run("check", "story.md", "--today", "2026-01-16");
        Assert.Equal(1, result.ExitCode);
        Assert.EndsWith("has lapsed: the rule has changed.", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void It_lapses_when_the_verdict_is_another()
    {
        Waive();
        _folder.Add("waivers.yaml", File.ReadAllText(_folder.PathOf("waivers.yaml")).Replace("verdict: refuted", "verdict: imprecise", StringComparison.Ordinal));
        Lapses("the verdict was imprecise and is refuted");
    }

    [Fact]
    public void Without_a_file_the_waiver_is_printed_and_more_are_added_to_a_file_that_is_there()
    {
        var printed = Waive(file: null);
        Assert.StartsWith("waivers:\n  - finding: \"", printed.Output, StringComparison.Ordinal);
        _folder.Add("waivers.yaml", "# Reviewed by the desk.\n" + printed.Output);
        Assert.Equal(0, Check().ExitCode);

        var again = Waive();
        Assert.Equal(2, again.ExitCode);
        Assert.Matches(@"^waivers.yaml\(3,5\): error: Finding '[0-9a-f]{16}' is waived here already; remove that first.$", Assert.Single(again.ErrorLines));

        _folder.Add("story.md", Story + "\nThey met on Tuesday (January 8, 2026).\n");
        Assert.Equal(1, Check().ExitCode);
        Assert.Equal(0, Waive(finding: 1).ExitCode);
        Assert.Equal((0, ""), (Check().ExitCode, Check().Error));
        Assert.StartsWith("# Reviewed by the desk.\n", File.ReadAllText(_folder.PathOf("waivers.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_names_the_file_and_waive_writes_to_it()
    {
        _folder.Add("factcheck.yaml", "waivers: desk/waivers.yaml\nreference: tables\n");
        Directory.CreateDirectory(_folder.PathOf("desk"));
        Assert.Equal(2, _folder.Run("check", "story.md", "--date", "2026-01-16").ExitCode);
        Assert.Equal(0, Waive(file: null).ExitCode);
        Assert.Equal(0, _folder.Run("check", "story.md", "--date", "2026-01-16").ExitCode);
        Assert.Contains("waivers: desk/waivers.yaml (factcheck.yaml:1)\n", _folder.Run("config", "show").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_that_is_not_there_cannot_be_waived()
    {
        var result = _folder.Run("waive", "0123456789abcdef", "story.md", "--reason", "r", "--who", "w", "--until", "2026-07-01");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("factcheck: waive: there is no finding '0123456789abcdef' in these stories.", result.ErrorLines[0]);
    }

    [Theory]
    [InlineData("finding", "findng", "Key 'findng' is not known in a waiver. Did you mean 'finding'?")]
    [InlineData("until: 2026-07-01", "until: soon", "Key 'until' has 'soon'; expected a date: year, month and day, as in 2026-01-16.")]
    [InlineData("until: 2026-07-01", "", "Key 'until' is missing in a waiver.")]
    [InlineData("verdict: refuted", "verdict: refutd", "There is no verdict 'refutd'. Did you mean 'refuted'?")]
    [InlineData("facts:", "fact:", "Key 'fact' is not known in the basis. Did you mean 'facts'?")]
    [InlineData("waivers:", "waiver:", "Key 'waiver' is not known in the file of waivers. Did you mean 'waivers'?")]
    public void A_mistake_in_the_file_is_named_at_its_line_and_column(string right, string wrong, string message)
    {
        Waive();
        var file = File.ReadAllText(_folder.PathOf("waivers.yaml"));
        _folder.Add("waivers.yaml", file.Replace(right, wrong, StringComparison.Ordinal));
        var result = Check();
        Assert.Equal(2, result.ExitCode);
        Assert.Matches(@"^waivers.yaml\(\d+,\d+\): error: ", result.ErrorLines[0]);
        Assert.Contains(result.ErrorLines, line => line.EndsWith(message, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private void Lapses(string why)
    {
        var result = Check();
        Assert.Equal(1, result.ExitCode);
        Assert.EndsWith($"has lapsed: {why}.", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    private ProcessResult Check(params string[] options)
        => _folder.Run([
            "check", "story.md", "--date", "2026-01-16", "--reference", "tables",
            .. options.Contains("--waivers") ? [] : new[] { "--waivers", "waivers.yaml" }, .. options]);

    /// <summary>Waives a finding of the story as a report names it.</summary>
    private ProcessResult Waive(string? file = "waivers.yaml", int finding = 0)
    {
        using var report = JsonDocument.Parse(_folder.Run("check", "story.md", "--date", "2026-01-16", "--reference", "tables", "--config", "none", "--report", "json").Output);
        var id = report.RootElement.GetProperty("findings")[finding].GetProperty("id").GetString()!;
        return _folder.Run([
            "waive", id, "story.md", "--date", "2026-01-16", "--reference", "tables", "--who", "Ann \"Desk\" Marlow", "--reason", "Their own count: a toast",
            "--until", "2026-07-01", .. file is null ? [] : new[] { "--waivers", file }]);
    }
}
