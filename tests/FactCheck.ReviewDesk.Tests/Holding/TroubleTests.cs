using System.Diagnostics;
using System.Net;
using FactCheck.ReviewDesk.Api;
using FactCheck.ReviewDesk.People;
using FactCheck.ReviewDesk.Store;
using FactCheck.ReviewDesk.Tests.Desk;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static FactCheck.ReviewDesk.Tests.Desk.FairStory;

namespace FactCheck.ReviewDesk.Tests.Holding;

/// <summary>What the desk says while something that it stands on is gone, and that it goes on by itself.</summary>
public sealed class TroubleTests : IDisposable
{
    private const string Story = "---\nid: ID\ndate: 2026-01-16\n---\n\n# A fair opens\n\nThe fair opened on Wednesday (January 12), the organisers said.\n";

    private readonly DeskApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_file_that_is_taken_away_is_said_and_when_it_is_back_all_of_it_is()
    {
        var ann = await (await _app.SignIn("ann", Roles.Editor)).Open("/stories/4");
        await ann.Send(ActionOf(ann), ("kind", "commented"), ("reason", "Before."));
        await ann.Follow();
        var file = Path.Join(_app.Folder, SqliteStore.FileName);
        File.Move(file, file + ".away");
        await IsGone(_app, ann);
        Assert.False(File.Exists(file));
        File.Move(file + ".away", file);
        await IsBack(_app, ann, "/stories/4", "Before.");
    }

    [Fact]
    public async Task A_backup_in_the_place_of_the_file_is_taken_up_without_a_restart()
    {
        var ann = await _app.SignIn("ann", Roles.Editor);
        var backup = Path.Join(_app.Folder, "backup.db");
        Backup.Write(backup, new(), _app.Folder);
        await _app.Bring(Story);
        var file = Path.Join(_app.Folder, SqliteStore.FileName);
        File.Delete(file);
        await IsGone(_app, ann);
        // Its log belongs to the file that is gone.
        File.Delete(file + "-wal");
        File.Delete(file + "-shm");
        File.Copy(backup, file);
        await IsBack(_app, ann, "/", "Germany and Brazil");
        Assert.DoesNotContain("A fair opens", ann.Text);
    }

    [Fact]
    public async Task A_store_that_somebody_else_holds_is_busy_and_can_be_read()
    {
        var ann = await (await _app.SignIn("ann", Roles.Editor)).Open("/stories/4");
        var action = ActionOf(ann);
        using (var other = new SqliteConnection($"Data Source={Path.Join(_app.Folder, SqliteStore.FileName)};Pooling=false"))
        {
            other.Open();
            using var hold = other.CreateCommand();
            hold.CommandText = "BEGIN IMMEDIATE";
            hold.ExecuteNonQuery();
            await ann.Send(action, ("kind", "commented"), ("reason", "Now."));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, ann.Status);
            Assert.Contains("The desk's store is busy", ann.Text);
            Assert.Equal(HttpStatusCode.OK, (await ann.Open("/stories/4")).Status);
        }

        await ann.Send(action, ("kind", "commented"), ("reason", "Now."));
        await IsBack(_app, ann, "/stories/4", "Now.");
    }

    [SkippableFact]
    public async Task A_full_disk_is_said_what_is_there_is_read_and_nothing_is_lost()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", _app.Folder), "Not run: a small file system is mounted for it, which this user may not.");
        try
        {
            var program = await Program(_app);
            var ann = await _app.SignIn("ann", Roles.Editor);
            Assert.Equal(HttpStatusCode.Created, await Bring(program, "before"));
            var filler = Path.Join(_app.Folder, "filler");
            await using (var file = File.Create(filler))
            {
                try
                {
                    while (true)
                    {
                        file.Write(new byte[4096]);
                        file.Flush();
                    }
                }
                catch (IOException)
                {
                    // That was the last of it.
                }
            }

            HttpStatusCode status;
            var last = 0;
            while ((status = await Bring(program, $"full-{last}")) == HttpStatusCode.Created)
            {
                // What room there is in the log of the store is used up first.
                last++;
            }

            Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
            using var answer = await program.PostAsync("/api/stories", new StringContent(Story));
            Assert.Contains("disk is full", await answer.Content.ReadAsStringAsync());
            Assert.NotNull(answer.Headers.RetryAfter);
            using var health = await program.GetAsync("/health");
            Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (health.StatusCode, (await health.Content.ReadAsStringAsync()).Contains("disk: Nothing can be written", StringComparison.Ordinal)));
            Assert.Equal(HttpStatusCode.OK, (await ann.Open("/")).Status);

            File.Delete(filler);
            Assert.Equal(HttpStatusCode.Created, await Bring(program, $"full-{last}"));
            Assert.Equal("Healthy", await program.GetStringAsync("/health"));
            Assert.Equal(last + 2, await _app.Store(store => store.Stories.CountAsync(one => one.Key == "before" || one.Key.StartsWith("full-"))));
            Assert.Equal(1, await _app.Store(store => store.Versions.CountAsync(one => one.ReceivedFrom == "wire" && one.Path == $"full-{last}")));
        }
        finally
        {
            // The desk still has files there; it is gone for good when they are closed.
            Run("umount", "--lazy", _app.Folder);
        }

        async Task<HttpStatusCode> Bring(HttpClient program, string id)
            => (await program.PostAsync("/api/stories?name=" + id, new StringContent(Story.Replace("ID", id)))).StatusCode;
    }

    [Fact]
    public async Task A_clock_that_jumps_back_and_forth_changes_no_order_and_loses_nothing()
    {
        var ann = await (await _app.SignIn("ann", Roles.Editor)).Open("/stories/4");
        await ann.Send(ActionOf(ann), ("kind", "commented"), ("reason", "First."));
        await ann.Open("/stories/4");
        _app.Clock.AdjustTime(_app.Clock.GetUtcNow().AddYears(-1));
        Assert.Contains("Degraded\nclock: The newest entry is ", await ann.Client.GetStringAsync("/health"));
        await ann.Send(ActionOf(ann), ("kind", "commented"), ("reason", "Second."));
        await ann.Open("/stories/4");
        Assert.Equal(["First.", "Second."], ann.Page.QuerySelectorAll(".history .reason").Select(Visitor.TextOf));

        _app.Clock.AdjustTime(_app.Clock.GetUtcNow().AddYears(10));
        Assert.Equal("Healthy", await ann.Client.GetStringAsync("/health"));
        await ann.Open("/stories/4");
        Assert.StartsWith("/sign-in", new Uri(ann.Location!).PathAndQuery);
        await ann.Open("/sign-in?next=/stories/4");
        await ann.Send("/sign-in", ("name", "ann"), ("password", "correct horse battery"));
        await ann.Follow();
        await ann.Send(ActionOf(ann), ("kind", "commented"), ("reason", "Third."));
        await ann.Open("/stories/4");
        Assert.Equal(["First.", "Second.", "Third."], ann.Page.QuerySelectorAll(".history .reason").Select(Visitor.TextOf));
    }

    [Collection(nameof(PostgresServer))]
    public sealed class OnPostgres(PostgresServer server)
    {
        [SkippableFact]
        public async Task A_server_that_stops_is_said_and_when_it_is_back_all_of_it_is()
        {
            using var app = new DeskApp(server);
            var ann = await (await app.SignIn("ann", Roles.Editor)).Open("/stories/4");
            await ann.Send(ActionOf(ann), ("kind", "commented"), ("reason", "Before."));
            await ann.Follow();
            await server.WhileStopped(() => IsGone(app, ann));
            await IsBack(app, ann, "/stories/4", "Before.");
        }
    }

    private static async Task IsGone(DeskApp app, Visitor visitor)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.Open("/")).Status);
        Assert.Contains("The desk's store cannot be reached", visitor.Text);
        Assert.Contains("the desk goes on by itself when its store is back", visitor.Text);
        using var health = await visitor.Client.GetAsync("/health");
        var said = await health.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        Assert.StartsWith("Unhealthy\nstore: The store cannot be ", said);
        Assert.DoesNotContain(app.Folder, said);
        using var program = app.Visit().Client;
        program.DefaultRequestHeaders.Authorization = new("Bearer", "fcdesk_made-up");
        using var answer = await program.GetAsync("/api/stories");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    private static async Task IsBack(DeskApp app, Visitor visitor, string address, string text)
    {
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open(address)).Status);
        Assert.Contains(text, visitor.Text);
        Assert.Equal("Healthy", await visitor.Client.GetStringAsync("/health"));
        Assert.Equal(HttpStatusCode.Created, (await (await Program(app)).PostAsync("/api/stories", new StringContent(Story.Replace("ID", "after")))).StatusCode);
    }

    private static async Task<HttpClient> Program(DeskApp app)
    {
        var client = app.Visit().Client;
        client.DefaultRequestHeaders.Authorization = new("Bearer", await app.Use(services => services.GetRequiredService<ApiKeys>().Make("wire", [Scopes.WriteStories], "tests")));
        return client;
    }

    private static bool Run(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
