using System.Collections.Concurrent;
using System.Net;
using FactCheck.ReviewDesk.Api;
using FactCheck.ReviewDesk.Store;
using FactCheck.ReviewDesk.Tests.Desk;
using FactCheck.ReviewDesk.Tests.Outside;
using FactCheck.ReviewDesk.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Tests.Holding;

/// <summary>The process is killed in the midst of ingest and decisions; <c>FACTCHECK_KILLS=100</c> does it a hundred times.</summary>
public sealed class KillTests : IDisposable
{
    private const string Story = "---\nid: ID\ndate: 2026-01-16\nversion: \"1\"\n---\n\n# A fair opens\n\nThe fair opened on Wednesday (January 12), the organisers said.\n";

    private static readonly int s_kills = int.TryParse(Environment.GetEnvironmentVariable("FACTCHECK_KILLS"), out var kills) ? kills : 2;

    private readonly RunningDesk _desk = new("--apicalls", "1000000", "--signins", "1000", "--privateaddresses", "true");

    /// <summary>By what it calls itself, whether the desk has answered for it.</summary>
    private readonly ConcurrentDictionary<string, bool> _stories = [];

    private readonly ConcurrentDictionary<string, bool> _comments = [];

    /// <summary>The address that the form was on, and what was in it: sent once more after a kill, as a person would.</summary>
    private string? _unanswered;

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Nothing_that_was_acknowledged_is_lost_and_nothing_is_applied_twice()
    {
        await _desk.Start();
        var ann = await _desk.SignIn();
        var wire = await RunningDesk.Key(_desk, ann, Scopes.WriteStories);
        for (var kill = 1; kill <= s_kills; kill++)
        {
            var (broughtBefore, saidBefore) = (_stories.Count, _comments.Count);
            var stories = Bring(wire, kill);
            var comments = Comment(ann, kill);
            // At a different moment each time, and always in the midst of something.
            while (!stories.IsCompleted && !comments.IsCompleted && (_stories.Count < broughtBefore + 2 || _comments.Count < saidBefore + 2))
            {
                await Task.Delay(1);
            }

            await Task.Delay(kill * 37 % 211);
            await _desk.Kill();
            await Task.WhenAll(stories, comments);
            await _desk.Start();
        }

        await Finish(wire, ann);
        await _desk.Kill();
        await using var store = Open();
        Assert.True(_stories.Count > s_kills && _comments.Count > s_kills, $"{_stories.Count} stories and {_comments.Count} comments are not many");
        var versions = await (from version in store.Versions join story in store.Stories on version.StoryId equals story.Id where version.ReceivedFrom == "wire" select story.Key).ToListAsync();
        Assert.Equal(_stories.Keys.Order(StringComparer.Ordinal), versions.Order(StringComparer.Ordinal));
        var reasons = await store.Decisions.Select(one => one.Reason).ToListAsync();
        Assert.Equal(_comments.Keys.Order(StringComparer.Ordinal), reasons.Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, reasons.Count), await store.Decisions.OrderBy(one => one.Sequence).Select(one => one.Position).ToListAsync());
        Assert.Equal(0, await store.Stories.CountAsync(one => one.Current != store.Versions.Count(version => version.StoryId == one.Id)));
    }

    [Fact]
    public async Task What_a_webhook_was_being_told_is_told_again()
    {
        await using var server = await OtherServer.Start(static context => Task.Delay(Timeout.Infinite, context.RequestAborted), OtherServer.Status(HttpStatusCode.OK));
        await _desk.Start();
        var ann = await _desk.SignIn();
        var wire = await RunningDesk.Key(_desk, ann, Scopes.WriteStories);
        await ann.Open("/webhooks");
        await ann.Send("/webhooks", ("address", server.Address), ("event", WebhookEvents.StoryTaken));
        using var answer = await wire.PostAsync("/api/stories", new StringContent(Story));
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        await Eventually.Is(() => Task.FromResult(server.Calls.ElementAtOrDefault(0)));
        await _desk.Kill();
        await _desk.Start();
        var again = await Eventually.Is(() => Task.FromResult(server.Calls.ElementAtOrDefault(1)));
        Assert.Equal((server.Calls[0].Headers["webhook-id"], server.Calls[0].Body), (again.Headers["webhook-id"], again.Body));
    }

    private async Task Bring(HttpClient wire, int kill)
    {
        try
        {
            foreach (var unsure in _stories.Where(one => !one.Value).Select(one => one.Key).Concat(Enumerable.Range(1, 100_000).Select(number => $"{kill}-{number}")))
            {
                _stories[unsure] = false;
                using var answer = await wire.PostAsync("/api/stories", new StringContent(Story.Replace("ID", unsure)));
                // A store that has too much to do says so, and has taken nothing in.
                Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, $"{unsure}: {answer.StatusCode}");
                _stories[unsure] = answer.StatusCode != HttpStatusCode.ServiceUnavailable;
            }
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            // Killed.
        }
    }

    private async Task Comment(Visitor ann, int kill)
    {
        try
        {
            await SendAgain(ann);
            for (var number = 1; ; number++)
            {
                await ann.Open("/stories/4");
                if (ann.Status == HttpStatusCode.ServiceUnavailable)
                {
                    return;
                }

                Assert.Equal(HttpStatusCode.OK, ann.Status);
                var reason = $"Comment {kill}-{number}.";
                (_unanswered, _comments[reason]) = (reason, false);
                await Send(ann, reason);
                if (ann.Status == HttpStatusCode.ServiceUnavailable)
                {
                    return;
                }

                Assert.Equal(HttpStatusCode.Redirect, ann.Status);
                (_unanswered, _comments[reason]) = (null, true);
            }
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            // Killed.
        }
    }

    /// <summary>The page that was open when the desk was killed is still open: what was recorded before is refused as already there, and what was not is recorded.</summary>
    private async Task SendAgain(Visitor ann)
    {
        if (_unanswered is { } reason)
        {
            if (ann.Status == HttpStatusCode.ServiceUnavailable)
            {
                await ann.Open("/stories/4");
            }

            await Send(ann, reason);
            Assert.True(ann.Status is HttpStatusCode.Redirect or HttpStatusCode.Conflict, $"{ann.Status}");
            (_unanswered, _comments[reason]) = (null, true);
        }
    }

    private async Task Finish(HttpClient wire, Visitor ann)
    {
        foreach (var unsure in _stories.Where(one => !one.Value).Select(one => one.Key).ToList())
        {
            using var answer = await wire.PostAsync("/api/stories", new StringContent(Story.Replace("ID", unsure)));
            Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.OK, $"{unsure}: {answer.StatusCode}");
        }

        await SendAgain(ann);
    }

    private static Task Send(Visitor ann, string reason)
        => ann.Send(ann.Page.QuerySelector(".judgement form")!.GetAttribute("action")!, ("kind", "commented"), ("reason", reason));

    private SqliteStore Open()
    {
        var options = new DbContextOptionsBuilder<SqliteStore>();
        SqliteStore.Use(options, new(Path.Join(_desk.Folder, SqliteStore.FileName)));
        return new(options.Options);
    }
}
