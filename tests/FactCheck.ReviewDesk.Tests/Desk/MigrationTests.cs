using System.Security.Cryptography;
using System.Text;
using FactCheck.ReviewDesk.Api;
using FactCheck.ReviewDesk.People;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.ReviewDesk.Tests.Desk;

public abstract class MigrationTests(PostgresServer? server)
{
    public sealed class OnSqlite() : MigrationTests(null);

    [Collection(nameof(PostgresServer))]
    public sealed class OnPostgres(PostgresServer server) : MigrationTests(server);

    private const string Story = "---\nid: fair\ndate: 2026-01-16\n---\n\n# A fair opens\n\nThe fair opened on Wednesday (January 12), the organisers said.\n";

    [SkippableFact]
    public async Task Every_earlier_version_goes_up_with_its_data_in_place()
    {
        List<string> migrations;
        using (var app = new DeskApp(server))
        {
            await using var store = app.OpenStore();
            migrations = [.. store.Database.GetMigrations()];
        }

        Assert.NotEmpty(migrations[..^1]);
        foreach (var migration in migrations[..^1])
        {
            using var app = new DeskApp(server);
            await using (var store = app.OpenStore())
            {
                await store.Database.EnsureDeletedAsync();
                await store.GetService<IMigrator>().MigrateAsync(migration);
                await Fill(store);
            }

            // The desk itself brings it up when it starts.
            var ann = await (await app.SignIn("ann", Roles.Editor)).Open("/stories/7");
            Assert.Contains("The fair opened on Wednesday", ann.Text);
            Assert.Contains("Olga confirmed it, on version 1", ann.Text);
            Assert.Contains("It was a Monday.", ann.Text);
            Assert.Contains("1 finding in 1 story.", (await ann.Open("/?q=fair")).Text);
            var key = await app.Use(services => services.GetRequiredService<ApiKeys>().Make("wire", [Scopes.ReadRecord], "tests"));
            var program = app.Visit().Client;
            program.DefaultRequestHeaders.Authorization = new("Bearer", key);
            Assert.Contains("\"sequence\":3,\"at\":\"2026-01-17T08:00:00.000Z\",\"who\":\"Olga\"", await program.GetStringAsync("/api/record"));
            Assert.Equal("olga", await app.Store(users => users.Users.Where(one => one.Id == "o").Select(one => one.UserName).SingleAsync()));
            Assert.Empty(await app.Store(up => up.Database.GetPendingMigrationsAsync()));
        }
    }

    /// <summary>What the first version had columns for. It is written as that version wrote it, so later versions of the classes have no say in it.</summary>
    private static async Task Fill(DeskStore store)
    {
        var bytes = Encoding.UTF8.GetBytes(Story);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var at = (long)new DateTimeOffsetToBinaryConverter().ConvertToProvider(new DateTimeOffset(2026, 1, 17, 8, 0, 0, TimeSpan.Zero))!;
        // The finding's fingerprint is what the checker gives today; what else it rested on was another rule.
        var (finding, rules, reference) = await Checked();
        await store.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "AspNetUsers" ("Id", "DisplayName", "UserName", "NormalizedUserName", "EmailConfirmed", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnabled", "AccessFailedCount")
            VALUES ('o', 'Olga', 'olga', 'OLGA', {false}, {false}, {false}, {true}, 0)
            """);
        await store.Database.ExecuteSqlAsync($"""INSERT INTO "Files" ("Sha256", "Bytes") VALUES ({hash}, {bytes})""");
        await store.Database.ExecuteSqlAsync(
            $"""INSERT INTO "Stories" ("Id", "Key", "Headline", "Source", "Current", "ReceivedAt", "Rules", "Reference") VALUES (7, 'fair', 'A fair opens', '', 1, {at}, {rules}, {reference})""");
        await store.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Versions" ("Id", "StoryId", "Number", "Label", "Sha256", "FileSha256", "Place", "Path", "ReceivedAt", "ReceivedFrom")
            VALUES (5, 7, 1, '', {hash}, {hash}, 0, 'fair.md', {at}, 'wire')
            """);
        await store.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Findings" ("Id", "StoryId", "Finding", "Rule", "Domain", "Verdict", "Severity", "Claim", "Message", "State")
            VALUES (9, 7, 'old', 'old/rule', 'old', 1, 1, 'old', 'old', 0)
            """);
        await store.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Decisions" ("Sequence", "StoryId", "Finding", "Position", "Kind", "WhoId", "WhoName", "At", "Version", "StorySha256", "Rules", "Reference", "Verdict", "BasisText", "BasisRule", "BasisFacts", "Rule", "Claim", "Reason")
            VALUES (3, 7, {finding}, 1, 0, 'o', 'Olga', {at}, 1, {hash}, 'old', 'old', 1, 'old', 'old', 'old', 'old/rule', 'old', 'It was a Monday.')
            """);

        // With today's rules nothing but a migration has the findings made anew.
        async Task<(string Finding, string Rules, string Reference)> Checked()
        {
            using var app = new DeskApp();
            await app.Bring(Story);
            var (story, found) = await app.Store(async today => (await today.Stories.SingleAsync(one => one.Key == "fair"), await today.Stories.Where(one => one.Key == "fair").SelectMany(one => one.Findings).SingleAsync()));
            return (found.Finding, story.Rules, story.Reference);
        }
    }
}
