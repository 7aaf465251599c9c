using System.Security.Cryptography;
using FactCheck.Engine.Reading;
using FactCheck.Model;
using FactCheck.ReviewDesk.Checking;
using FactCheck.ReviewDesk.Comparing;
using FactCheck.ReviewDesk.Live;
using FactCheck.ReviewDesk.Store;
using FactCheck.ReviewDesk.Telemetry;
using FactCheck.ReviewDesk.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Intake;

/// <summary>Takes the stories of a file onto the desk, each as a new version of itself.</summary>
public sealed class StoryIntake(DeskStore store, DeskChecker checker, StoryShelf shelf, FindingProjector projector, WebhookOutbox outbox, LiveNews live, TimeProvider clock, ILogger<StoryIntake> log)
{
    /// <summary>What messages and the store call a file without a name.</summary>
    private const string Unnamed = "story";

    private readonly Dictionary<(string, string, DateOnly?), IReadOnlyList<Story?>> _read = [];

    /// <summary>What came of each story of the file, in its order.</summary>
    /// <param name="name">The file's name, which names stories that have no id; where it is null such a story is not taken.</param>
    /// <param name="dateWhereMissing">The date of stories that say none.</param>
    /// <param name="from">Who or what brings it.</param>
    /// <param name="whatCanBe">Takes in what can be, as from a feed; otherwise all of them are taken in together, or none.</param>
    public async Task<IReadOnlyList<Arrival>> Take(byte[] file, string? name, DateOnly? dateWhereMissing, string from, bool whatCanBe = false)
    {
        // A PDF may take a while; nobody waits for it with the store in hand.
        var path = name ?? Unnamed;
        var read = StoryFile.Read(file, path, dateWhereMissing).Select(one => name is null ? WithName(one) : one).ToList();
        var arrivals = new List<Arrival>();
        await using var change = await store.BeginChange();
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        var isWhole = true;
        var place = 0;
        foreach (var (story, error) in read)
        {
            if (!isWhole && !whatCanBe && story is not null)
            {
                continue;
            }

            arrivals.Add(story is null ? new() { Unreadable = error } : await Take(story, new()
            {
                Label = story.Version,
                Sha256 = story.Sha256,
                FileSha256 = hash,
                Place = place,
                Path = path,
                DateWhereMissing = dateWhereMissing,
                ReceivedAt = clock.GetUtcNow(),
                ReceivedFrom = from,
            }, file));
            isWhole &= arrivals[^1].Checked is not null;
            place++;
        }

        if (isWhole || whatCanBe)
        {
            await change.CommitAsync();
            foreach (var one in arrivals.Where(static one => one.IsNew))
            {
                log.TakenIn(one.Story!.Id, one.Checked!.Version, one.Checked.Report.Findings.Count, one.Checked.Report.Story.Sha256);
                DeskTelemetry.Versions.Add(1);
            }

            outbox.Ring();
            foreach (var arrival in arrivals.Where(static one => one.IsNew))
            {
                await live.Tell(arrival.Story!.Id);
            }
        }

        return arrivals;
    }

    /// <summary>Two stories without id and name would be taken for versions of one.</summary>
    private static StoryReadResult WithName(StoryReadResult read)
        => read.Story is { IsNamedByFile: true } story
            ? new(null, new(story.Path, 1, 1, "The story gives itself no id, so it is known by the name of its file: give it one, as in ?name=wire/fair.md."))
            : read;

    private async Task<Arrival> Take(Story story, StoredVersion version, byte[] file)
    {
        var stored = await store.Stories.FirstOrDefaultAsync(one => one.Key == story.Id);
        if (stored is not null && await Known(stored, version) is { } known)
        {
            if (known.Sha256 == version.Sha256 || await SaysTheSame(known, story))
            {
                return new() { Story = stored, Checked = checker.Check(story, known.Number) };
            }

            if (version.Label.Length > 0)
            {
                return new() { Conflict = $"The desk has a version '{version.Label}' of story '{story.Id}' with another text. Give the changed text another version." };
            }
        }

        if (stored is null)
        {
            store.Stories.Add(stored = new() { Key = story.Id, Headline = "", Source = "" });
        }

        var before = stored.Current > 0 ? await shelf.Check(stored.Id, stored.Current) : null;
        if (!await store.Files.AnyAsync(one => one.Sha256 == version.FileSha256))
        {
            store.Files.Add(new() { Sha256 = version.FileSha256, Bytes = file });
        }

        (stored.Headline, stored.Source, stored.Published) = (story.Headline, story.Source, story.Published);
        (stored.Current, stored.ReceivedAt) = (stored.Current + 1, version.ReceivedAt);
        await store.SaveChangesAsync();
        (version.StoryId, version.Number) = (stored.Id, stored.Current);
        store.Versions.Add(version);
        var current = checker.Check(story, version.Number);
        if (before is not null)
        {
            store.Decisions.AddRange(GoneFindings.In(stored.Id, before, current, await shelf.HistoryOf(stored.Id), version.ReceivedAt, clock.Today()));
            await store.SaveChangesAsync();
        }

        await projector.Project(stored, current);
        await store.SaveChangesAsync();
        await outbox.Add(stored, current.Report);
        return new() { Story = stored, Checked = current, IsNew = true };
    }

    /// <summary>The version that this one may be already: the one of the same name, and where it has none, the current one.</summary>
    private Task<StoredVersion?> Known(StoredStory story, StoredVersion version)
        => version.Label.Length > 0
            ? store.Versions.AsNoTracking().FirstOrDefaultAsync(one => one.StoryId == story.Id && one.Label == version.Label)
            : store.Versions.AsNoTracking().FirstOrDefaultAsync(one => one.StoryId == story.Id && one.Number == story.Current);

    /// <summary>Whether a story is as it was, though the file around it is another: a feed changes with each of its stories.</summary>
    private async Task<bool> SaysTheSame(StoredVersion known, Story story)
    {
        // The stories of a feed mostly came from the same few files.
        var file = (known.FileSha256, known.Path, known.DateWhereMissing);
        if (!_read.TryGetValue(file, out var stories))
        {
            var bytes = await store.Files.Where(one => one.Sha256 == known.FileSha256).Select(one => one.Bytes).SingleAsync();
            _read.Add(file, stories = [.. StoryFile.Read(bytes, known.Path, known.DateWhereMissing).Select(static one => one.Story)]);
        }

        return stories.ElementAtOrDefault(known.Place) is { } there && (there.Headline, there.Text) == (story.Headline, story.Text)
            && (there.Published == story.Published || there.Published == known.DateWhereMissing);
    }
}

/// <summary>What came of a story that was brought: it is on the desk, or why not.</summary>
public sealed record Arrival
{
    public StoredStory? Story { get; init; }

    public CheckedVersion? Checked { get; init; }

    /// <summary>Whether it is a version that the desk did not have.</summary>
    public bool IsNew { get; init; }

    /// <summary>Why it could not be read.</summary>
    public StoryReadError? Unreadable { get; init; }

    /// <summary>Why it contradicts what the desk has.</summary>
    public string? Conflict { get; init; }
}
