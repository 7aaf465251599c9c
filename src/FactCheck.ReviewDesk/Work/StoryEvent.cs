using FactCheck.ReviewDesk.Decisions;

namespace FactCheck.ReviewDesk.Work;

/// <summary>What somebody did with a story: an event of the record, which is never changed.</summary>
/// <param name="Position">Its place among the events of the story, from 1.</param>
/// <param name="Version">The version that was on their page.</param>
/// <param name="To">Who has the story from then on; null for what is no assignment.</param>
/// <param name="Desk">The desk that it was moved to, empty for none.</param>
/// <param name="Text">The remark.</param>
public sealed record StoryEvent(
    int Position, StoryEventKind Kind, Judge Who, DateTimeOffset At, int Version, Judge? To = null, string Desk = "", string Text = "")
{
    /// <summary>As in "Ann Marlow … ".</summary>
    public string Past => Kind switch
    {
        StoryEventKind.Assigned => To!.Id == Who.Id ? "took the story" : $"assigned the story to {To.Name}",
        StoryEventKind.HandedBack => "handed the story back",
        StoryEventKind.Moved => Desk.Length > 0 ? $"moved the story to the desk {Desk}" : "took the story off its desk",
        _ => "noted",
    };
}

/// <summary>Who has a story and which desk it belongs to: a fold of its events.</summary>
public sealed record StoryWork(Judge? Assignee, string Desk)
{
    private static readonly StoryWork s_untouched = new(null, "");

    public static StoryWork Of(IEnumerable<StoryEvent> events) => events.Aggregate(s_untouched, static (work, one) => one.Kind switch
    {
        StoryEventKind.Assigned => work with { Assignee = one.To },
        StoryEventKind.HandedBack => work with { Assignee = null },
        StoryEventKind.Moved => work with { Desk = one.Desk },
        _ => work,
    });
}
