using System.Text.Json;
using FactCheck.Model;
using Snapshooter.Xunit;

namespace FactCheck.Reporting.Tests;

public class SarifReportTests
{
    private static readonly Report[] s_samples = [SampleReports.Visit, SampleReports.Scripts, SampleReports.Silent, SampleReports.Hostile];

    [Xunit.Fact]
    public void One_run_holds_all_stories() => WithoutVersion(Written.As("sarif", new(Several: true), s_samples)).MatchSnapshot();

    [SkippableFact]
    public async Task It_is_valid_against_the_schema_of_the_standard()
    {
        var schema = SharedFiles.Text("data/schemas/sarif-schema-2.1.0.json");
        Assert.Empty(await SchemaCheck.Errors(schema, Written.As("sarif", new(), s_samples)));
        Assert.Empty(await SchemaCheck.Errors(schema, Written.As("sarif", new(), RealReports.All)));
        Assert.Empty(await SchemaCheck.Errors(schema, Written.As("sarif", new())));
        Assert.NotEmpty(await SchemaCheck.Errors(schema, Written.As("sarif", new(), s_samples).Replace("\"kind\": \"review\"", "\"kind\": \"unsure\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Verdict.Supported, "pass", "none")]
    [InlineData(Verdict.Uncontradicted, "review", "none")]
    [InlineData(Verdict.NeedsContext, "fail", "note")]
    [InlineData(Verdict.Imprecise, "fail", "warning")]
    [InlineData(Verdict.Outdated, "fail", "error")]
    [InlineData(Verdict.Refuted, "fail", "error")]
    [InlineData(Verdict.Inconsistent, "fail", "warning")]
    [InlineData(Verdict.Unverifiable, "open", "none")]
    public void Kind_and_level_follow_the_verdict(Verdict verdict, string kind, string level)
    {
        var story = new StoryBuilder("Head\nnine tons came");
        var result = Results(Of(story, story.Claim("T", "nine tons"), verdict, Severity.Error)).Single();
        Assert.Equal((kind, level), (result.GetProperty("kind").GetString(), result.GetProperty("level").GetString()));
    }

    [Xunit.Fact]
    public void A_story_at_odds_with_itself_over_a_number_is_an_error_and_a_note_stays_a_note()
    {
        var story = new StoryBuilder("Head\nnine tons came");
        var claim = story.Claim("T", "nine tons", 1, null, false, new KeyValuePair<string, object?>("n", Model.Values.Number.Exact(9)));
        Assert.Equal("error", Results(Of(story, claim, Verdict.Inconsistent, Severity.Warning)).Single().GetProperty("level").GetString());
        Assert.Equal("note", Results(Of(story, claim, Verdict.Inconsistent, Severity.Note)).Single().GetProperty("level").GetString());
    }

    [Xunit.Fact]
    public void Every_region_holds_the_words_it_names()
    {
        var reports = RealReports.All;
        var run = Run(reports);
        var seen = 0;
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            foreach (var location in result.GetProperty("locations").EnumerateArray().Concat(result.GetProperty("relatedLocations").EnumerateArray()))
            {
                var physical = location.GetProperty("physicalLocation");
                var text = reports[physical.GetProperty("artifactLocation").GetProperty("index").GetInt32()].Story.Text;
                var region = physical.GetProperty("region");
                var words = region.GetProperty("snippet").GetProperty("text").GetString();
                Assert.Equal(words, text.Substring(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32()));
                Assert.Equal(words, ByLines(text, region));
                var context = physical.GetProperty("contextRegion");
                Assert.Contains(words!, context.GetProperty("snippet").GetProperty("text").GetString());
                Assert.Equal(context.GetProperty("snippet").GetProperty("text").GetString(), ByLines(text, context));
                seen++;
            }
        }

        Assert.True(seen > 20);
    }

    [Xunit.Fact]
    public void A_claim_over_a_line_end_ends_on_the_next_line()
    {
        var story = new StoryBuilder("Head\r\nover\r\n160 years");
        var region = Results(Of(story, story.Claim("T", "over\r\n160 years"), Verdict.Refuted, Severity.Error)).Single()
            .GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal((2, 1, 3, 10), (Int(region, "startLine"), Int(region, "startColumn"), Int(region, "endLine"), Int(region, "endColumn")));
    }

    [Xunit.Fact]
    public void Every_rule_with_a_result_is_described_once_and_helps()
    {
        var run = Run(RealReports.All);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(rules, rule => Assert.Contains("verdict:", rule.GetProperty("help").GetProperty("markdown").GetString()));
        Assert.All(
            run.GetProperty("results").EnumerateArray(),
            result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[Int(result, "ruleIndex")].GetProperty("id").GetString()));
    }

    [Xunit.Fact]
    public void Fingerprints_are_those_of_the_report_and_evidence_names_its_rows()
    {
        var report = RealReports.JapanItaly;
        var results = Results(report).ToList();
        Assert.Equal(
            report.Findings.Select(one => one.Id),
            results.Select(result => result.GetProperty("partialFingerprints").GetProperty("factCheckFinding/v1").GetString()));
        foreach (var (result, finding) in results.Zip(report.Findings))
        {
            var rows = result.GetProperty("relatedLocations").EnumerateArray()
                .Where(one => one.TryGetProperty("logicalLocations", out _))
                .Select(one => one.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
            Assert.Equal(finding.Finding.Evidence.Select(fact => $"{fact.Table}/{fact.Key}"), rows);
        }
    }

    [Xunit.Fact]
    public void Brackets_and_braces_of_a_story_are_neither_links_nor_placeholders()
    {
        var story = new StoryBuilder("Head\nnine tons came");
        var finding = new SampleFinding(StoryBuilder.Rule("a/b", Severity.Error), story.Claim("T", "nine tons"), Verdict.Refuted, "[a](1) {0}");
        Assert.Equal(
            "refuted: \\[a\\](1) {{0}}",
            Results(SampleReports.Of(story.Story, 1, new ReportedFinding("x", finding, []))).Single().GetProperty("message").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("stories/a b#1.md", "stories/a%20b%231.md")]
    [InlineData("./stories\\é.md", "stories/%C3%A9.md")]
    [InlineData("/in/a.md", "file:///in/a.md")]
    [InlineData("C:\\in\\a.md", "file:///C:/in/a.md")]
    public void A_path_becomes_a_reference_to_its_file(string path, string uri)
    {
        var report = SampleReports.Silent with { Story = SampleReports.Silent.Story with { Path = path } };
        Assert.Equal(uri, Run(report).GetProperty("artifacts")[0].GetProperty("location").GetProperty("uri").GetString());
    }

    private static Report Of(StoryBuilder story, Claim claim, Verdict verdict, Severity severity)
        => SampleReports.Of(story.Story, 1, new ReportedFinding("x", new SampleFinding(StoryBuilder.Rule("a/b", severity), claim, verdict, "m"), []));

    private static JsonElement Run(params Report[] reports)
        => JsonDocument.Parse(Written.As("sarif", new(), reports)).RootElement.GetProperty("runs")[0];

    private static IEnumerable<JsonElement> Results(params Report[] reports) => Run(reports).GetProperty("results").EnumerateArray();

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static string ByLines(string text, JsonElement region)
    {
        var lines = text.Split('\n');
        Assert.Equal(Int(region, "startLine"), Int(region, "endLine"));
        return lines[Int(region, "startLine") - 1][(Int(region, "startColumn") - 1)..(Int(region, "endColumn") - 1)];
    }

    private static string WithoutVersion(string sarif)
        => System.Text.RegularExpressions.Regex.Replace(sarif, "\"semanticVersion\": \"[0-9.]+\"", "\"semanticVersion\": \"0.0.0\"");
}
