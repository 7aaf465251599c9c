using FactCheck.ReviewDesk.Checking;
using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Judging;
using FactCheck.ReviewDesk.Live;
using FactCheck.ReviewDesk.People;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Work;

/// <summary>Appends what people do with stories to the record.</summary>
public sealed class WorkLog(DeskStore store, StoryShelf shelf, PeopleList people, Notices notices, LiveNews live, TimeProvider clock)
{
    /// <summary>Takes in what somebody does with a story, or says why not; null where there is no such story or version.</summary>
    /// <param name="to">Id of who shall have it.</param>
    /// <remarks>Reading and appending are one transaction, so of two who take a story at once the second is told of the first.</remarks>
    public async Task<Decided?> Append(int storyId, WorkRequest request, string to, Judge who)
    {
        await using var change = await store.BeginChange();
        if (await store.Stories.FirstOrDefaultAsync(one => one.Id == storyId) is not { } story
            || await store.Versions.AsNoTracking().FirstOrDefaultAsync(one => one.StoryId == storyId && one.Number == request.Version) is not { } version)
        {
            return null;
        }

        var history = await shelf.EventsOf(storyId);
        var assignee = request.Kind == StoryEventKind.Assigned ? (await people.Deciding()).FirstOrDefault(one => one.Id == to) : null;
        var (done, refusal) = WorkDecider.Decide(request, history, assignee?.Judge(), who, clock.GetUtcNow());
        if (done is not null)
        {
            store.StoryEvents.Add(StoredStoryEvent.Of(storyId, version.Sha256, done));
            story.Show([.. history, done]);
            await notices.Tell(storyId, done);
            await store.SaveChangesAsync();
            await change.CommitAsync();
            await live.Tell(storyId);
            await live.Call(notices.Told);
        }

        return new(story, refusal);
    }
}
