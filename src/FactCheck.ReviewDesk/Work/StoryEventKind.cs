namespace FactCheck.ReviewDesk.Work;

/// <summary>What a person can do with a whole story.</summary>
public enum StoryEventKind
{
    /// <summary>Somebody has it from now on: who took it, or whom a colleague gave it to.</summary>
    Assigned,

    /// <summary>Nobody has it any more.</summary>
    HandedBack,

    /// <summary>It belongs to another desk, or to none.</summary>
    Moved,

    /// <summary>A remark on the story.</summary>
    Noted,
}

/// <summary>The words used in the record and in forms.</summary>
public static class StoryEventKindNames
{
    public static readonly IReadOnlyList<StoryEventKind> All = [.. Enum.GetValues<StoryEventKind>()];

    public static string Name(this StoryEventKind kind) => kind switch
    {
        StoryEventKind.Assigned => "assigned",
        StoryEventKind.HandedBack => "handed-back",
        StoryEventKind.Moved => "moved",
        _ => "noted",
    };

    /// <summary>Null for what is no such word.</summary>
    public static StoryEventKind? Parse(string? name) => All.Where(kind => kind.Name() == name).Select(kind => (StoryEventKind?)kind).FirstOrDefault();
}
