using System.Net;
using System.Text;
using FactCheck.ReviewDesk.Feeds;
using FactCheck.ReviewDesk.People;
using FactCheck.ReviewDesk.Store;
using FactCheck.ReviewDesk.Tests.Desk;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.ReviewDesk.Tests.Outside;

/// <summary>The desk asks a real listener for its feed, whatever that answers.</summary>
public abstract class FeedTests(PostgresServer? database) : IDisposable
{
    public sealed class OnSqlite() : FeedTests(null);

    [Collection(nameof(PostgresServer))]
    public sealed class OnPostgres(PostgresServer server) : FeedTests(server);

    private const string Item = "<item><guid>urn:fair:{0}</guid><title>A fair opens</title><pubDate>Fri, 16 Jan 2026 09:00:00 GMT</pubDate><description>The fair opened on Wednesday (January 12), {1} said.</description></item>";

    private readonly DeskApp _app = new(database) { PrivateAddresses = true };

    public void Dispose() => _app.Dispose();

    [SkippableFact]
    public async Task A_feed_is_asked_for_what_is_new_and_each_story_is_taken_in_once()
    {
        await using var server = await OtherServer.Start(
            OtherServer.File(Rss((1, "they"), (2, "they")), "application/rss+xml", ("ETag", "W/\"a, 1\""), ("Last-Modified", "Fri, 16 Jan 2026 09:00:00 GMT")),
            OtherServer.Status(HttpStatusCode.NotModified),
            OtherServer.File(Rss((3, "she"), (1, "they"), (2, "the organisers")), "application/rss+xml", ("ETag", "\"b\"")));
        var feed = await Add(server.Address + "/rss");
        Assert.Equal("2 taken in, 0 there already.", feed.Answer);
        Assert.False(server.Calls[0].Headers.ContainsKey("If-None-Match"));
        Assert.Contains("application/rss+xml", server.Calls[0].Headers["Accept"]);

        Assert.Equal("Nothing has changed.", (await AskLater(15)).Answer);
        Assert.Equal(("W/\"a, 1\"", "Fri, 16 Jan 2026 09:00:00 GMT"), (server.Calls[1].Headers["If-None-Match"], server.Calls[1].Headers["If-Modified-Since"]));

        // What has not changed is no new version, though the file is another.
        Assert.Equal("2 taken in, 1 there already.", (await AskLater(15)).Answer);
        Assert.Equal([1, 2, 1], await _app.Store(store => store.Stories.Where(one => one.Key.StartsWith("urn:fair:")).OrderBy(one => one.Key).Select(one => one.Current).ToListAsync()));
        var page = await (await _app.SignIn("reader", Roles.Administrator)).Open("/feeds");
        Assert.Contains($"Asked on {Pages.Shown.Minute(_app.Clock.GetUtcNow())}: 2 taken in, 1 there already. Next on {Pages.Shown.Minute(_app.Clock.GetUtcNow().AddMinutes(15))}.", page.Text);
    }

    [SkippableTheory]
    [InlineData("north.rss", "2 taken in, 0 there already, 1 not taken: There is no text in this story")]
    [InlineData("north.atom.xml", "taken in, 0 there already")]
    [InlineData("north.feed.json", "taken in, 0 there already")]
    [InlineData("ferry.ninjs3.json", "1 taken in, 0 there already")]
    [InlineData("ferry.html", "It answers with a page, not with a feed.")]
    public async Task Feeds_of_every_format_are_read(string name, string answer)
    {
        var bytes = await File.ReadAllBytesAsync(Path.Join(AppContext.BaseDirectory, "Samples", name));
        await using var server = await OtherServer.Start(OtherServer.File(bytes, name.EndsWith(".html", StringComparison.Ordinal) ? "text/html" : "text/plain"));
        Assert.Contains(answer, (await Add(server.Address)).Answer);
    }

    [SkippableFact]
    public async Task A_server_that_fails_is_left_alone_for_longer_and_as_long_as_it_wishes()
    {
        await using var server = await OtherServer.Start(
            OtherServer.Status(HttpStatusCode.InternalServerError), OtherServer.Broken, OtherServer.Busy(7200), OtherServer.File(Encoding.UTF8.GetBytes("{\"a\": 1}"), "application/json"),
            OtherServer.File(Rss((1, "they")), "application/rss+xml"), OtherServer.Status(HttpStatusCode.Gone));
        var feed = await Add(server.Address);
        Assert.Equal(("It answers 500 Internal Server Error.", 30), (feed.Answer, WaitOf(feed)));
        Assert.Equal(60, WaitOf(await AskLater(30)));
        feed = await AskLater(60);
        Assert.Equal(("It answers 503 Service Unavailable.", 120), (feed.Answer, WaitOf(feed)));
        feed = await AskLater(120);
        Assert.StartsWith("It cannot be read as a feed. This JSON is no story.", feed.Answer);
        Assert.Equal((4, 240), (feed.Failures, WaitOf(feed)));
        feed = await AskLater(240);
        Assert.Equal((0, 15), (feed.Failures, WaitOf(feed)));
        feed = await AskLater(15);
        Assert.Equal(("It is gone for good (410), and is not asked any more.", null), (feed.Answer, feed.NextAt));
    }

    [SkippableFact]
    public async Task What_is_too_large_is_not_taken_even_where_it_comes_small()
    {
        using var small = new MemoryStream();
        await using (var zip = new System.IO.Compression.GZipStream(small, System.IO.Compression.CompressionLevel.Fastest))
        {
            await zip.WriteAsync(new byte[FeedFetcher.Largest + 1]);
        }

        await using var server = await OtherServer.Start(OtherServer.File(small.ToArray(), "application/rss+xml", ("Content-Encoding", "gzip")));
        Assert.Equal("It has more than 16 MB.", (await Add(server.Address)).Answer);
    }

    [SkippableFact]
    public async Task What_stands_inside_is_not_asked_not_even_where_another_leads_to_it()
    {
        await using var server = await OtherServer.Start();
        using var careful = new DeskApp(database);
        var administrator = await (await careful.SignIn("boss", Roles.Administrator)).Open("/feeds");
        await administrator.Send("/feeds", ("address", "http://127.0.0.1/rss"), ("minutes", "15"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        await administrator.Open("/feeds");
        await administrator.Send("/feeds", ("address", $"https://localhost:{new Uri(server.Address).Port}/"), ("minutes", "15"));
        var feed = await Eventually.Is(() => careful.Store(store => store.Feeds.AsNoTracking().FirstOrDefaultAsync(one => one.AskedAt != null)));
        Assert.Contains("localhost is inside a private network", feed.Answer);
        Assert.Empty(server.Calls);
    }

    private static byte[] Rss(params (int Number, string Who)[] items)
        => Encoding.UTF8.GetBytes($"<rss version=\"2.0\"><channel><title>The Wire</title>{string.Concat(items.Select(one => string.Format(System.Globalization.CultureInfo.InvariantCulture, Item, one.Number, one.Who)))}</channel></rss>");

    private static int WaitOf(StoredFeed feed) => (int)(feed.NextAt! - feed.AskedAt!).Value.TotalMinutes;

    private async Task<StoredFeed> Add(string address)
    {
        var administrator = await (await _app.SignIn("boss", Roles.Administrator)).Open("/feeds");
        await administrator.Send("/feeds", ("address", address), ("minutes", "15"));
        Assert.Equal(HttpStatusCode.Redirect, administrator.Status);
        return await Asked();
    }

    private Task<StoredFeed> AskLater(int minutes)
    {
        _app.Clock.Advance(TimeSpan.FromMinutes(minutes));
        _app.Services.GetRequiredService<FeedPoller>().Ring();
        return Asked();
    }

    private Task<StoredFeed> Asked() => Eventually.Is(() =>
    {
        var now = _app.Clock.GetUtcNow();
        return _app.Store(store => store.Feeds.AsNoTracking().FirstOrDefaultAsync(one => one.AskedAt == now));
    });
}
