namespace FactCheck.ReviewDesk.Store;

/// <summary>That somebody was told something. Made from the event that says it; only whether it was read is its own.</summary>
public sealed class StoredNotice
{
    public long Id { get; set; }

    /// <summary>Whom it is for.</summary>
    public required string PersonId { get; set; }

    public NoticeKind Kind { get; set; }

    public int StoryId { get; set; }

    /// <summary>The finding's fingerprint; empty for the story as a whole.</summary>
    public required string Finding { get; set; }

    /// <summary>Who said it.</summary>
    public required string WhoName { get; set; }

    public DateTimeOffset At { get; set; }

    public required string Text { get; set; }

    /// <summary>Null while the person has not said that they have seen it.</summary>
    public DateTimeOffset? ReadAt { get; set; }
}

public enum NoticeKind
{
    /// <summary>Somebody called the person by name.</summary>
    Mentioned,

    /// <summary>Somebody gave the person a story.</summary>
    Assigned,
}
