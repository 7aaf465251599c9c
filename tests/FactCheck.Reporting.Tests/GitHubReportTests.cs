using FactCheck.Model;
using Snapshooter.Xunit;

namespace FactCheck.Reporting.Tests;

public class GitHubReportTests
{
    [Xunit.Fact]
    public void What_asks_for_a_change_is_an_annotation()
        => Written.As("github", new(Several: true), SampleReports.Visit, SampleReports.Scripts, SampleReports.Silent, SampleReports.Hostile).MatchSnapshot();

    [Xunit.Fact]
    public void A_message_is_one_line_and_decodes_to_itself()
    {
        var line = Line("100% sure:\r\nyes, :: ::error::no", "a,b:100%.md");
        Assert.StartsWith("::error file=a%2Cb%3A100%25.md,line=2,endLine=2,col=1,endColumn=10,title=refuted (a/b)::", line);
        Assert.EndsWith("100%25 sure:%0Ayes, :: ::error::no", line);
        Assert.DoesNotContain('\n', line);
    }

    [Xunit.Fact]
    public void Any_text_is_one_line_that_begins_as_ours()
        => CsCheck.Check.Sample(CsCheck.Gen.String, text => Line(text, text) is var line && line.StartsWith("::error file=", StringComparison.Ordinal) && !line.Any(char.IsControl));

    private static string Line(string message, string path)
    {
        var story = new StoryBuilder("Head\nnine tons");
        var finding = new SampleFinding(StoryBuilder.Rule("a/b", Severity.Error), story.Claim("T", "nine tons"), Verdict.Refuted, message);
        var text = Written.As("github", new(), SampleReports.Of(story.Story with { Path = path }, 1, new ReportedFinding("x", finding, [])));
        Assert.EndsWith("\n", text);
        return text[..^1];
    }
}
