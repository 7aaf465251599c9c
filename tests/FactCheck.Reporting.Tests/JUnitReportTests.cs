using System.Xml.Linq;
using FactCheck.Model;
using Snapshooter.Xunit;

namespace FactCheck.Reporting.Tests;

public class JUnitReportTests
{
    [Xunit.Fact]
    public void A_story_is_a_suite_and_a_claim_a_case()
        => Written.As("junit", new(Several: true), SampleReports.Visit, SampleReports.Scripts, SampleReports.Silent, SampleReports.Hostile).MatchSnapshot();

    [Xunit.Fact]
    public void Counts_are_those_of_the_cases()
    {
        foreach (var suite in XDocument.Parse(Written.As("junit", new(), RealReports.All)).Root!.Elements("testsuite"))
        {
            Assert.Equal((int)suite.Attribute("tests")!, suite.Elements("testcase").Count());
            Assert.Equal((int)suite.Attribute("failures")!, suite.Elements("testcase").Count(one => one.Element("failure") is not null));
            Assert.Equal((int)suite.Attribute("skipped")!, suite.Elements("testcase").Count(one => one.Element("skipped") is not null));
        }
    }

    [Xunit.Fact]
    public void Names_are_unique_within_a_story()
    {
        foreach (var suite in XDocument.Parse(Written.As("junit", new(), RealReports.All)).Root!.Elements("testsuite"))
        {
            var names = suite.Elements("testcase").Select(one => (string)one.Attribute("name")!).ToList();
            Assert.Equal(names.Count, names.Distinct().Count());
        }
    }

    [Theory]
    [InlineData(Verdict.Refuted, Severity.Error, "failure")]
    [InlineData(Verdict.NeedsContext, Severity.Warning, "failure")]
    [InlineData(Verdict.Inconsistent, Severity.Note, "system-out")]
    [InlineData(Verdict.Unverifiable, Severity.Error, "skipped")]
    [InlineData(Verdict.Uncontradicted, Severity.Error, "system-out")]
    [InlineData(Verdict.Supported, Severity.Error, "system-out")]
    public void What_cannot_be_checked_and_what_is_a_note_fail_nothing(Verdict verdict, Severity severity, string element)
    {
        var story = new StoryBuilder("Head\nnine tons");
        var report = SampleReports.Of(story.Story, 1, new ReportedFinding("x", new SampleFinding(StoryBuilder.Rule("a/b", severity), story.Claim("T", "nine tons"), verdict, "m"), []));
        Assert.Equal(element, Case(report).Elements().Single().Name.LocalName);
    }

    [Xunit.Fact]
    public void Several_rules_on_one_claim_are_one_case_that_fails_for_the_gravest()
    {
        var story = new StoryBuilder("Head\nnine tons");
        var claim = story.Claim("T", "nine tons");
        ReportedFinding Finding(string rule, Verdict verdict) => new(rule, new SampleFinding(StoryBuilder.Rule(rule, Severity.Error), claim, verdict, rule), []);
        var one = Case(SampleReports.Of(story.Story, 1, Finding("a/pass", Verdict.Supported), Finding("a/vague", Verdict.Imprecise), Finding("a/wrong", Verdict.Refuted)));
        var failure = one.Element("failure")!;
        Assert.Equal("refuted", (string)failure.Attribute("type")!);
        Assert.Contains("a/pass", failure.Value);
        Assert.Contains("a/vague", failure.Value);
    }

    [Xunit.Fact]
    public void Any_text_is_well_formed()
        => CsCheck.Check.Sample(CsCheck.Gen.String, text =>
        {
            var story = new StoryBuilder("Head\nnine tons");
            var finding = new SampleFinding(StoryBuilder.Rule("a/b", Severity.Error), story.Claim("T", "nine tons", 1, text, true), Verdict.Refuted, text);
            return Case(SampleReports.Of(story.Story with { Headline = text, Path = text }, 1, new ReportedFinding("x", finding, []))) is not null;
        });

    private static XElement Case(Report report)
        => XDocument.Parse(Written.As("junit", new(), report)).Root!.Elements("testsuite").Elements("testcase").Single();
}
