using FactCheck.ReviewDesk.Store;
using FactCheck.ReviewDesk.Work;

namespace FactCheck.ReviewDesk.Record;

/// <summary>An event of a story with the story that it is on, as exports write it.</summary>
public sealed record StoryRecordEntry(string Story, StoredStoryEvent Event)
{
    /// <summary>What an entry has, in the order in which it is written.</summary>
    public static IReadOnlyList<RecordField<StoryRecordEntry>> Fields { get; } =
    [
        new("sequence", one => one.Event.Sequence),
        new("at", one => RecordTime.Text(one.Event.At)),
        new("who", one => one.Event.WhoName),
        new("whoId", one => one.Event.WhoId),
        new("event", one => one.Event.Kind.Name()),
        new("story", one => one.Story),
        new("version", one => (long)one.Event.Version),
        new("position", one => (long)one.Event.Position),
        new("to", one => one.Event.Kind == StoryEventKind.Assigned ? one.Event.ToName : null),
        new("toId", one => one.Event.Kind == StoryEventKind.Assigned ? one.Event.ToId : null),
        new("desk", one => one.Event.Kind == StoryEventKind.Moved ? one.Event.Desk : null),
        new("text", one => one.Event.Kind == StoryEventKind.Noted ? one.Event.Text : null),
        new("storySha256", one => one.Event.StorySha256),
    ];
}
