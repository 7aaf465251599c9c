using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactCheck.ReviewDesk.People;
using FactCheck.ReviewDesk.Store;
using FactCheck.ReviewDesk.Tests.Desk;
using FactCheck.ReviewDesk.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.ReviewDesk.Tests.Outside;

/// <summary>The desk tells a real listener what happens, whatever that does.</summary>
public abstract class WebhookTests(PostgresServer? database) : IDisposable
{
    public sealed class OnSqlite() : WebhookTests(null);

    [Collection(nameof(PostgresServer))]
    public sealed class OnPostgres(PostgresServer server) : WebhookTests(server);

    private const string Story = "---\nid: fair\ndate: 2026-01-16\nversion: \"1\"\n---\n\n# A fair opens\n\nThe fair opened on Wednesday (January 12), the organisers said.\n";

    private readonly DeskApp _app = new(database) { PrivateAddresses = true };

    public void Dispose() => _app.Dispose();

    [SkippableFact]
    public async Task What_happens_is_told_signed_and_again_with_the_same_id_until_it_is_had()
    {
        await using var server = await OtherServer.Start(OtherServer.Status(HttpStatusCode.InternalServerError), OtherServer.Broken, OtherServer.Status(HttpStatusCode.OK));
        var secret = await Add(server.Address + "/hook", WebhookEvents.All);
        await _app.Bring(Story);
        foreach (var (tries, seconds) in ((int, int)[])[(1, 10), (2, 40)])
        {
            var failed = await Delivery(one => one.Tries == tries);
            Assert.Equal(_app.Clock.GetUtcNow().AddSeconds(seconds), failed.NextAt);
            _app.Clock.Advance(TimeSpan.FromSeconds(seconds));
            Sender.Ring();
        }

        var done = await Delivery(one => one.DeliveredAt is not null);
        Assert.Equal((3, "200 OK"), (done.Tries, done.Answer));
        Assert.Equal(3, server.Calls.Count);
        Assert.Single(server.Calls.Select(call => (call.Method, call.Path, call.Body, call.Headers["webhook-id"])).Distinct());
        Assert.Equal(3, server.Calls.Select(call => call.Headers["webhook-timestamp"]).Distinct().Count());
        foreach (var call in server.Calls)
        {
            // As whoever receives it does: the secret is what was shown, without its first word.
            var signed = Encoding.UTF8.GetBytes($"{call.Headers["webhook-id"]}.{call.Headers["webhook-timestamp"]}.{call.Body}");
            Assert.Equal("v1," + Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret["whsec_".Length..]), signed)), call.Headers["webhook-signature"]);
        }

        var told = JsonDocument.Parse(server.Calls[0].Body).RootElement;
        Assert.Equal(("story.taken", "2026-01-20T12:00:00Z"), (told.GetProperty("type").GetString(), told.GetProperty("timestamp").GetString()));
        Assert.Equal(("fair", 1, "A fair opens"), (told.GetProperty("data").GetProperty("story").GetProperty("id").GetString(), told.GetProperty("data").GetProperty("story").GetProperty("version").GetInt32(), told.GetProperty("data").GetProperty("story").GetProperty("headline").GetString()));
        Assert.Equal("refuted", told.GetProperty("data").GetProperty("findings")[0].GetProperty("verdict").GetString());
        Assert.DoesNotContain(secret["whsec_".Length..], await _app.Store(store => store.Webhooks.Select(one => one.Secret).SingleAsync()));
    }

    [SkippableFact]
    public async Task A_decision_is_told_to_who_asked_for_it_and_what_is_refused_is_not()
    {
        await using var server = await OtherServer.Start(OtherServer.Status(HttpStatusCode.NoContent), OtherServer.Status(HttpStatusCode.NoContent));
        await Add(server.Address, [WebhookEvents.FindingDecided]);
        await _app.Bring(Story);
        Assert.NotNull(Assert.Single(await _app.Bring(Story.Replace("Wednesday", "Monday"))).Conflict);
        var ann = await _app.SignIn("ann", Roles.Editor);
        var address = "/stories/" + await _app.Store(store => store.Stories.Where(one => one.Key == "fair").Select(one => one.Id).SingleAsync());
        await ann.Open(address);
        var action = ann.Page.QuerySelector(".judgement form")!.GetAttribute("action")!;
        await ann.Send(action, ("kind", "rejected"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ann.Status);
        await ann.Open(address);
        await ann.Send(action, ("kind", "rejected"), ("reason", "It opened in another year."));
        await Delivery(one => one.DeliveredAt is not null);
        var told = JsonDocument.Parse(Assert.Single(server.Calls).Body).RootElement;
        Assert.Equal("finding.decided", told.GetProperty("type").GetString());
        Assert.Equal(("rejected", "ann", "It opened in another year."), (told.GetProperty("data").GetProperty("decision").GetString(), told.GetProperty("data").GetProperty("who").GetString(), told.GetProperty("data").GetProperty("reason").GetString()));
        Assert.Equal(1, await _app.Store(store => store.Deliveries.CountAsync()));
    }

    [SkippableFact]
    public async Task What_nobody_takes_is_given_up_and_sent_again_when_somebody_wishes_it()
    {
        await using var server = await OtherServer.Start([.. Enumerable.Repeat(OtherServer.Status(HttpStatusCode.Redirect, ("Location", "/elsewhere")), WebhookSender.MostTries)]);
        await Add(server.Address, [WebhookEvents.StoryTaken]);
        await _app.Bring(Story);
        for (var tries = 1; tries <= WebhookSender.MostTries; tries++)
        {
            await Delivery(one => one.Tries == tries);
            _app.Clock.Advance(WebhookSender.WaitAfter(tries));
            Sender.Ring();
        }

        var page = await (await _app.SignIn("boss", Roles.Administrator)).Open("/webhooks");
        Assert.Contains("Given up", page.Text);
        Assert.Contains("after 8 tries: 302 Found", page.Text);
        Assert.DoesNotContain(server.Calls, call => call.Path == "/elsewhere");
        server.Answer(OtherServer.Status(HttpStatusCode.Accepted));
        await page.Send(page.Page.QuerySelector("form[action^='/webhooks/again/']")!.GetAttribute("action")!);
        await Delivery(one => one.DeliveredAt is not null);
        Assert.Single(server.Calls.Select(call => call.Headers["webhook-id"]).Distinct());
        Assert.DoesNotContain("Given up", (await page.Open("/webhooks")).Text);

        await page.Send("/webhooks/1/remove");
        Assert.Equal((0, 0), await _app.Store(async store => (await store.Webhooks.CountAsync(), await store.Deliveries.CountAsync())));
    }

    [SkippableFact]
    public async Task What_stands_inside_is_not_called_unless_whoever_runs_the_desk_allows_it()
    {
        await using var server = await OtherServer.Start();
        using var careful = new DeskApp(database);
        var administrator = await careful.SignIn("boss", Roles.Administrator);
        foreach (var address in (string[])["http://hooks.example/", "https://127.0.0.1/", "https://[::1]/", "https://10.0.0.7:8443/", "ftp://hooks.example/", "https://me:secret@hooks.example/", "hooks"])
        {
            await (await administrator.Open("/webhooks")).Send("/webhooks", ("address", address), ("event", WebhookEvents.StoryTaken));
            Assert.True(administrator.Status == HttpStatusCode.UnprocessableEntity, address);
        }

        // A name tells only when it is looked up where it leads.
        await administrator.Open("/webhooks");
        await administrator.Send("/webhooks", ("address", $"https://localhost:{new Uri(server.Address).Port}/"), ("event", WebhookEvents.StoryTaken));
        await careful.Bring(Story);
        var delivery = await Eventually.Is(() => careful.Store(store => store.Deliveries.AsNoTracking().FirstOrDefaultAsync(one => one.Tries > 0)));
        Assert.Equal("localhost is inside a private network; whoever runs the desk can allow that (--privateaddresses true).", delivery.Answer);
        Assert.Empty(server.Calls);
    }

    private WebhookSender Sender => _app.Services.GetRequiredService<WebhookSender>();

    private async Task<string> Add(string address, IReadOnlyList<string> events)
    {
        var administrator = await (await _app.SignIn("administrator-of-hooks", Roles.Administrator)).Open("/webhooks");
        await administrator.Send("/webhooks", [("address", address), .. events.Select(name => ("event", name))]);
        return administrator.Page.QuerySelector("code")!.TextContent;
    }

    private Task<StoredDelivery> Delivery(Func<StoredDelivery, bool> isSo)
        => Eventually.Is(async () => (await _app.Store(store => store.Deliveries.AsNoTracking().ToListAsync())).FirstOrDefault(isSo));
}
