using FactCheck.Model;
using FactCheck.ReviewDesk.Comparing;
using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.People;
using FactCheck.ReviewDesk.Store;
using FactCheck.ReviewDesk.Work;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Checking;

/// <summary>Takes stories from the store and checks them, with what was said of their findings.</summary>
public sealed class StoryShelf(DeskStore store, DeskChecker checker, EarlierDecisions earlier, PeopleList people, TimeProvider clock)
{
    /// <summary>A version of a story, checked by today's rules; null where there is none.</summary>
    public async Task<CheckedVersion?> Check(int story, int number)
    {
        var found = await (
            from version in store.Versions.AsNoTracking()
            join file in store.Files on version.FileSha256 equals file.Sha256
            where version.StoryId == story && version.Number == number
            select new { version, file.Bytes }).FirstOrDefaultAsync();
        return found is null ? null : checker.Check(found.version, found.Bytes);
    }

    /// <summary>What was said of a story's findings, by fingerprint and in order.</summary>
    public async Task<ILookup<string, Decision>> HistoryOf(int story)
    {
        var decisions = await DecisionsOn(story);
        return decisions.ToLookup(one => one.Finding, one => one.ToDecision(), StringComparer.Ordinal);
    }

    private Task<List<StoredDecision>> DecisionsOn(int story) => store.Decisions.AsNoTracking().Where(one => one.StoryId == story).OrderBy(one => one.Sequence).ToListAsync();

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<StoredVersion>> VersionsOf(int story)
        => await store.Versions.AsNoTracking().Where(one => one.StoryId == story).OrderByDescending(one => one.Number).ToListAsync();

    /// <summary>What was done with a story, in order.</summary>
    public async Task<IReadOnlyList<StoryEvent>> EventsOf(int story)
        => [.. (await store.StoryEvents.AsNoTracking().Where(one => one.StoryId == story).OrderBy(one => one.Position).ToListAsync()).Select(static one => one.ToEvent())];

    /// <summary>A story with everything that its page shows; null where there is none.</summary>
    /// <param name="number">The version; null for the current one.</param>
    public async Task<OpenStory?> Open(int id, int? number)
    {
        if (await store.Stories.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id) is not { } story
            || await Check(id, number ?? story.Current) is not { } shown)
        {
            return null;
        }

        var decisions = await DecisionsOn(id);
        return new(story, await VersionsOf(id), shown, decisions.ToLookup(one => one.Finding, one => one.ToDecision(), StringComparer.Ordinal), await EventsOf(id), clock.Today())
        {
            Gone = [.. decisions.Where(one => !shown.Seen.ContainsKey(one.Finding)).GroupBy(one => one.Finding, StringComparer.Ordinal)
                .Select(group => new GoneFinding(group.Key, group.Last().Rule, group.Last().Claim, group.Last().Verdict, [.. group.Select(one => one.ToDecision())]))],
            Earlier = await earlier.Of(id, shown.Report.Findings),
            Deciding = await people.Deciding(),
            Names = await people.Names(),
            Desks = await store.Desks.ToListAsync(),
        };
    }
}

/// <summary>A story on an editor's page.</summary>
/// <param name="Versions">The newest first.</param>
/// <param name="Shown">The version on the page.</param>
public sealed record OpenStory(
    StoredStory Story, IReadOnlyList<StoredVersion> Versions, CheckedVersion Shown, ILookup<string, Decision> History, IReadOnlyList<StoryEvent> Events, DateOnly Today)
{
    /// <summary>Findings of which something was said, and which the version on the page has no more.</summary>
    public required IReadOnlyList<GoneFinding> Gone { get; init; }

    /// <summary>What was decided on the same claims of other stories, by fingerprint.</summary>
    public required ILookup<string, EarlierDecision> Earlier { get; init; }

    /// <summary>Who may have the story.</summary>
    public required IReadOnlyList<Person> Deciding { get; init; }

    /// <summary>By which people can be called, in upper case.</summary>
    public required IReadOnlySet<string> Names { get; init; }

    /// <summary>The desks that have a story.</summary>
    public required IReadOnlyList<string> Desks { get; init; }

    /// <summary>Only of what is there now anything can be decided.</summary>
    public bool IsCurrent => Shown.Version == Story.Current;

    /// <summary>Where the part of the text begins in which a claim stands.</summary>
    public int PartOf(Claim claim) => Shown.Report.Story.Parts.LastOrDefault(part => part.Start <= claim.Source.TextStart)?.Start ?? 0;

    public FindingReview ReviewOf(string finding) => FindingReview.Of(History[finding], Shown.Seen[finding], Today);
}
