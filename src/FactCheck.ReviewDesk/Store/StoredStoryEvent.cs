using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Work;

namespace FactCheck.ReviewDesk.Store;

/// <summary>What somebody did with a story, as an event of the record: appended, never changed. The database refuses to update or delete one.</summary>
public sealed class StoredStoryEvent
{
    /// <summary>The order in which events on stories were appended.</summary>
    public long Sequence { get; set; }

    public int StoryId { get; set; }

    public int Position { get; set; }

    public StoryEventKind Kind { get; set; }

    public required string WhoId { get; set; }

    /// <summary>What they were called then.</summary>
    public required string WhoName { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>The version that was on their page.</summary>
    public int Version { get; set; }

    public required string StorySha256 { get; set; }

    /// <summary>Who has the story from then on; empty for what is no assignment.</summary>
    public required string ToId { get; set; }

    public required string ToName { get; set; }

    public required string Desk { get; set; }

    public required string Text { get; set; }

    public static StoredStoryEvent Of(int story, string sha256, StoryEvent done) => new()
    {
        StoryId = story,
        Position = done.Position,
        Kind = done.Kind,
        WhoId = done.Who.Id,
        WhoName = done.Who.Name,
        At = done.At,
        Version = done.Version,
        StorySha256 = sha256,
        ToId = done.To?.Id ?? "",
        ToName = done.To?.Name ?? "",
        Desk = done.Desk,
        Text = done.Text,
    };

    public StoryEvent ToEvent() => new(Position, Kind, new(WhoId, WhoName), At, Version, ToId.Length > 0 ? new Judge(ToId, ToName) : null, Desk, Text);
}
