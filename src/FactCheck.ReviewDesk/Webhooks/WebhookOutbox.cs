using System.Text.Json;
using FactCheck.Model;
using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Webhooks;

/// <summary>Puts down what addresses are to be told, in the transaction of what happened: neither is there without the other.</summary>
public sealed class WebhookOutbox(DeskStore store, WebhookSender sender, TimeProvider clock)
{
    /// <param name="story">As it is after the version was taken in.</param>
    public Task Add(StoredStory story, Report report) => Add(WebhookEvents.StoryTaken, () => new
    {
        story = Shown(story),
        findings = report.Findings.Where(static one => one.Finding.Verdict.IsFailure())
            .Select(static one => new { id = one.Id, rule = one.Finding.Rule.Id, verdict = one.Finding.Verdict.Name(), claim = one.Finding.Claim.Source.Text }),
    });

    public Task Add(StoredStory story, ReportedFinding finding, Decision decision) => Add(WebhookEvents.FindingDecided, () => new
    {
        story = Shown(story),
        finding = new { id = finding.Id, rule = finding.Finding.Rule.Id, verdict = finding.Finding.Verdict.Name(), claim = finding.Finding.Claim.Source.Text },
        decision = decision.Kind.Name(),
        position = decision.Position,
        who = decision.Who.Name,
        reason = decision.Reason,
        until = decision.Until,
        correctedIn = decision.CorrectedIn,
    });

    /// <summary>To be said when the transaction is committed.</summary>
    public void Ring() => sender.Ring();

    private static object Shown(StoredStory story) => new { number = story.Id, id = story.Key, version = story.Current, headline = story.Headline };

    private async Task Add(string name, Func<object> data)
    {
        // They are few, and most desks have none.
        var webhooks = (await store.Webhooks.AsNoTracking().ToListAsync()).Where(one => one.Events.Split(' ').Contains(name)).ToList();
        if (webhooks.Count == 0)
        {
            return;
        }

        var now = clock.GetUtcNow();
        var body = JsonSerializer.Serialize(new { type = name, timestamp = now.UtcDateTime, data = data() }, JsonSerializerOptions.Web);
        foreach (var webhook in webhooks)
        {
            store.Deliveries.Add(new() { WebhookId = webhook.Id, Message = $"msg_{Guid.NewGuid():N}", Event = name, Body = body, MadeAt = now, NextAt = now });
        }

        await store.SaveChangesAsync();
    }
}
