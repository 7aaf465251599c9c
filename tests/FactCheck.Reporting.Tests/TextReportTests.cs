using FactCheck.Model;
using Snapshooter.Xunit;

namespace FactCheck.Reporting.Tests;

public class TextReportTests
{
    private static readonly ReportSettings Plain = new();

    [Xunit.Fact]
    public void Every_verdict_stands_where_an_editor_looks_first() => Written.As("text", Plain, SampleReports.Visit).MatchSnapshot();

    [Xunit.Fact]
    public void Details_show_every_field_and_the_plan() => Written.As("text", Plain with { Details = true }, SampleReports.Visit).MatchSnapshot();

    [Xunit.Fact]
    public void Scripts_of_other_widths_wrap_by_cells() => Written.As("text", Plain with { Width = 60 }, SampleReports.Scripts).MatchSnapshot();

    [Xunit.Fact]
    public void A_story_without_findings_says_so() => Written.As("text", Plain, SampleReports.Silent).MatchSnapshot();

    [Xunit.Fact]
    public void Hostile_text_is_shown_and_does_nothing() => Written.As("text", Plain, SampleReports.Hostile).MatchSnapshot();

    [Xunit.Fact]
    public void Plain_text_has_no_control_character_but_line_ends()
    {
        foreach (var report in new[] { SampleReports.Visit, SampleReports.Scripts, SampleReports.Hostile })
        {
            Assert.DoesNotContain(Written.As("text", Plain with { Details = true }, report), one => char.IsControl(one) && one != '\n');
        }
    }

    [Xunit.Fact]
    public void Colour_adds_escape_codes_and_nothing_else()
    {
        foreach (var report in new[] { SampleReports.Visit, SampleReports.Scripts, SampleReports.Hostile })
        {
            var colour = Written.As("text", Plain with { Colour = true }, report);
            Assert.Contains("\u001b[", colour);
            var stripped = System.Text.RegularExpressions.Regex.Replace(colour, "\u001b\\[[0-9;]*m", "");
            Assert.Equal(Written.As("text", Plain, report), stripped);
        }
    }

    [Xunit.Fact]
    public void An_underline_begins_with_the_claim()
        => Assert.Contains("share \u001b[1;4m»over", Written.As("text", Plain with { Colour = true }, SampleReports.Visit));

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(200)]
    public void No_line_is_wider_than_it_may_be_unless_it_is_one_word(int width)
    {
        foreach (var report in new[] { SampleReports.Visit, SampleReports.Scripts })
        {
            foreach (var line in Written.As("text", Plain with { Width = width }, report).Split('\n'))
            {
                Assert.True(Text.CellWidth.OfAll(line) <= width || !line.Trim().Contains(' '), line);
                Assert.Equal(line.TrimEnd(), line);
            }
        }
    }

    [Xunit.Fact]
    public void The_claim_is_marked_where_it_stands_when_its_words_come_twice()
    {
        var text = Written.As("text", Plain, SampleReports.Visit).ReplaceLineEndings(" ");
        Assert.Contains("on Friday, and »Friday« it was", string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Xunit.Fact]
    public void A_sentence_without_end_is_cut_on_both_sides_of_the_claim()
    {
        var story = new StoryBuilder("Head\n" + new string('a', 5000) + " 5 tons " + new string('b', 5000));
        var finding = new SampleFinding(StoryBuilder.Rule("numbers/total", Severity.Error), story.Claim("Total", "5 tons"), Verdict.Refuted, "No.");
        var text = Written.As("text", Plain, SampleReports.Of(story.Story, 1, new ReportedFinding("x", finding, [])));
        Assert.Contains("»5 tons«", text);
        Assert.InRange(text.Length, 400, 1200);
    }

    [Xunit.Fact]
    public void Graver_findings_of_one_verdict_come_first()
    {
        var story = new StoryBuilder("Head\none two three");
        ReportedFinding Finding(string words, Severity severity)
            => new(words, new SampleFinding(StoryBuilder.Rule("a/" + words, severity), story.Claim("T", words), Verdict.Refuted, words), []);
        var text = Written.As("text", Plain, SampleReports.Of(story.Story, 3, Finding("one", Severity.Note), Finding("two", Severity.Error), Finding("three", Severity.Warning)));
        Assert.True(text.IndexOf("a/two", StringComparison.Ordinal) < text.IndexOf("a/three", StringComparison.Ordinal));
        Assert.True(text.IndexOf("a/three", StringComparison.Ordinal) < text.IndexOf("a/one", StringComparison.Ordinal));
    }

    [Xunit.Fact]
    public void Advice_not_to_reword_goes_with_failing_quotations_only()
    {
        var text = Written.As("text", Plain, SampleReports.Visit);
        Assert.Equal(2, text.Split("said by Giorgia Meloni; quoted: add context, do not reword").Length - 1);
    }
}
