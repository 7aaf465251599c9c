namespace FactCheck.ReviewDesk.Tests.Desk;

/// <summary>A story with one finding, on the page of somebody who looks at it.</summary>
internal static class FairStory
{
    public const string Text = "---\nid: fair\ndate: 2026-01-16\n---\n\n# A fair opens\n\nThe fair opened on Wednesday (January 12), the organisers said.\n\nVisitors queued.\n";

    /// <summary>Brings it, and opens its page.</summary>
    public static async Task<(Visitor Visitor, string Place)> OpenFair(this DeskApp app, string name, params string[] roles)
    {
        var arrival = Assert.Single(await app.Bring(Text));
        var visitor = await app.SignIn(name, roles);
        var place = $"/stories/{arrival.Story!.Id}";
        await visitor.Open(place);
        return (visitor, place);
    }

    /// <summary>Where the form on the first finding sends.</summary>
    public static string ActionOf(Visitor visitor) => visitor.Page.QuerySelector(".judgement form")!.GetAttribute("action")!;

    public static string StateOf(Visitor visitor) => Visitor.TextOf(visitor.Page.QuerySelector(".judgement .state")!);
}
