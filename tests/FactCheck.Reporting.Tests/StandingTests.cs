using FactCheck.Model;
using FactCheck.Reporting.Json;
using Snapshooter.Xunit;

namespace FactCheck.Reporting.Tests;

/// <summary>What is waived or known stays in every report, and is marked.</summary>
public class StandingTests
{
    private static readonly Report s_report = Make();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("markdown")]
    [InlineData("csv")]
    public void Each_format_marks_it(string format) => Written.As(format, new(), s_report).MatchSnapshot(Snapshooter.SnapshotNameExtension.Create(format));

    [Xunit.Fact]
    public void The_page_shows_the_findings_and_asks_for_attention_only_where_nobody_has_dealt_with_them()
    {
        var page = Written.As("html", new(), s_report);
        Assert.Contains("<p class=\"standing\" dir=\"auto\">waived by Ann &lt;desk&gt; until <span class=\"day\">2026-12-31</span>: Their own count.</p>", page, StringComparison.Ordinal);
        Assert.Equal(5, page.Split("<article class=\"finding").Length - 1);
        Assert.Equal(2, page.Split("<li data-of=").Length - 1);
    }

    [SkippableFact]
    public async Task Json_and_sarif_stay_valid()
    {
        Assert.Empty(await SchemaCheck.Errors(ReportSchema.Text, Written.As("json", new(), s_report)));
        Assert.Empty(await SchemaCheck.Errors(SharedFiles.Text("data/schemas/sarif-schema-2.1.0.json"), Written.As("sarif", new(), s_report)));
    }

    [Xunit.Fact]
    public void Sarif_says_that_it_is_suppressed_where_and_why()
    {
        using var sarif = System.Text.Json.JsonDocument.Parse(Written.As("sarif", new(), s_report));
        var results = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToArray();
        Assert.Equal(
            ["external accepted waived by Ann <desk> until 2026-12-31: Their own count.", "inSource accepted waived in the story: A quotation", "", "", ""],
            results.Select(result => string.Join(';', result.GetProperty("suppressions").EnumerateArray()
                .Select(one => $"{one.GetProperty("kind")} {one.GetProperty("status")} {one.GetProperty("justification")}"))));
        Assert.Equal(["new", "new", "unchanged", "updated", "new"], results.Select(result => result.GetProperty("baselineState").GetString()));
        Assert.Equal("the rule has changed", results[4].GetProperty("properties").GetProperty("lapsedWaiver").GetString());
    }

    private static Report Make()
    {
        var text = new StoryBuilder("Nine tons came\nTen tons came.\nSix tons came.\nFour tons came.\nTwo tons came.\n");
        var rule = StoryBuilder.Rule("numbers/tons", Severity.Error);
        return SampleReports.Of(
            text.Story,
            5,
            Found("f1", "Nine tons") with { Baseline = BaselineState.New, Waiver = new("Their own count.", "Ann <desk>", new DateOnly(2026, 12, 31)) },
            Found("f2", "Ten tons") with { Baseline = BaselineState.New, Waiver = new("A quotation", null, null) },
            Found("f3", "Six tons") with { Baseline = BaselineState.Unchanged },
            Found("f4", "Four tons") with { Baseline = BaselineState.Updated },
            Found("f5", "Two tons") with { Baseline = BaselineState.New, LapsedWaiver = "the rule has changed" });

        ReportedFinding Found(string id, string words)
            => new(id, new SampleFinding(rule, text.Claim("T", words), Verdict.Refuted, "The record has seven."), []);
    }
}
