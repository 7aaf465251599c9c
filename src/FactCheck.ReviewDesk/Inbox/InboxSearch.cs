using FactCheck.Model;
using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Inbox;

/// <summary>Finds the stories of an inbox.</summary>
public sealed class InboxSearch(DeskStore store, TimeProvider clock)
{
    private const int PageSize = 25;

    /// <param name="me">Whose stories are meant by <see cref="InboxFilter.Me"/>.</param>
    public async Task<InboxResult> Find(InboxFilter filter, string me)
    {
        var found = Asked(InState(filter.State), filter, me);
        found = filter.Verdict is { } verdict ? found.Where(one => one.Verdict == verdict) : found;
        found = filter.Severity is { } severity ? found.Where(one => one.Severity == severity) : found;
        found = filter.Domain.Length > 0 ? found.Where(one => one.Domain == filter.Domain) : found;
        var stories = store.Stories.AsNoTracking().Where(story => found.Any(one => one.StoryId == story.Id));
        var count = await stories.CountAsync();
        var page = await stories.OrderByDescending(one => one.ReceivedAt).ThenByDescending(one => one.Id).Skip((filter.Page - 1) * PageSize).Take(PageSize).ToListAsync();
        var ids = page.Select(one => one.Id).ToList();
        var findings = (await found.Where(one => ids.Contains(one.StoryId)).OrderBy(one => one.Id).ToListAsync()).ToLookup(one => one.StoryId);
        var counts = new List<CountOf>();
        foreach (var part in PartsOf(filter.State))
        {
            counts.AddRange(await Asked(part, filter, me).GroupBy(one => new { one.Verdict, one.Severity, one.Domain })
                .Select(group => new CountOf(group.Key.Verdict, group.Key.Severity, group.Key.Domain, group.Count())).ToListAsync());
        }

        return new(
            [.. page.Select(story => new InboxRow(story, [.. findings[story.Id]]))],
            count,
            counts.Where(one => one.Verdict == (filter.Verdict ?? one.Verdict) && one.Severity == (filter.Severity ?? one.Severity) && (filter.Domain.Length == 0 || one.Domain == filter.Domain)).Sum(static one => one.Count),
            (count + PageSize - 1) / PageSize,
            By(counts, static one => one.Verdict),
            By(counts, static one => one.Severity),
            By(counts.OrderBy(static one => one.Domain, StringComparer.Ordinal), static one => one.Domain),
            await store.Desks.ToListAsync());
    }

    private static Dictionary<T, int> By<T>(IEnumerable<CountOf> counts, Func<CountOf, T> key)
        where T : notnull
        => counts.GroupBy(key).ToDictionary(static group => group.Key, static group => group.Sum(static one => one.Count));

    /// <summary>How many findings there are of a kind; all the counts of an inbox are sums of these, so that they are asked for once.</summary>
    private sealed record CountOf(Verdict Verdict, Severity Severity, string Domain, int Count);

    private IQueryable<StoredStory> StoriesLike(InboxFilter filter, string me)
    {
        var stories = store.Stories.AsNoTracking();
        var name = filter.Assignee.ToUpperInvariant();
        stories = filter.Assignee switch
        {
            "" => stories,
            InboxFilter.Me => stories.Where(one => one.AssigneeId == me),
            InboxFilter.Nobody => stories.Where(one => one.AssigneeId == ""),
            _ => stories.Where(one => store.Users.Any(person => person.Id == one.AssigneeId && person.NormalizedUserName == name)),
        };
        stories = filter.Desk.Length > 0 ? stories.Where(one => one.Desk == filter.Desk) : stories;
        if (filter.Age is not { } age)
        {
            return stories;
        }

        var since = clock.GetUtcNow() - age.Span;
        return age.IsLonger ? stories.Where(one => one.ReceivedAt < since) : stories.Where(one => one.ReceivedAt >= since);
    }

    /// <summary>The findings that are open today.</summary>
    public IQueryable<StoredFinding> Open() => InState(FindingState.Open);

    private IQueryable<StoredFinding> InState(FindingState? state)
    {
        var today = clock.Today();
        return state is FindingState.Open
            ? store.Findings.AsNoTracking().Where(one => one.State == FindingState.Open || (one.State == FindingState.Waived && one.Until <= today))
            : PartsOf(state)[0];
    }

    /// <summary>The findings in a state, in parts each of which is read off an index, as an “or” is not.</summary>
    /// <remarks>A waiver whose day has come is open, whether or not anybody has looked since.</remarks>
    private IQueryable<StoredFinding>[] PartsOf(FindingState? state)
    {
        var today = clock.Today();
        var all = store.Findings.AsNoTracking();
        return state switch
        {
            null => [all],
            FindingState.Open => [all.Where(one => one.State == FindingState.Open), all.Where(one => one.State == FindingState.Waived && one.Until <= today)],
            FindingState.Waived => [all.Where(one => one.State == FindingState.Waived && one.Until > today)],
            _ => [all.Where(one => one.State == state)],
        };
    }

    private IQueryable<StoredFinding> Asked(IQueryable<StoredFinding> findings, InboxFilter filter, string me)
    {
        foreach (var word in SearchText.Words(filter.Words))
        {
            findings = findings.Where(one => one.Words.Contains(word));
        }

        if (filter.Assignee.Length > 0 || filter.Desk.Length > 0 || filter.Age is not null)
        {
            var like = StoriesLike(filter, me);
            findings = findings.Where(one => like.Any(story => story.Id == one.StoryId));
        }

        return findings;
    }
}

/// <summary>A page of an inbox.</summary>
/// <param name="Stories">How many stories there are on all pages.</param>
/// <param name="Findings">How many findings.</param>
/// <param name="Verdicts">Findings by verdict, in the state and with the words of the filter; so the others.</param>
/// <param name="Desks">All that have a story.</param>
public sealed record InboxResult(
    IReadOnlyList<InboxRow> Rows, int Stories, int Findings, int Pages,
    IReadOnlyDictionary<Verdict, int> Verdicts, IReadOnlyDictionary<Severity, int> Severities, IReadOnlyDictionary<string, int> Domains, IReadOnlyList<string> Desks);

/// <summary>A story, and those of its findings that the filter lets through.</summary>
public sealed record InboxRow(StoredStory Story, IReadOnlyList<StoredFinding> Findings);
