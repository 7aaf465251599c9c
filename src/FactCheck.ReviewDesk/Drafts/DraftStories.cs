using FactCheck.ReviewDesk.Intake;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Drafts;

/// <summary>The stories that a draft is run over: the samples, and the last ones on the desk.</summary>
public sealed class DraftStories(DeskStore store)
{
    /// <summary>How many of the desk's stories.</summary>
    public const int Most = 1000;

    /// <summary>The samples have 0 and numbers below; the others their own number.</summary>
    public async Task<IReadOnlyList<DraftStory>> All()
    {
        var last = await (
            from story in store.Stories.AsNoTracking()
            join version in store.Versions on new { StoryId = story.Id, Number = story.Current } equals new { version.StoryId, version.Number }
            join file in store.Files on version.FileSha256 equals file.Sha256
            where version.ReceivedFrom != SampleStories.From
            orderby story.ReceivedAt descending, story.Id descending
            select new DraftStory(story.Id, version.Path, version.Place, version.DateWhereMissing, file.Bytes)).Take(Most).ToListAsync();
        return [.. SampleStories.Files().Select(static (sample, i) => new DraftStory(-i, sample.Name, 0, null, sample.Bytes)), .. last];
    }
}
