using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Webhooks;

/// <summary>The addresses that are told of things, and what became of that.</summary>
public sealed class WebhookList(DeskStore store, WebhookSecret secrets, WebhookSender sender, TimeProvider clock)
{
    /// <summary>The most that the page shows of what was given up.</summary>
    private const int MostShown = 100;

    public async Task<IReadOnlyList<WebhookRow>> All()
    {
        var webhooks = await store.Webhooks.AsNoTracking().OrderBy(one => one.Id).ToListAsync();
        var waiting = await store.Deliveries.Where(one => one.NextAt != null).GroupBy(one => one.WebhookId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count);
        var rows = new List<WebhookRow>();
        foreach (var webhook in webhooks)
        {
            var last = await store.Deliveries.AsNoTracking().Where(one => one.WebhookId == webhook.Id && one.Tries > 0).OrderByDescending(one => one.Id).FirstOrDefaultAsync();
            rows.Add(new(webhook, waiting.GetValueOrDefault(webhook.Id), last));
        }

        return rows;
    }

    /// <summary>What was given up, the newest first.</summary>
    public async Task<IReadOnlyList<StoredDelivery>> Dead()
        => await store.Deliveries.AsNoTracking().Where(one => one.NextAt == null && one.DeliveredAt == null).OrderByDescending(one => one.Id).Take(MostShown).ToListAsync();

    /// <summary>The secret, which is not to be had again.</summary>
    public async Task<string> Make(string address, IEnumerable<string> events, string by)
    {
        var (shown, kept) = secrets.Make();
        store.Webhooks.Add(new() { Address = address, Events = string.Join(' ', events), Secret = kept, MadeBy = by, MadeAt = clock.GetUtcNow() });
        await store.SaveChangesAsync();
        return shown;
    }

    /// <summary>With what it was still to be told.</summary>
    public Task<int> Remove(int id) => store.Webhooks.Where(one => one.Id == id).ExecuteDeleteAsync();

    /// <summary>Sends what was given up again, with all its tries before it.</summary>
    public async Task<int> Again(long delivery)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        var found = await store.Deliveries.Where(one => one.Id == delivery && one.NextAt == null && one.DeliveredAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.NextAt, now).SetProperty(one => one.Tries, 0));
        sender.Ring();
        return found;
    }
}

/// <summary>An address with how it stands.</summary>
/// <param name="Waiting">How much it is still to be told.</param>
/// <param name="Last">What was sent last; null where nothing was.</param>
public sealed record WebhookRow(StoredWebhook Webhook, int Waiting, StoredDelivery? Last);
