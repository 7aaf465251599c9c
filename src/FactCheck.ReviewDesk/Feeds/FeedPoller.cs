using System.Globalization;
using FactCheck.ReviewDesk.Intake;
using FactCheck.ReviewDesk.Outside;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Feeds;

/// <summary>Asks feeds when it is their time, and takes in what is new in them.</summary>
public sealed class FeedPoller(IServiceScopeFactory scopes, FeedFetcher fetcher, TimeProvider clock, ILogger<FeedPoller> log) : DueLoop(clock, log)
{
    private const int AtOnce = 4;

    private const int LongestAnswer = 500;

    protected override async Task DoWhatIsDue(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = Clock.GetUtcNow();
        var due = await scope.ServiceProvider.GetRequiredService<DeskStore>().Feeds.Where(one => one.NextAt <= now).OrderBy(one => one.NextAt).Select(one => one.Id).ToListAsync(stop);
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop }, async (feed, token) => await Ask(feed, token));
    }

    private async Task Ask(int id, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<DeskStore>();
        if (await store.Feeds.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, stop) is not { } feed)
        {
            return;
        }

        var answer = await fetcher.Ask(feed, stop);
        var (said, isGood) = answer switch
        {
            { Fault: { } fault } => (fault, false),
            { Bytes: { } bytes } => await Take(bytes, feed, scope.ServiceProvider.GetRequiredService<StoryIntake>()),
            _ => ("Nothing has changed.", true),
        };
        // Taking stories in and this are two changes: what was taken in and is asked for again is known.
        store.ChangeTracker.Clear();
        var now = Clock.GetUtcNow();
        var failures = isGood ? 0 : feed.Failures + 1;
        DateTimeOffset? asked = now, next = answer.IsGone ? null : now + FeedSchedule.Wait(feed.Minutes, failures, answer.RetryAfter);
        var (tag, modified) = answer.Bytes is not null && isGood ? (answer.ETag, answer.LastModified) : (feed.ETag, feed.LastModified);
        said = said.Length > LongestAnswer ? said[..LongestAnswer] : said;
        await store.Feeds.Where(one => one.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.AskedAt, asked).SetProperty(one => one.NextAt, next).SetProperty(one => one.Failures, failures)
                .SetProperty(one => one.Answer, said).SetProperty(one => one.ETag, tag).SetProperty(one => one.LastModified, modified), stop);
    }

    private async Task<(string Said, bool IsGood)> Take(byte[] bytes, StoredFeed feed, StoryIntake intake)
    {
        // A story without an id has no name of its own either: the feed's goes on to others.
        var arrivals = await intake.Take(bytes, null, Clock.Today(), feed.Address, whatCanBe: true);
        var taken = arrivals.Where(static one => one.Checked is not null).ToList();
        var why = arrivals.Select(static one => one.Conflict ?? one.Unreadable?.Message).OfType<string>().ToList();
        if (taken.Count == 0)
        {
            return ("It cannot be read as a feed. " + why.FirstOrDefault(), false);
        }

        var fresh = taken.Count(static one => one.IsNew);
        return (string.Create(CultureInfo.InvariantCulture, $"{fresh} taken in, {taken.Count - fresh} there already")
            + (why.Count == 0 ? "." : string.Create(CultureInfo.InvariantCulture, $", {why.Count} not taken: {why[0]}")), true);
    }
}
