using FactCheck.Model;
using FactCheck.ReviewDesk.Checking;
using FactCheck.ReviewDesk.Comparing;

namespace FactCheck.ReviewDesk.Tests.Comparing;

public class SameSubjectTests
{
    private static readonly DeskChecker s_checker = new();

    [Fact]
    public void Another_figure_on_the_same_subject_comes_first_and_says_so()
    {
        var related = Of("They look back on 160 years of diplomatic relations between Japan and Italy.", "They look back on 150 years of diplomatic relations between Japan and Italy.");
        Assert.Equal(("150 years", Relation.OtherFigure, "gives another figure"), (WordsOf(related[0]), related[0].Relation, related[0].Shown));
    }

    [Fact]
    public void A_figure_that_can_be_the_same_agrees()
        => Assert.Equal(Relation.Agrees, Of("They look back on 160 years of diplomatic relations between Japan and Italy.", "They look back on more than 150 years of diplomatic relations between Japan and Italy.")[0].Relation);

    [Fact]
    public void The_same_of_others_is_another_subject()
        => Assert.Empty(Of("They look back on 160 years of diplomatic relations between Japan and Italy.", "They look back on 150 years of diplomatic relations between Germany and France."));

    [Fact]
    public void What_names_no_row_has_no_subject()
        => Assert.Empty(Of("The fair opened on Wednesday (January 12).", "The fair closed on Thursday (January 12)."));

    private static IReadOnlyList<RelatedClaim> Of(string first, string second)
    {
        var text = $"---\nid: x\ndate: 2026-01-16\n---\n\n# A story\n\n{first}\n\n{second}\n";
        var story = StoryFile.Read(System.Text.Encoding.UTF8.GetBytes(text), "x.md", null).Single().Story!;
        var version = s_checker.Check(story, 1);
        var reported = version.Report.Findings.First(one => first.Contains(one.Finding.Claim.Source.Text, StringComparison.Ordinal));
        return SameSubject.Of(reported, version.Claims);
    }

    private static string WordsOf(RelatedClaim related) => related.Claim.Source.Text[..9];
}
