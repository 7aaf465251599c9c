using FactCheck.Authoring.Building;
using FactCheck.Authoring.Pages;
using Snapshooter;
using Snapshooter.Xunit;

namespace FactCheck.AuthoringTests;

public sealed class RulePageTests
{
    private static readonly IReadOnlyList<RulePage> s_standard = RulePage.Of(RulePlanner.Plan(new(Newsroom.Standard, Newsroom.Package)));

    [Fact]
    public void A_page_says_what_how_and_with_which_examples()
    {
        var pages = MarkdownRulePages.Write(RulePage.Of(RulePlanner.Plan(Newsroom.Sources())), TableDates.Unknown);
        Snapshot.Match(pages.Single(page => page.Key == "sport/too-many-goals.md").Value, new SnapshotNameExtension("markdown"));
    }

    [Fact]
    public void Every_standard_rule_has_a_page_and_a_row_that_leads_to_it()
    {
        foreach (var pages in new[] { MarkdownRulePages.Write(s_standard, TableDates.Unknown), HtmlRuleSite.Write(s_standard, TableDates.Unknown) })
        {
            Assert.Equal(s_standard.Count + 1, pages.Count);
            Assert.All(pages.Skip(1), page => Assert.Contains(page.Key, pages[0].Value, StringComparison.Ordinal));
            Assert.All(pages, page => Assert.DoesNotContain("\r", page.Value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_page_names_the_tables_that_its_verdict_rests_on()
        => Assert.Equal(["treaties"], s_standard.Single(page => page.Rule.Name == "relations-age-disagrees-with-treaty").Tables);

    [Fact]
    public void A_page_says_who_answers_why_and_since_when()
    {
        var text = Newsroom.Goals.Replace("    for: GoalTotal", "    owner: sports desk\n    why: A typing mistake once went round the world.\n    history: {2026-01-02: preview, 2026-03-04: stable}\n    for: GoalTotal", StringComparison.Ordinal);
        var rules = RulePage.Of(RulePlanner.Plan(Newsroom.Sources(text)));

        foreach (var page in new[] { MarkdownRulePages.Write(rules, TableDates.Unknown)[1].Value, HtmlRuleSite.Write(rules, TableDates.Unknown)[1].Value })
        {
            Assert.Contains(" · sports desk (stable since 2026-03-04, preview since 2026-01-02)", page, StringComparison.Ordinal);
            Assert.Contains("A typing mistake once went round the world.", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_an_author_writes_is_text_and_no_markup()
    {
        var text = Newsroom.Goals.Replace("Nobody scores that many", "Nobody scores <script>alert(1)</script> & more", StringComparison.Ordinal);
        var pages = HtmlRuleSite.Write(RulePage.Of(RulePlanner.Plan(Newsroom.Sources(text))), TableDates.Unknown);
        Assert.All(pages, page => Assert.DoesNotContain("<script>alert", page.Value, StringComparison.Ordinal));
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more", pages[1].Value, StringComparison.Ordinal);
    }
}
