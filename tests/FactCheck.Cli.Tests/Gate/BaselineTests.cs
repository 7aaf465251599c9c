using System.Text.Json;

namespace FactCheck.Cli.Tests.Gate;

/// <summary>The real program with an earlier report of its own.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Another = "\nThey met on Tuesday (January 8, 2026).\n";

    private readonly TemporaryFolder _folder = new();

    public BaselineTests()
    {
        _folder.Add("s/old.md", Samples.Wrong);
        _folder.Add("s/quiet.md", Samples.Quiet);
    }

    [Theory]
    [InlineData("json", "s/old.md")]
    [InlineData("json", "s")]
    [InlineData("jsonl", "s/old.md")]
    [InlineData("sarif", "s")]
    public void Only_what_an_earlier_report_has_not_fails(string format, string path)
    {
        Assert.Equal(1, Check(path, "--report", $"{format}=before").ExitCode);
        Assert.Equal(0, Check(path, "--baseline", "before").ExitCode);

        // Moved down by an edit elsewhere, in other capitals.
        _folder.Add("s/old.md", Samples.Wrong.Replace("\n\n", "\n\nIt rained.\n\n", StringComparison.Ordinal).Replace("over", "OVER", StringComparison.Ordinal));
        Assert.Equal(0, Check(path, "--baseline", "before").ExitCode);

        _folder.Add("s/old.md", Samples.Wrong + Another);
        Assert.Equal(1, Check(path, "--baseline", "before").ExitCode);
        Assert.Equal(0, Check(path, "--baseline", "before", "--fail-on", "calendar=never").ExitCode);
        Assert.Equal(1, Check(path, "--baseline", "before", "--fail-on", "diplomacy=never").ExitCode);
    }

    [Fact]
    public void What_is_known_stays_in_every_report_and_is_marked()
    {
        Check("s", "--report", "json=before");
        _folder.Add("s/old.md", Samples.Wrong + Another);
        Check("s/old.md", "--baseline", "before", "--report", "sarif=out.sarif", "--report", "json=out.json", "--report", "text=out.txt", "--report", "github=out.github", "--report", "junit=out.xml");

        using var sarif = JsonDocument.Parse(File.ReadAllText(_folder.PathOf("out.sarif")));
        Assert.Equal(
            ["diplomacy/relations-age-disagrees-with-treaty unchanged", "calendar/weekday-is-not-that-of-the-date new"],
            sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Select(result => $"{result.GetProperty("ruleId").GetString()} {result.GetProperty("baselineState").GetString()}"));
        using var json = JsonDocument.Parse(File.ReadAllText(_folder.PathOf("out.json")));
        Assert.Equal(["unchanged", "new"], json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("baseline").GetString()));
        Assert.Contains("known: the baseline has it", File.ReadAllText(_folder.PathOf("out.txt")), StringComparison.Ordinal);
        Assert.Contains("1 in the baseline.", File.ReadAllText(_folder.PathOf("out.txt")), StringComparison.Ordinal);
        Assert.Contains("failures=\"1\" errors=\"0\" skipped=\"1\"", File.ReadAllText(_folder.PathOf("out.xml")), StringComparison.Ordinal);
        Assert.StartsWith("::error file=s/old.md,line=5", Assert.Single(File.ReadAllLines(_folder.PathOf("out.github")), line => line.Length > 0), StringComparison.Ordinal);
    }

    /// <summary>The words are the same; the day of the story makes them right, then wrong.</summary>
    [Fact]
    public void The_same_finding_with_another_verdict_is_new()
    {
        const string Story = "---\ndate: DAY\n---\n# Leaders meet\n\nItaly and Japan share over 160 years of diplomatic relations.\n";
        _folder.Add("s/old.md", Story.Replace("DAY", "2026-09-01", StringComparison.Ordinal));
        Assert.Equal(0, Check("s/old.md", "--report", "json=before").ExitCode);
        _folder.Add("s/old.md", Story.Replace("DAY", "2026-01-16", StringComparison.Ordinal));
        var result = Check("s/old.md", "--baseline", "before", "--report", "json");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("\"baseline\": \"updated\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_may_take_the_place_of_its_own_baseline()
    {
        Check("s", "--report", "sarif=known.sarif");
        _folder.Add("s/old.md", Samples.Wrong + Another);
        Assert.Equal(1, Check("s", "--baseline", "known.sarif", "--report", "sarif=known.sarif").ExitCode);
        Assert.Equal(0, Check("s", "--baseline", "known.sarif").ExitCode);
    }

    [Fact]
    public void The_run_s_own_files_are_no_stories_though_they_lie_among_them()
    {
        _folder.Add("s/factcheck.yaml", "");
        Check("s", "--report", "jsonl=s/known.json");
        _folder.Add("s/factcheck.yaml", "baseline: known.json\nreports: [sarif=out.json, text=out.txt]");
        for (var run = 0; run < 2; run++)
        {
            var result = Check("s");
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
        }
    }

    [Fact]
    public void A_configuration_names_one_and_an_option_takes_it_away()
    {
        _folder.Add("s/factcheck.yaml", "");
        Check("s", "--report", "json=s/known.jsonl");
        _folder.Add("s/factcheck.yaml", "baseline: known.jsonl");
        Assert.Equal(0, Check("s/old.md").ExitCode);
        Assert.Equal(1, Check("s/old.md", "--baseline", "none").ExitCode);
        Assert.Contains("baseline: s/known.jsonl (s/factcheck.yaml:1)\n", _folder.Run("config", "show", "s").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "(1,1): error: This is not a report of FactCheck; a baseline is a report of the format json, jsonl or sarif.")]
    [InlineData("{\n\"findings\": [\n", "(3,1): error: This is not JSON")]
    [InlineData("{}", "(1,1): error: This is not a report of FactCheck; a baseline is a report of the format json, jsonl or sarif.")]
    [InlineData("{\"findings\": [{\"id\": \"a\"}]}", "(1,1): error: This is not a report of FactCheck: a finding has no fingerprint or no verdict.")]
    [InlineData("{\"runs\": [{\"results\": [{\"ruleId\": \"another tool's\"}]}]}", "(1,1): error: This is not a report of FactCheck: a finding has no")]
    public void What_is_no_report_of_ours_is_a_mistake(string text, string message)
    {
        _folder.Add("before", text);
        var result = Check("s", "--baseline", "before");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("before" + message, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_that_is_not_there_is_a_mistake_that_says_how_to_write_one()
    {
        var result = Check("s", "--baseline", "before.json");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("before.json: error: there is no such baseline; 'factcheck check PATH --baseline none --report json=before.json' writes one", Assert.Single(result.ErrorLines));
    }

    public void Dispose() => _folder.Dispose();

    private ProcessResult Check(params string[] args) => _folder.Run(["check", "--date", "2026-01-16", .. args]);
}
