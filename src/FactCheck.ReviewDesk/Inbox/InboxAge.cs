namespace FactCheck.ReviewDesk.Inbox;

/// <summary>How long ago the current version of a story came in.</summary>
/// <param name="Name">As addresses say it.</param>
/// <param name="IsLonger">Whether it came before that span, and not within it.</param>
public sealed record InboxAge(string Name, string Shown, TimeSpan Span, bool IsLonger)
{
    public static readonly IReadOnlyList<InboxAge> All =
    [
        new("day", "came within a day", TimeSpan.FromDays(1), false),
        new("week", "came within a week", TimeSpan.FromDays(7), false),
        new("over-day", "waits for more than a day", TimeSpan.FromDays(1), true),
        new("over-week", "waits for more than a week", TimeSpan.FromDays(7), true),
    ];

    /// <summary>Null for what is no such word.</summary>
    public static InboxAge? Parse(string? name) => All.FirstOrDefault(one => one.Name == name);
}
