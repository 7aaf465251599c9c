using System.Text;
using System.Text.Json;

namespace FactCheck.Cli.Tests;

public class ClaimLinesTests
{
    private const string Wrong = """{"type": "RelationsAge", "fields": {"years": 200, "parties": ["IT", "JP"]}, "text": "200 years", "story": {"id": "urn:1", "published": "2026-01-16"}, "id": "c1"}""";

    [Fact]
    public void Good_lines_are_checked_beside_bad_ones_which_are_named()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", Wrong + "\n{\"type\": \"RelationAge\", \"fields\": {}}\n{\"type\": \"RelationsAge\", \"fields\": 5}\nno json\n");
        var result = folder.Run("check", "a.txt", "--report", "jsonl");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            [
                "a.txt(3,36): error: 'fields' is an object; found a number.",
                "a.txt(4,2): error: This is not right JSON: 'no json' is an invalid JSON literal. Expected the literal 'null'.",
                "a.txt(2,10): error: There is no claim type 'RelationAge'. Did you mean 'RelationsAge'?",
                "factcheck: 2 stories checked, 2 could not be",
            ],
            result.ErrorLines);
        var report = JsonDocument.Parse(result.Output.Split('\n')[0]).RootElement;
        Assert.Equal("urn:1", report.GetProperty("story").GetProperty("id").GetString());
        var finding = report.GetProperty("findings")[0];
        Assert.Equal("refuted", finding.GetProperty("verdict").GetString());
        Assert.Equal("c1", finding.GetProperty("claim").GetProperty("given").GetProperty("id").GetString());
    }

    [Fact]
    public void What_claims_prints_as_lines_check_reads_with_the_same_findings()
    {
        using var folder = new TemporaryFolder();
        folder.Add("story.md", File.ReadAllBytes(Samples.Story("japan-italy.md")));
        var lines = folder.Run("claims", "story.md", "--json").Output;
        var read = new FactCheckProcess { Input = Encoding.UTF8.GetBytes(lines), Folder = folder.Root }.Start("check", "-", "--report", "json").WithoutStackTrace();
        Assert.Equal(1, read.ExitCode);
        Assert.Equal(Findings(folder.Run("check", "story.md", "--report", "json").Output), Findings(read.Output));
    }

    private static IEnumerable<string> Findings(string report)
        => JsonDocument.Parse(report).RootElement.GetProperty("findings").EnumerateArray()
            .Select(static one => string.Join(' ', one.GetProperty("id"), one.GetProperty("rule"), one.GetProperty("verdict"), one.GetProperty("message")))
            .Order(StringComparer.Ordinal);

    [Fact]
    public void The_schema_needs_no_story_and_knows_the_types_of_a_rule_that_is_added()
    {
        using var folder = new TemporaryFolder();
        var schema = JsonDocument.Parse(folder.Run("claims", "--schema").Output).RootElement;
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
        Assert.Equal(["years"], schema.GetProperty("$defs").GetProperty("RelationsAge").GetProperty("required").EnumerateArray().Select(static one => one.GetString()));
        folder.Add("desk/tons.yaml", "claims:\n  Tons:\n    summary: how many tons\n    fields:\n      tons: number\n    patterns:\n      - \"{tons} tons of rice\"\n");
        var wider = JsonDocument.Parse(folder.Run("claims", "--schema", "--with", "desk").Output).RootElement;
        Assert.True(wider.GetProperty("$defs").TryGetProperty("Tons", out _));
    }

    [Fact]
    public void Without_a_story_and_without_schema_a_path_is_asked_for()
    {
        using var folder = new TemporaryFolder();
        var result = folder.Run("claims");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("factcheck: PATH is missing.", result.ErrorLines[0]);
    }
}
