using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Work;
using static FactCheck.ReviewDesk.Tests.Decisions.Given;

namespace FactCheck.ReviewDesk.Tests.Work;

public class WorkDeciderTests
{
    private static readonly StoryEvent s_taken = new(1, StoryEventKind.Assigned, Ann, Noon, 1, Ann);

    [Fact]
    public void Who_takes_a_story_has_it_until_it_is_handed_on_or_back()
    {
        var (taken, _) = Decide(new(StoryEventKind.Assigned, 1, 0), [], Ann, Ann);
        var (given, _) = Decide(new(StoryEventKind.Assigned, 1, 1), [taken!], Ben, Ann);
        var (back, _) = Decide(new(StoryEventKind.HandedBack, 1, 2), [taken!, given!], null, Ben);
        Assert.Equal([Ann, Ben, null], ((StoryEvent[])[taken!, given!, back!]).Select((_, i) => StoryWork.Of(((StoryEvent[])[taken!, given!, back!])[..(i + 1)]).Assignee));
        Assert.Equal(["took the story", "assigned the story to Ben", "handed the story back"], ((StoryEvent[])[taken!, given!, back!]).Select(one => one.Past));
        Assert.Equal([1, 2, 3], [taken!.Position, given!.Position, back!.Position]);
    }

    [Fact]
    public void Of_two_who_take_a_story_the_second_is_told_of_the_first()
    {
        var (done, refusal) = Decide(new(StoryEventKind.Assigned, 1, 0), [s_taken], Ben, Ben);
        Assert.Null(done);
        Assert.Equal((RefusalKind.Stale, "Ann took the story."), (refusal!.Kind, Assert.Single(refusal.Changes)));
    }

    [Fact]
    public void A_note_or_a_move_does_not_contend_with_who_took_the_story()
    {
        Assert.NotNull(Decide(new(StoryEventKind.Noted, 1, 0, Text: "Look."), [s_taken], null, Ben).Event);
        Assert.NotNull(Decide(new(StoryEventKind.Moved, 1, 0, "Business"), [s_taken], null, Ben).Event);
        Assert.NotNull(Decide(new(StoryEventKind.Assigned, 1, 0), [new(1, StoryEventKind.Noted, Ann, Noon, 1, Text: "x")], Ben, Ben).Event);
    }

    public static TheoryData<StoryEventKind, string, string, string> Faults { get; } = new()
    {
        { StoryEventKind.Assigned, "", "", "Say who shall have the story" },
        { StoryEventKind.Noted, "", "  ", "A note needs words" },
        { StoryEventKind.Noted, "", new('x', 2001), "at most 2000" },
        { StoryEventKind.Moved, " ", "", "The story is on no desk" },
        { StoryEventKind.Moved, new('x', 41), "", "at most 40 characters; this has 41" },
        { StoryEventKind.HandedBack, "", "", "Nobody has the story" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_makes_no_sense_is_said(StoryEventKind kind, string desk, string text, string message)
    {
        var (done, refusal) = Decide(new(kind, 1, 0, desk, text), [], null, Ann);
        Assert.Null(done);
        Assert.Equal(RefusalKind.Incomplete, refusal!.Kind);
        Assert.Contains(message, refusal.Message);
    }

    [Fact]
    public void Nobody_is_given_what_they_have()
        => Assert.Equal("Ann has the story already.", Decide(new(StoryEventKind.Assigned, 1, 1), [s_taken], Ann, Ben).Refusal!.Message);

    [Fact]
    public void The_last_desk_is_the_storys()
    {
        var (moved, _) = Decide(new(StoryEventKind.Moved, 1, 0, " Business "), [], null, Ann);
        Assert.Equal("Business", StoryWork.Of([moved!]).Desk);
        var (off, _) = Decide(new(StoryEventKind.Moved, 1, 1), [moved!], null, Ann);
        Assert.Equal(("", "took the story off its desk"), (StoryWork.Of([moved!, off!]).Desk, off!.Past));
    }

    private static (StoryEvent? Event, Refusal? Refusal) Decide(WorkRequest request, IReadOnlyList<StoryEvent> history, Judge? to, Judge who)
        => WorkDecider.Decide(request, history, to, who, Noon);
}
