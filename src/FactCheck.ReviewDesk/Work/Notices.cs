using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Judging;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Work;

/// <summary>Tells people what others said to them: who called them by name, and who gave them a story.</summary>
public sealed class Notices(DeskStore store, TimeProvider clock)
{
    private const int LongestList = 100;

    private readonly List<string> _told = [];

    /// <summary>Ids of whom something was noted for.</summary>
    public IReadOnlyList<string> Told => _told;

    /// <summary>Notes whom an event on a story is for. The caller saves.</summary>
    public async Task Tell(int story, StoryEvent done)
    {
        if (done.To is { } to && to.Id != done.Who.Id)
        {
            Add(to.Id, NoticeKind.Assigned, story, "", done.Who, done.At, "");
        }

        await TellCalled(story, "", done.Who, done.At, done.Text);
    }

    /// <summary>Notes whom a decision calls by name. The caller saves.</summary>
    public Task Tell(int story, string finding, Decision decision) => TellCalled(story, finding, decision.Who, decision.At, decision.Reason);

    public Task<int> CountUnread(string person) => store.Notices.CountAsync(one => one.PersonId == person && one.ReadAt == null);

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<NoticeRow>> Of(string person) => await (
        from notice in store.Notices.AsNoTracking()
        join story in store.Stories on notice.StoryId equals story.Id
        where notice.PersonId == person
        orderby notice.Id descending
        select new NoticeRow(notice, story.Headline.Length > 0 ? story.Headline : story.Key)).Take(LongestList).ToListAsync();

    public Task Read(string person, long until)
    {
        var now = clock.GetUtcNow();
        return store.Notices.Where(one => one.PersonId == person && one.Id <= until && one.ReadAt == null).ExecuteUpdateAsync(set => set.SetProperty(one => one.ReadAt, now));
    }

    private async Task TellCalled(int story, string finding, Judge who, DateTimeOffset at, string text)
    {
        var names = Mentions.In(text).ToList();
        if (names.Count == 0)
        {
            return;
        }

        foreach (var person in await store.Users.Where(one => names.Contains(one.NormalizedUserName!) && one.Id != who.Id).Select(one => one.Id).ToListAsync())
        {
            Add(person, NoticeKind.Mentioned, story, finding, who, at, text);
        }
    }

    private void Add(string person, NoticeKind kind, int story, string finding, Judge who, DateTimeOffset at, string text)
    {
        _told.Add(person);
        store.Notices.Add(new() { PersonId = person, Kind = kind, StoryId = story, Finding = finding, WhoName = who.Name, At = at, Text = text });
    }
}

/// <summary>A notice with the headline of its story.</summary>
public sealed record NoticeRow(StoredNotice Notice, string Headline)
{
    public string Address => Notice.Finding.Length > 0 ? FindingAddress.Of(Notice.StoryId, Notice.Finding) : $"/stories/{Notice.StoryId}#work";
}
