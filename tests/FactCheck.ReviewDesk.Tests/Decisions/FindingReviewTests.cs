using FactCheck.Engine.Findings;
using FactCheck.Model;
using FactCheck.ReviewDesk.Decisions;
using static FactCheck.ReviewDesk.Tests.Decisions.Given;

namespace FactCheck.ReviewDesk.Tests.Decisions;

public class FindingReviewTests
{
    [Fact]
    public void A_finding_of_which_nothing_was_said_is_open()
        => Assert.Equal(new(FindingState.Open, null, null, null), FindingReview.Of([], First, Today));

    [Theory]
    [InlineData(DecisionKind.Confirmed, FindingState.Confirmed)]
    [InlineData(DecisionKind.Rejected, FindingState.Rejected)]
    [InlineData(DecisionKind.SecondLook, FindingState.SecondLook)]
    [InlineData(DecisionKind.Commented, FindingState.Open)]
    public void The_last_decision_says_where_a_finding_stands(DecisionKind kind, FindingState state)
        => Assert.Equal(state, FindingReview.Of([Said(1, kind, Ann)], First, Today).State);

    [Fact]
    public void A_comment_after_a_decision_changes_nothing()
        => Assert.Equal(FindingState.Rejected, FindingReview.Of([Said(1, DecisionKind.Rejected, Ann), Said(2, DecisionKind.Commented, Ben)], First, Today).State);

    [Fact]
    public void What_was_reopened_is_open()
        => Assert.Equal(FindingState.Open, FindingReview.Of([Said(1, DecisionKind.Confirmed, Ann), Said(2, DecisionKind.Reopened, Ben)], First, Today).State);

    [Fact]
    public void Who_reopens_the_answer_to_their_second_look_still_cannot_answer_it()
    {
        var review = FindingReview.Of([Said(1, DecisionKind.SecondLook, Ann), Said(2, DecisionKind.Rejected, Ben), Said(3, DecisionKind.Reopened, Ann)], First, Today);
        Assert.Equal((FindingState.SecondLook, Ann), (review.State, review.Asker));
    }

    [Theory]
    [InlineData(20, FindingState.Open, "the waiver held until 2026-01-20")]
    [InlineData(21, FindingState.Waived, null)]
    public void A_waiver_lapses_on_its_day(int day, FindingState state, string? because)
    {
        var review = FindingReview.Of([Said(1, DecisionKind.Waived, Ann, until: new(2026, 1, day))], First, Today);
        Assert.Equal((state, because), (review.State, review.OpenBecause));
    }

    [Theory]
    [InlineData(1, FindingState.Corrected)]
    [InlineData(2, FindingState.Open)]
    [InlineData(3, FindingState.Open)]
    public void A_finding_that_the_corrected_version_still_has_is_open(int version, FindingState state)
        => Assert.Equal(state, FindingReview.Of([Said(1, DecisionKind.Corrected, Ann, correctedIn: 2)], First with { Version = version }, Today).State);

    public static TheoryData<string, string> Changes { get; } = new()
    {
        { "verdict", "the verdict was imprecise and is refuted" },
        { "text", "the text has changed" },
        { "rule", "the rule has changed" },
        { "facts", "a fact has changed" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_decision_on_something_else_holds_no_longer(string what, string because)
    {
        var now = what switch
        {
            "verdict" => First with { Verdict = Verdict.Refuted },
            "text" => First with { Basis = new FindingBasis("other", "rule", "facts") },
            "rule" => First with { Basis = new FindingBasis("text", "other", "facts") },
            _ => First with { Basis = new FindingBasis("text", "rule", "other") },
        };
        var review = FindingReview.Of([Said(1, DecisionKind.Confirmed, Ann)], now, Today);
        Assert.Equal((FindingState.Open, because), (review.State, review.OpenBecause));
    }

    [Fact]
    public void Another_version_rules_or_tables_that_leave_the_finding_as_it_is_leave_the_decision_too()
        => Assert.Equal(FindingState.Confirmed, FindingReview.Of([Said(1, DecisionKind.Confirmed, Ann)], First with { Version = 2, Story = "x", Rules = "y", Reference = "z" }, Today).State);

    [Fact]
    public void A_second_look_is_still_asked_for_when_the_text_changes()
        => Assert.Equal(FindingState.SecondLook, FindingReview.Of([Said(1, DecisionKind.SecondLook, Ann)], First with { Basis = new FindingBasis("other", "rule", "facts") }, Today).State);
}
