using FactCheck.Model;
using FactCheck.Reporting.Markdown;
using Snapshooter.Xunit;

namespace FactCheck.Reporting.Tests;

public class MarkdownReportTests
{
    [Xunit.Fact]
    public void One_story_shows_every_finding() => Written.As("markdown", new(), SampleReports.Visit).MatchSnapshot();

    [Xunit.Fact]
    public void Of_several_stories_only_what_asks_for_a_change_is_listed()
        => Written.As("markdown", new(Several: true), SampleReports.Visit, SampleReports.Scripts, SampleReports.Silent, SampleReports.Hostile).MatchSnapshot();

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("<img src=x>", "\\<img src=x\\>")]
    [InlineData("[a](b)", "\\[a\\](b)")]
    [InlineData("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`")]
    [InlineData("&lt;", "\\&lt;")]
    [InlineData("@desk", "@<!-- -->desk")]
    [InlineData("see http://a.b and www.c.d", "see http\\://a.b and www\\.c.d")]
    [InlineData("a\nb", "a b")]
    public void Text_of_others_is_no_markup(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Of(text));

    [Theory]
    [InlineData("https://example.org/a>b(c)", "[t](<https://example.org/a%3Eb(c)>)")]
    [InlineData("javascript:alert(1)", "t")]
    [InlineData("", "t")]
    public void Only_web_addresses_are_links(string address, string link) => Assert.Equal(link, MarkdownText.Link("t", address));

    [Xunit.Fact]
    public void A_fence_is_longer_than_any_in_the_text() => Assert.StartsWith("````yaml\n```\n", MarkdownText.Block("```\na", "yaml"));

    [Xunit.Fact]
    public void Every_row_of_the_table_has_four_cells()
    {
        foreach (var report in new[] { SampleReports.Visit, SampleReports.Hostile, RealReports.JapanItaly })
        {
            var rows = Written.As("markdown", new(), report).Split('\n').Where(line => line.StartsWith('|')).ToList();
            Assert.Equal(report.Findings.Count + 2, rows.Count);
            Assert.All(rows, row => Assert.Equal(5, row.Replace("\\|", "", StringComparison.Ordinal).Count(one => one == '|')));
        }
    }
}
