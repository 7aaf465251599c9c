using System.Globalization;
using FactCheck.ReviewDesk.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace FactCheck.ReviewDesk.Live;

/// <summary>Where pages of a story listen for what others do with it.</summary>
[Authorize(Policies.Read)]
public sealed class LiveHub : Hub
{
    public const string Address = "/live";

    public static string GroupOf(int story) => "story-" + story.ToString(CultureInfo.InvariantCulture);

    public Task Watch(int story) => Groups.AddToGroupAsync(Context.ConnectionId, GroupOf(story));
}

/// <summary>Tells pages that are open that there is something new on record. What it is they ask for themselves, so that a connection tells nobody more than they may see.</summary>
public sealed class LiveNews(IHubContext<LiveHub> hub)
{
    /// <summary>That something was said of a story or done with it, or that a version of it came in.</summary>
    public Task Tell(int story) => hub.Clients.Group(LiveHub.GroupOf(story)).SendAsync("happened");

    /// <summary>That something was said to people.</summary>
    public Task Call(IReadOnlyList<string> people) => people.Count == 0 ? Task.CompletedTask : hub.Clients.Users(people).SendAsync("called");
}
