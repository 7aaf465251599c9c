using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Reporting.Json;

namespace FactCheck.Reporting.Tests;

public class ReportSchemaTests
{
    [Xunit.Fact]
    public void The_schema_is_of_draft_2020_12_and_names_itself()
    {
        var root = JsonDocument.Parse(ReportSchema.Text).RootElement;
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", root.GetProperty("$schema").GetString());
        Assert.StartsWith("urn:", root.GetProperty("$id").GetString());
    }

    [Xunit.Fact]
    public void Every_definition_is_used_and_every_reference_leads_somewhere()
    {
        var text = ReportSchema.Text;
        var defined = JsonDocument.Parse(text).RootElement.GetProperty("$defs").EnumerateObject().Select(one => one.Name).Order().ToList();
        var used = System.Text.RegularExpressions.Regex.Matches(text, "\"#/\\$defs/(\\w+)\"").Select(one => one.Groups[1].Value).Distinct().Order();
        Assert.Equal(defined, used);
    }

    [Xunit.Fact]
    public async Task Reports_made_by_hand_are_valid()
    {
        foreach (var report in new[] { SampleReports.Visit, SampleReports.Scripts, SampleReports.Silent, SampleReports.Hostile })
        {
            Assert.Empty(await SchemaCheck.Errors(ReportSchema.Text, Written.As("json", new(), report)));
        }
    }

    [Xunit.Fact]
    public async Task Reports_on_the_sample_stories_are_valid()
    {
        var reports = RealReports.All;
        Assert.True(reports.Length >= 4);
        foreach (var line in Written.As("jsonl", new(), reports).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Empty(await SchemaCheck.Errors(ReportSchema.Text, line));
        }
    }

    [Theory]
    [InlineData("story", "published", "\"16 January\"")]
    [InlineData("story", "sha256", "\"abc\"")]
    [InlineData("story", "id", null)]
    [InlineData("story", "version", null)]
    [InlineData("story", "byline", "null")]
    [InlineData("story", "dateline", "[]")]
    [InlineData("story", "language", "1")]
    [InlineData("summary", "refuted", "-1")]
    [InlineData("summary", "wrong", "0")]
    [InlineData("findings.0", "verdict", "\"wrong\"")]
    [InlineData("findings.0", "severity", "\"fatal\"")]
    [InlineData("findings.0.claim", "line", "0")]
    [InlineData("findings.0.claim", "speaker", "1")]
    [InlineData("findings.0.claim.values.years", "kind", "\"text\"")]
    [InlineData("findings.0.claim.values.years", "low", "\"160\"")]
    [InlineData("findings.0.evidence.0", "source", "\"a page\"")]
    [InlineData("findings.0.evidence.0.fields", "signed", "1866")]
    [InlineData("unchecked.0", "words", "[]")]
    [InlineData("unchecked.0", "reason", "\"because\"")]
    public async Task A_report_with_a_mistake_is_not_valid(string path, string name, string? value)
    {
        var root = JsonNode.Parse(Written.As("json", new(), SampleReports.Visit))!;
        var parent = path.Split('.').Aggregate(root, (node, step) => (int.TryParse(step, out var index) ? node[index] : node[step])!);
        if (value is null)
        {
            Assert.True(parent.AsObject().Remove(name));
        }
        else
        {
            parent[name] = JsonNode.Parse(value);
        }

        Assert.NotEmpty(await SchemaCheck.Errors(ReportSchema.Text, root.ToJsonString()));
    }
}
