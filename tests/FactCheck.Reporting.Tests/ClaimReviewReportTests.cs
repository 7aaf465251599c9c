using System.Text.Json;
using FactCheck.Model;
using Snapshooter.Xunit;

namespace FactCheck.Reporting.Tests;

public class ClaimReviewReportTests
{
    private static readonly ReportSettings s_approved = new()
    {
        Approved = new HashSet<string> { "f1", "f3", "f4", "f6" },
        Publisher = new("The Desk", "https://example.org/desk"),
    };

    [Xunit.Fact]
    public void What_an_editor_approved_is_published() => Written.As("claimreview", s_approved, SampleReports.Visit).MatchSnapshot();

    [Xunit.Fact]
    public void Without_approval_nothing_is_published_and_the_reason_is_said()
    {
        Assert.Equal((0, "No finding has been approved by an editor, and nothing is published without that."), Read(new()));
        Assert.Equal((0, "None of the approved findings is among those of this run."), Read(new() { Approved = new HashSet<string> { "other" } }));
        Assert.Equal((0, "Of the approved findings none has a verdict that ClaimReview can rate."), Read(new() { Approved = new HashSet<string> { "f4" } }));
        Assert.Equal((3, null), Read(s_approved));
    }

    [Theory]
    [InlineData(Verdict.Supported, 5)]
    [InlineData(Verdict.NeedsContext, 4)]
    [InlineData(Verdict.Imprecise, 3)]
    [InlineData(Verdict.Outdated, 2)]
    [InlineData(Verdict.Refuted, 1)]
    [InlineData(Verdict.Uncontradicted, null)]
    [InlineData(Verdict.Inconsistent, null)]
    [InlineData(Verdict.Unverifiable, null)]
    public void The_rating_follows_the_verdict(Verdict verdict, int? rating)
        => Assert.Equal(rating, Reporting.ClaimReview.ClaimRating.Of(verdict)?.Value);

    [Xunit.Fact]
    public void A_story_cannot_end_the_script_element_around_it()
    {
        var story = new StoryBuilder("Head\n</script><script>alert(1)</script>");
        var finding = new SampleFinding(StoryBuilder.Rule("a/b", Severity.Error), story.Claim("T", "</script>"), Verdict.Refuted, "<!--");
        var text = Written.As("claimreview", new() { Approved = new HashSet<string> { "x" } }, SampleReports.Of(story.Story, 1, new ReportedFinding("x", finding, [])));
        Assert.DoesNotContain('<', text);
        Assert.Equal("</script>", JsonDocument.Parse(text).RootElement.GetProperty("@graph")[0].GetProperty("claimReviewed").GetString());
    }

    private static (int Reviews, string? Why) Read(ReportSettings settings)
    {
        var root = JsonDocument.Parse(Written.As("claimreview", settings, SampleReports.Visit)).RootElement;
        return (root.GetProperty("@graph").GetArrayLength(), root.TryGetProperty("description", out var why) ? why.GetString() : null);
    }
}
