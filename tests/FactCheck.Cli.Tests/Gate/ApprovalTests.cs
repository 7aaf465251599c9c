using System.Text.Json;

namespace FactCheck.Cli.Tests.Gate;

/// <summary>What the real program publishes: approved verdicts and no others.</summary>
public sealed class ApprovalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ApprovalTests() => _folder.Add("story.md", Samples.Wrong + "\nThe ministers met on Tuesday (January 14).\n");

    [Fact]
    public void Nothing_is_published_that_nobody_has_approved()
    {
        var result = _folder.Run("check", "story.md", "--date", "2026-01-16", "--report", "claimreview");
        Assert.Equal(1, result.ExitCode);
        Assert.Empty(Reviews(result.Output));
    }

    [Fact]
    public void What_is_approved_is_published_with_its_publisher()
    {
        var id = Finding();
        Approve(id, "refuted");
        _folder.Add("factcheck.yaml", "approved: approved.yaml\nreports: [claimreview=out.json]\n");
        Assert.Equal("", _folder.Run("check", "story.md", "--date", "2026-01-16").Error);
        var review = Assert.Single(Reviews(File.ReadAllText(_folder.PathOf("out.json"))));
        Assert.Equal("urn:factcheck:finding:" + id, review.GetProperty("@id").GetString());
        Assert.Equal(1, review.GetProperty("reviewRating").GetProperty("ratingValue").GetInt32());
        Assert.Equal("The Daily", review.GetProperty("author").GetProperty("name").GetString());
    }

    [Fact]
    public void Another_verdict_than_the_approved_is_not_published()
    {
        var id = Finding();
        Approve(id, "supported");
        var result = _folder.Run("check", "story.md", "--date", "2026-01-16", "--report", "claimreview", "--approved", "approved.yaml");
        Assert.Empty(Reviews(result.Output));
        Assert.Equal($"approved.yaml(3,5): warning: finding {id} was approved as supported and is refuted: it is not published.\n", result.Error);
    }

    [Theory]
    [InlineData("approved:\n  - {finding: a, verdict: refutd, who: b}", "approved.yaml(2,27): error: There is no verdict 'refutd'. Did you mean 'refuted'?")]
    [InlineData("approved:\n  - {finding: a, verdict: refuted}", "approved.yaml(2,5): error: ")]
    [InlineData("publisher: {name: a}", "approved.yaml(1,12): error: ")]
    public void A_mistake_in_the_file_is_named_at_its_place(string yaml, string error)
    {
        _folder.Add("approved.yaml", yaml);
        var result = _folder.Run("check", "story.md", "--approved", "approved.yaml");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(error, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Finding()
    {
        using var report = JsonDocument.Parse(_folder.Run("check", "story.md", "--date", "2026-01-16", "--report", "json").Output);
        return report.RootElement.GetProperty("findings").EnumerateArray()
            .Single(finding => finding.GetProperty("rule").GetString() == "diplomacy/relations-age-disagrees-with-treaty").GetProperty("id").GetString()!;
    }

    private void Approve(string id, string verdict)
        => _folder.Add("approved.yaml", $"publisher: {{name: The Daily, url: \"https://daily.example\"}}\napproved:\n  - {{finding: \"{id}\", verdict: {verdict}, who: Ann Marlow}}\n");

    private static JsonElement[] Reviews(string json) => [.. JsonDocument.Parse(json).RootElement.GetProperty("@graph").EnumerateArray()];
}
