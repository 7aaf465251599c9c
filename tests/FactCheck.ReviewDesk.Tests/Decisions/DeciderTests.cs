using FactCheck.Engine.Findings;
using FactCheck.Model;
using FactCheck.ReviewDesk.Decisions;
using static FactCheck.ReviewDesk.Tests.Decisions.Given;

namespace FactCheck.ReviewDesk.Tests.Decisions;

public class DeciderTests
{
    [Theory]
    [InlineData(DecisionKind.Confirmed)]
    [InlineData(DecisionKind.Rejected)]
    [InlineData(DecisionKind.SecondLook)]
    [InlineData(DecisionKind.Commented)]
    public void What_can_be_said_is_recorded_with_who_when_and_what_was_seen(DecisionKind kind)
    {
        var (decision, refusal) = Decide(Asks(kind, reason: "  because "), []);
        Assert.Null(refusal);
        Assert.Equal(new Decision(1, kind, Ann, Noon, First, "because"), decision);
    }

    [Fact]
    public void A_remark_that_is_sent_again_is_recorded_once_and_one_that_somebody_else_made_is_no_reason_to_refuse_it()
    {
        var refusal = Decide(Asks(DecisionKind.Commented), [Said(1, DecisionKind.Commented, Ann)]).Refusal!;
        Assert.Equal(RefusalKind.Stale, refusal.Kind);
        Assert.Equal(["Your remark is on record already."], refusal.Changes);
        Assert.Null(Decide(Asks(DecisionKind.Commented, after: 1), [Said(1, DecisionKind.Commented, Ann)]).Refusal);
        Assert.Null(Decide(Asks(DecisionKind.Commented), [Said(1, DecisionKind.Commented, Ben)]).Refusal);
    }

    [Fact]
    public void A_waiver_has_its_day_and_a_correction_its_version()
    {
        var request = Asks(DecisionKind.Waived) with { Until = new(2026, 2, 1), CorrectedIn = 7 };
        Assert.Equal((new DateOnly(2026, 2, 1), null), (Decide(request, []).Decision!.Until, Decide(request, []).Decision!.CorrectedIn));
        Assert.Equal((null, 7), (Decide(request with { Kind = DecisionKind.Corrected }, []).Decision!.Until, Decide(request with { Kind = DecisionKind.Corrected }, []).Decision!.CorrectedIn));
    }

    [Fact]
    public void A_decision_on_an_earlier_version_is_refused_with_what_changed()
    {
        var now = First with { Version = 2, Basis = new FindingBasis("other", "rule", "facts"), Verdict = Verdict.Refuted };
        var refusal = Decide(Asks(DecisionKind.Confirmed), [], now: now).Refusal!;
        Assert.Equal(RefusalKind.Stale, refusal.Kind);
        Assert.Equal(["You saw version 1 of the story; the desk has version 2.", "The verdict was imprecise and is refuted.", "The text has changed."], refusal.Changes);
    }

    [Fact]
    public void An_earlier_version_that_had_the_same_finding_is_refused_all_the_same()
        => Assert.Equal(
            ["You saw version 1 of the story; the desk has version 2.", "Of the finding nothing has changed: neither its words nor what it rests on."],
            Decide(Asks(DecisionKind.Confirmed), [], now: First with { Version = 2 }).Refusal!.Changes);

    [Fact]
    public void A_finding_that_is_gone_cannot_be_decided()
    {
        var (decision, refusal) = Decider.Decide(Asks(DecisionKind.Confirmed), [], First, null, 2, Ann, Noon, Today);
        Assert.Null(decision);
        Assert.Contains("That version has the finding no more.", refusal!.Changes);
    }

    [Theory]
    [InlineData("other", "tables", "The rules are not those that your page was checked with.")]
    [InlineData("rules", "other", "The reference tables are not those that your page was checked over.")]
    public void Other_rules_or_tables_than_on_the_page_are_refused(string rules, string tables, string change)
        => Assert.Equal([change], Decide(Asks(DecisionKind.Rejected) with { Rules = rules, Reference = tables }, []).Refusal!.Changes);

    [Fact]
    public void What_somebody_else_said_meanwhile_is_told()
    {
        var refusal = Decide(Asks(DecisionKind.Rejected), [Said(1, DecisionKind.Confirmed, Ben)]).Refusal!;
        Assert.Equal((RefusalKind.Stale, "Ben confirmed it: because"), (refusal.Kind, Assert.Single(refusal.Changes)));
    }

    [Fact]
    public void A_comment_stands_beside_what_was_said_meanwhile()
        => Assert.Equal(2, Decide(Asks(DecisionKind.Commented), [Said(1, DecisionKind.Confirmed, Ben)]).Decision!.Position);

    [Fact]
    public void Nobody_answers_their_own_second_look()
    {
        Decision[] history = [Said(1, DecisionKind.SecondLook, Ben)];
        foreach (var kind in (DecisionKind[])[DecisionKind.Confirmed, DecisionKind.Rejected, DecisionKind.Corrected, DecisionKind.Waived])
        {
            Assert.Equal(RefusalKind.Forbidden, Decide(Asks(kind, 1) with { Until = new(2026, 2, 1), CorrectedIn = 2 }, history, Ben).Refusal!.Kind);
        }

        Assert.Equal(RefusalKind.Forbidden, Decide(Asks(DecisionKind.Confirmed, 1), history, Cleo).Refusal!.Kind);
        Assert.NotNull(Decide(Asks(DecisionKind.Confirmed, 1), [Said(1, DecisionKind.SecondLook, Ann)], Ben).Decision);
    }

    [Fact]
    public void Nobody_takes_back_their_second_look_by_asking_again_or_reopening_it()
    {
        Decision[] history = [Said(1, DecisionKind.SecondLook, Ann)];
        Assert.Equal(RefusalKind.Incomplete, Decide(Asks(DecisionKind.SecondLook, 1), history, Ben).Refusal!.Kind);
        Assert.Equal(RefusalKind.Incomplete, Decide(Asks(DecisionKind.Reopened, 1), history).Refusal!.Kind);
    }

    public static TheoryData<string, DecisionRequest, string> Faults { get; } = new()
    {
        { "no reason", Asks(DecisionKind.Rejected, reason: " "), "A false alarm needs a reason: it goes into the rule's record." },
        { "no words", Asks(DecisionKind.Commented, reason: ""), "A comment needs words." },
        { "no reason to waive", Asks(DecisionKind.Waived, reason: "") with { Until = new(2026, 2, 1) }, "A waiver needs a reason." },
        { "no day", Asks(DecisionKind.Waived), "A waiver needs the day on which it ends." },
        { "today", Asks(DecisionKind.Waived) with { Until = Today }, "A waiver ends after today; 2026-01-20 is not later than 2026-01-20." },
        { "no version", Asks(DecisionKind.Corrected), "Say in which version the mistake is corrected." },
        { "this version", Asks(DecisionKind.Corrected) with { CorrectedIn = 1 }, "Version 1 has the finding, so a later one must be meant." },
        { "not decided", Asks(DecisionKind.Reopened), "The finding is open already." },
        { "too long", Asks(DecisionKind.Commented, reason: new('a', 2001)), "The text has 2001 characters; at most 2000 are kept." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_missing_is_said(string name, DecisionRequest request, string message)
    {
        var (decision, refusal) = Decide(request, []);
        Assert.Null(decision);
        Assert.Equal((RefusalKind.Incomplete, message), (refusal!.Kind, refusal.Message));
        Assert.NotEmpty(name);
    }

    [Fact]
    public void What_is_decided_is_reopened_before_it_is_decided_anew()
    {
        Decision[] history = [Said(1, DecisionKind.Confirmed, Ben)];
        Assert.Equal("The finding is confirmed. Reopen it before you decide anew.", Decide(Asks(DecisionKind.Rejected, 1), history).Refusal!.Message);
        Assert.NotNull(Decide(Asks(DecisionKind.Reopened, 1, ""), history).Decision);
    }

    private static (Decision? Decision, Refusal? Refusal) Decide(DecisionRequest request, IReadOnlyList<Decision> history, Judge? who = null, Seen? now = null)
        => Decider.Decide(request, history, First, now ?? First, (now ?? First).Version, who ?? Ann, Noon, Today);
}
