namespace FactCheck.ReviewDesk.Webhooks;

/// <summary>What an address can be told of.</summary>
public static class WebhookEvents
{
    public const string StoryTaken = "story.taken";

    public const string FindingDecided = "finding.decided";

    public static readonly IReadOnlyList<string> All = [StoryTaken, FindingDecided];

    public static string Meaning(string name) => name switch
    {
        StoryTaken => "a version of a story was taken in",
        _ => "somebody decided on a finding, or said something of it",
    };
}
