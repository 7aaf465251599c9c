using FactCheck.Model;
using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Inbox;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Checking;

/// <summary>Makes what the inbox searches, from the current version of a story and what was said and done with it and its findings.</summary>
public sealed class FindingProjector(DeskStore store, StoryShelf shelf, DeskChecker checker, TimeProvider clock)
{
    /// <summary>Makes the findings of one story anew. The caller saves and commits.</summary>
    public async Task Project(StoredStory story, CheckedVersion current)
    {
        var history = await shelf.HistoryOf(story.Id);
        await store.Findings.Where(one => one.StoryId == story.Id).ExecuteDeleteAsync();
        foreach (var reported in current.Report.Findings)
        {
            if (reported.Finding.Verdict.IsFailure())
            {
                store.Findings.Add(Row(story, reported, FindingReview.Of(history[reported.Id], current.Seen[reported.Id], clock.Today())));
            }
        }

        story.Show(await shelf.EventsOf(story.Id));
        (story.Rules, story.Reference) = (checker.Rules, checker.Reference);
    }

    /// <summary>Makes the findings of every story anew that was checked with other rules or tables than there are now.</summary>
    public async Task ProjectOutdated()
    {
        foreach (var id in await store.Stories.Where(one => one.Rules != checker.Rules || one.Reference != checker.Reference).Select(one => one.Id).ToListAsync())
        {
            await using var change = await store.BeginChange();
            var story = await store.Stories.SingleAsync(one => one.Id == id);
            await Project(story, (await shelf.Check(id, story.Current))!);
            await store.SaveChangesAsync();
            await change.CommitAsync();
            store.ChangeTracker.Clear();
        }
    }

    private static StoredFinding Row(StoredStory story, ReportedFinding reported, FindingReview review) => new()
    {
        StoryId = story.Id,
        Finding = reported.Id,
        Rule = reported.Finding.Rule.Id,
        Domain = reported.Finding.Rule.Id.Split('/')[0],
        Verdict = reported.Finding.Verdict,
        Severity = reported.Finding.Rule.Severity,
        Claim = reported.Finding.Claim.Source.Text,
        Message = reported.Finding.Message,
        Words = SearchText.Of(reported.Finding.Claim.Source.Text, reported.Finding.Message, reported.Finding.Rule.Id, story.Headline, story.Key, story.Source),
        State = review.State,
        Until = review.Until,
    };
}
