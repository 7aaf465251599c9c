using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Model;
using Snapshooter.Xunit;

namespace FactCheck.Reporting.Tests;

public partial class HtmlReportTests
{
    private static readonly Report[] s_samples = [SampleReports.Visit, SampleReports.Scripts, SampleReports.Silent, SampleReports.Hostile];

    [Xunit.Fact]
    public void One_story_and_its_findings() => Body(Written.As("html", new(), SampleReports.Visit)).MatchSnapshot();

    [Xunit.Fact]
    public void Several_stories_are_one_page() => Body(Written.As("html", new(Several: true), s_samples[1..])).MatchSnapshot();

    [Xunit.Fact]
    public void The_policy_allows_the_own_style_and_script_by_their_hashes_and_nothing_else()
    {
        var page = Written.As("html", new(), SampleReports.Visit);
        var policy = WebUtility.HtmlDecode(Policy().Match(page).Groups[1].Value);
        Assert.Equal(
            $"default-src 'none'; style-src '{HashOf(page, "style")}'; script-src '{HashOf(page, "script")}'; base-uri 'none'; form-action 'none'",
            policy);
        Assert.True(page.IndexOf("Content-Security-Policy", StringComparison.Ordinal) < page.IndexOf("<style", StringComparison.Ordinal));
    }

    [Xunit.Fact]
    public void Nothing_is_loaded_from_elsewhere()
    {
        var page = Written.As("html", new(), s_samples);
        Assert.DoesNotMatch("(?i)<(?:link|img|iframe|object|embed|base|video|audio|source)\\b", page);
        Assert.DoesNotMatch("(?i)\\s(?:src|srcset|style|on[a-z]+)\\s*=\\s*[\"']", Body(page));
        Assert.DoesNotContain("@import", page);
        Assert.DoesNotContain("url(", page);
        Assert.Single(Regex.Matches(page, "(?i)<script"));
        Assert.Single(Regex.Matches(page, "(?i)</script"));
    }

    [Xunit.Fact]
    public void The_text_of_the_story_is_all_there_in_its_order()
    {
        foreach (var report in new[] { SampleReports.Visit, SampleReports.Scripts, RealReports.JapanItaly })
        {
            var page = Written.As("html", new(), report);
            var shown = ReferenceLink().Replace(string.Concat(Paragraph().Matches(page).Select(one => one.Groups[1].Value + "\n")), "");
            var plain = WebUtility.HtmlDecode(Tag().Replace(shown, ""));
            Assert.Equal(string.Concat(report.Story.Parts.Select(part => report.Story.Text[part.Start..part.End] + "\n")), plain);
        }
    }

    [Theory]
    [InlineData("en", 2)]
    [InlineData("zh-Hans-CN", 2)]
    [InlineData("", 0)]
    [InlineData("English (UK)", 0)]
    [InlineData("en\n", 0)]
    public void The_storys_own_words_are_marked_with_its_language_where_that_is_a_tag(string language, int marked)
    {
        var story = new StoryBuilder("Head").Story with { Language = language };
        Assert.Equal(marked, Regex.Matches(Written.As("html", new(), SampleReports.Of(story, 0)), $"dir=\"auto\" lang=\"{language}\"").Count);
    }

    [Xunit.Fact]
    public void Every_finding_is_on_the_page_though_its_claim_stands_in_no_part()
    {
        var report = SampleReports.Visit with { Story = SampleReports.Visit.Story with { Parts = [] } };
        Assert.Equal(report.Findings.Count, Regex.Matches(Written.As("html", new(), report), "class=\"finding ").Count);
    }

    [Xunit.Fact]
    public void Claims_that_overlap_are_both_marked()
    {
        var story = new StoryBuilder("Head\nabout nine tons of rice came");
        ReportedFinding Finding(string id, string words, Verdict verdict)
            => new(id, new SampleFinding(StoryBuilder.Rule("a/" + id, Severity.Error), story.Claim("T", words), verdict, "m"), []);
        var page = Written.As("html", new(), SampleReports.Of(story.Story, 2, Finding("one", "about nine tons", Verdict.Supported), Finding("two", "nine tons of rice", Verdict.Refuted)));
        Assert.Contains("<mark class=\"supported\" data-findings=\"f1-1\">about </mark>", page);
        Assert.Contains("<mark class=\"refuted\" data-findings=\"f1-2 f1-1\">nine tons</mark>", page);
        Assert.Contains("<mark class=\"refuted\" data-findings=\"f1-2\"> of rice</mark>", page);
    }

    [Xunit.Fact]
    public void Any_text_is_only_text()
        => CsCheck.Check.Sample(CsCheck.Gen.String[CsCheck.Gen.Char["<>&\"'/=abx \n\0\u202e\ud800"], 1, 30], text =>
        {
            var story = new StoryBuilder("Head\nnine tons");
            var finding = new SampleFinding(StoryBuilder.Rule("a/b", Severity.Error), story.Claim("T", "nine tons", 1, text, true), Verdict.Refuted, text) { Steps = [new(text, text)] };
            string Page(string with) => Written.As("html", new(), SampleReports.Of(story.Story with { Headline = with, Path = with, Source = with }, 1, new ReportedFinding(with, finding, [])));
            return Tag().Count(Page(text)) == Tag().Count(Page("x"));
        });

    private static string Body(string page) => page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("<script>", StringComparison.Ordinal)];

    private static string HashOf(string page, string element)
    {
        var start = page.IndexOf($"<{element}>", StringComparison.Ordinal) + element.Length + 2;
        var text = page[start..page.IndexOf($"</{element}>", start, StringComparison.Ordinal)];
        return "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]+)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<p class=\"text [a-z]+\" dir=\"auto\"[^>]*>(.*?)</p>", RegexOptions.Singleline)]
    private static partial Regex Paragraph();

    [GeneratedRegex("<a class=\"ref .*?</a>", RegexOptions.Singleline)]
    private static partial Regex ReferenceLink();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
