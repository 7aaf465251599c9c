using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Inbox;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Work;

/// <summary>What waits for one person: their stories, and second looks that they can give.</summary>
public sealed class OwnWork(DeskStore store, InboxSearch inbox)
{
    private const int LongestList = 50;

    /// <summary>Stories that the person has, with the number of findings that are open in them; the oldest first.</summary>
    public async Task<IReadOnlyList<(StoredStory Story, int Open)>> StoriesOf(string person)
    {
        var open = inbox.Open();
        var stories = await store.Stories.AsNoTracking().Where(one => one.AssigneeId == person).OrderBy(one => one.ReceivedAt).Take(LongestList)
            .Select(story => new { story, Open = open.Count(one => one.StoryId == story.Id) }).ToListAsync();
        return [.. stories.Select(static one => (one.story, one.Open))];
    }

    /// <summary>Findings of which somebody else wants a second look.</summary>
    public async Task<IReadOnlyList<StoredFinding>> SecondLooksFor(string person) => await store.Findings.AsNoTracking()
        .Where(finding => finding.State == FindingState.SecondLook && person != store.Decisions
            .Where(one => one.StoryId == finding.StoryId && one.Finding == finding.Finding && one.Kind == DecisionKind.SecondLook)
            .OrderByDescending(one => one.Sequence).Select(one => one.WhoId).FirstOrDefault())
        .OrderBy(one => one.Id).Take(LongestList).ToListAsync();
}
