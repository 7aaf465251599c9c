using System.Diagnostics;
using FactCheck.ReviewDesk.People;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Tests.Desk;

public class BackupTests
{
    private const string Story = "---\nid: fair\ndate: 2026-01-16\n---\n\n# A fair opens\n\nThe fair opened on Wednesday (January 12), the organisers said.\n";

    [Fact]
    public async Task A_file_is_backed_up_while_the_desk_runs_and_a_desk_starts_from_it()
    {
        using var app = new DeskApp();
        await Decide(app, "Before.");
        var backup = Path.Join(app.Folder, "backup.db");
        var (said, code) = await Run("backup", backup, "--data", app.Folder);
        Assert.Equal((0, $"Backed up to {backup}, with 1 decisions."), (code, said[..said.IndexOf(" To go back", StringComparison.Ordinal)]));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(backup));
        }

        await app.Bring(Story.Replace("id: fair", "id: later"));
        using var restored = new DeskApp();
        File.Copy(backup, Path.Join(restored.Folder, SqliteStore.FileName));
        await Holds(restored);

        (said, code) = await Run("backup", backup, "--data", app.Folder);
        Assert.Equal((2, $"No backup was made. {backup} is there already; name another.\n"), (code, said));
    }

    [Theory]
    [InlineData("No backup was made. It needs a file to write; expected: ", "backup")]
    [InlineData("No backup was made. There is no store at ", "backup", "b.db")]
    [InlineData("No backup was made. This desk is in PostgreSQL, whose own tools copy it while it runs: pg_dump ", "backup", "b.db", "--store", "Host=db;Database=desk")]
    public async Task Why_none_is_made_is_said(string why, params string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("desk-");
        var (said, code) = await Run([.. args, "--data", folder.FullName]);
        folder.Delete(recursive: true);
        Assert.Equal(2, code);
        Assert.StartsWith(why, said);
    }

    [Collection(nameof(PostgresServer))]
    public sealed class OnPostgres(PostgresServer server)
    {
        [SkippableFact]
        public async Task A_database_is_dumped_while_the_desk_runs_and_a_desk_starts_from_it()
        {
            using var app = new DeskApp(server);
            await Decide(app, "Before.");
            var restored = server.DumpAndRestore(app.Database!);
            await app.Bring(Story.Replace("id: fair", "id: later"));
            using (var desk = new DeskApp { Settings = new Dictionary<string, string> { ["store"] = restored } })
            {
                await Holds(desk);
                await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => desk.Store(store => store.Decisions.ExecuteDeleteAsync()));
            }

            server.Drop(restored);
        }
    }

    private static async Task Decide(DeskApp app, string reason)
    {
        var place = $"/stories/{(await app.Bring(Story))[0].Story!.Id}";
        var ann = await (await app.SignIn("ann", Roles.Editor)).Open(place);
        await ann.Send(ann.Page.QuerySelector(".judgement form")!.GetAttribute("action")!, ("kind", "confirmed"), ("reason", reason));
        await ann.Follow();
    }

    /// <summary>What was there at the moment of the backup is, and what came later is not; people sign in as before.</summary>
    private static async Task Holds(DeskApp restored)
    {
        var visitor = await restored.Visit().Open("/sign-in");
        await visitor.Send("/sign-in", ("name", "ann"), ("password", "correct horse battery"));
        Assert.Equal("/", visitor.Location);
        Assert.Equal(1, await restored.Store(store => store.Stories.CountAsync(one => one.Key == "fair")));
        Assert.Equal(0, await restored.Store(store => store.Stories.CountAsync(one => one.Key == "later")));
        Assert.Equal("Before.", await restored.Store(store => store.Decisions.Select(one => one.Reason).SingleAsync()));
    }

    private static async Task<(string Said, int Code)> Run(params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(DeskOptions).Assembly.Location, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await process.StandardOutput.ReadToEndAsync() + await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (said, process.ExitCode);
    }
}
