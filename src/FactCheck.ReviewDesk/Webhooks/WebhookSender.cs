using System.Globalization;
using System.Security.Cryptography;
using FactCheck.ReviewDesk.Outside;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Webhooks;

/// <summary>Tells addresses what is due to them: at least once, and again after ever longer waits until somebody answers that they have it.</summary>
public sealed class WebhookSender(IServiceScopeFactory scopes, OutsideClient outside, WebhookSecret secret, TimeProvider clock, ILogger<WebhookSender> log) : DueLoop(clock, log)
{
    /// <summary>How often something is sent before it is given up; the last time about fifteen hours after the first.</summary>
    public const int MostTries = 8;

    private const int AtATime = 100;

    private static readonly TimeSpan s_kept = TimeSpan.FromDays(7);

    /// <summary>How long to wait after so many tries: ten seconds, and four times as long each time.</summary>
    public static TimeSpan WaitAfter(int tries) => TimeSpan.FromSeconds(10 * Math.Pow(4, tries - 1));

    protected override async Task DoWhatIsDue(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<DeskStore>();
        var now = Clock.GetUtcNow();
        var old = now - s_kept;
        if (await store.Deliveries.AnyAsync(one => one.DeliveredAt < old, stop))
        {
            await store.Deliveries.Where(one => one.DeliveredAt < old).ExecuteDeleteAsync(stop);
        }

        // One that hangs keeps only itself waiting.
        var webhooks = await store.Deliveries.Where(one => one.NextAt <= now).Select(one => one.WebhookId).Distinct().ToListAsync(stop);
        await Task.WhenAll(webhooks.Select(webhook => Tell(webhook, now, stop)));
    }

    private async Task Tell(int webhookId, DateTimeOffset now, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<DeskStore>();
        if (await store.Webhooks.AsNoTracking().FirstOrDefaultAsync(one => one.Id == webhookId, stop) is not { } webhook)
        {
            return;
        }

        var due = await store.Deliveries.AsNoTracking().Where(one => one.WebhookId == webhookId && one.NextAt <= now).OrderBy(one => one.Id).Take(AtATime).ToListAsync(stop);
        foreach (var delivery in due)
        {
            var (isDelivered, answer) = await Send(webhook, delivery, stop);
            var (at, tries) = (Clock.GetUtcNow(), delivery.Tries + 1);
            DateTimeOffset? next = isDelivered || tries >= MostTries ? null : at + WaitAfter(tries), delivered = isDelivered ? at : null;
            await store.Deliveries.Where(one => one.Id == delivery.Id).ExecuteUpdateAsync(
                set => set.SetProperty(one => one.Tries, tries).SetProperty(one => one.Answer, answer).SetProperty(one => one.NextAt, next).SetProperty(one => one.DeliveredAt, delivered), stop);
            if (!isDelivered)
            {
                // The others wait for the next round, and not for the end of a hundred silences.
                return;
            }
        }

        if (due.Count == AtATime)
        {
            Ring();
        }
    }

    private async Task<(bool IsDelivered, string Answer)> Send(StoredWebhook webhook, StoredDelivery delivery, CancellationToken stop)
    {
        try
        {
            var time = Clock.GetUtcNow().ToUnixTimeSeconds();
            using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Address) { Content = new StringContent(delivery.Body, null, "application/json") };
            request.Headers.Add("webhook-id", delivery.Message);
            request.Headers.Add("webhook-timestamp", time.ToString(CultureInfo.InvariantCulture));
            request.Headers.Add("webhook-signature", secret.Sign(webhook.Secret, delivery.Message, time, delivery.Body));
            using var answer = await outside.Webhooks.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            return (answer.IsSuccessStatusCode, string.Create(CultureInfo.InvariantCulture, $"{(int)answer.StatusCode} {answer.ReasonPhrase}"));
        }
        catch (CryptographicException)
        {
            return (false, "Its secret cannot be read any more, since the keys of the desk's data folder are others: make the webhook anew.");
        }
        catch (Exception failure) when (failure is HttpRequestException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return (false, OutsideClient.Reason(failure));
        }
    }
}
