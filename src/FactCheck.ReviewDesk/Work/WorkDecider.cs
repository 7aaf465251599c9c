using FactCheck.ReviewDesk.Decisions;

namespace FactCheck.ReviewDesk.Work;

/// <summary>What somebody wants to do with a story, and what they had before them.</summary>
/// <param name="Version">The version that was on their page.</param>
/// <param name="After">How many events of the story were on their page.</param>
public sealed record WorkRequest(StoryEventKind Kind, int Version, int After, string Desk = "", string Text = "");

/// <summary>Decides whether what somebody wants to do with a story goes into the record. Pure: the time and the record are passed in.</summary>
public static class WorkDecider
{
    public const int LongestText = Decider.LongestReason;

    public const int LongestDesk = 40;

    /// <param name="to">Who shall have the story, among those who may decide; null for what is no assignment, and for who may not.</param>
    /// <returns>The event to append, or why there is none.</returns>
    public static (StoryEvent? Event, Refusal? Refusal) Decide(WorkRequest request, IReadOnlyList<StoryEvent> history, Judge? to, Judge who, DateTimeOffset at)
    {
        var changes = history.Skip(request.After).Where(one => Contends(request.Kind, one.Kind)).Select(static one => $"{one.Who.Name} {one.Past}.").ToList();
        if (changes.Count > 0)
        {
            return (null, new(RefusalKind.Stale, "Somebody was quicker than you. Nothing was recorded; look again.", changes));
        }

        // Who sends a note again, since no answer came, said it once.
        if (request.Kind == StoryEventKind.Noted && history.Skip(request.After).Any(later => later.Kind == request.Kind && later.Who.Id == who.Id && later.Text == request.Text.Trim()))
        {
            return (null, new(RefusalKind.Stale, "Your note is on record already.", []));
        }

        return FaultOf(request, StoryWork.Of(history), to) is { } fault
            ? (null, new(RefusalKind.Incomplete, fault, []))
            : (new(
                history.Count + 1, request.Kind, who, at, request.Version,
                request.Kind == StoryEventKind.Assigned ? to : null,
                request.Kind == StoryEventKind.Moved ? request.Desk.Trim() : "",
                request.Kind == StoryEventKind.Noted ? request.Text.Trim() : ""), null);
    }

    /// <summary>Two who take a story contend for it; two remarks stand side by side.</summary>
    private static bool Contends(StoryEventKind kind, StoryEventKind later) => kind switch
    {
        StoryEventKind.Assigned or StoryEventKind.HandedBack => later is StoryEventKind.Assigned or StoryEventKind.HandedBack,
        StoryEventKind.Moved => later == StoryEventKind.Moved,
        _ => false,
    };

    private static string? FaultOf(WorkRequest request, StoryWork work, Judge? to) => request.Kind switch
    {
        StoryEventKind.Assigned when to is null => "Say who shall have the story: somebody with the role editor or second-eye.",
        StoryEventKind.Assigned when to.Id == work.Assignee?.Id => $"{to.Name} has the story already.",
        StoryEventKind.HandedBack when work.Assignee is null => "Nobody has the story, so nobody can hand it back.",
        StoryEventKind.Moved when request.Desk.Trim().Length > LongestDesk => $"A desk's name has at most {LongestDesk} characters; this has {request.Desk.Trim().Length}.",
        StoryEventKind.Moved when request.Desk.Trim() == work.Desk => work.Desk.Length > 0 ? $"The story is on the desk {work.Desk} already." : "The story is on no desk.",
        StoryEventKind.Noted when request.Text.Trim().Length == 0 => "A note needs words.",
        StoryEventKind.Noted when request.Text.Trim().Length > LongestText => $"The text has {request.Text.Trim().Length} characters; at most {LongestText} are kept.",
        _ => null,
    };
}
