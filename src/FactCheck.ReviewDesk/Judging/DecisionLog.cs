using FactCheck.ReviewDesk.Checking;
using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Live;
using FactCheck.ReviewDesk.Store;
using FactCheck.ReviewDesk.Telemetry;
using FactCheck.ReviewDesk.Webhooks;
using FactCheck.ReviewDesk.Work;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Judging;

/// <summary>Appends decisions to the record.</summary>
public sealed class DecisionLog(DeskStore store, StoryShelf shelf, FindingProjector projector, Notices notices, WebhookOutbox outbox, LiveNews live, TimeProvider clock, ILogger<DecisionLog> log)
{
    /// <summary>Takes in what somebody says of a finding, or says why not; null where there is no such story.</summary>
    /// <remarks>Reading and appending are one transaction, so of two who decide at once the second is told of the first.</remarks>
    public async Task<Decided?> Append(int storyId, string finding, DecisionRequest request, Judge who)
    {
        await using var change = await store.BeginChange();
        if (await store.Stories.FirstOrDefaultAsync(one => one.Id == storyId) is not { } story
            || await shelf.Check(storyId, story.Current) is not { } current)
        {
            return null;
        }

        var history = (await shelf.HistoryOf(storyId))[finding].ToList();
        var now = current.Seen.GetValueOrDefault(finding);
        var then = request.Version == story.Current ? now : (await shelf.Check(storyId, request.Version))?.Seen.GetValueOrDefault(finding);
        var (decision, refusal) = Decider.Decide(request, history, then, now, story.Current, who, clock.GetUtcNow(), clock.Today());
        if (decision is not null)
        {
            store.Decisions.Add(StoredDecision.Of(storyId, current.Find(finding)!, decision));
            await notices.Tell(storyId, finding, decision);
            await store.SaveChangesAsync();
            await projector.Project(story, current);
            await outbox.Add(story, current.Find(finding)!, decision);
            await store.SaveChangesAsync();
            await change.CommitAsync();
            log.Decided(decision.Kind, finding, storyId, current.Version);
            DeskTelemetry.Decisions.Add(1, KeyValuePair.Create<string, object?>("kind", decision.Kind.Name()));
            outbox.Ring();
            await live.Tell(storyId);
            await live.Call(notices.Told);
        }

        return new(story, refusal);
    }
}

/// <summary>What came of a request.</summary>
/// <param name="Refusal">Null where the decision is on record.</param>
public sealed record Decided(StoredStory Story, Refusal? Refusal);
