using FactCheck.Model;
using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Inbox;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Library;

/// <summary>What the desk knows of a rule: its findings now, and what people said of them.</summary>
public sealed class RuleHistory(DeskStore store, InboxSearch inbox)
{
    private const int Longest = 20;

    /// <summary>How many findings of each rule await a decision.</summary>
    public Task<Dictionary<string, int>> Open() => inbox.Open().Concat(store.Findings.Where(one => one.State == FindingState.SecondLook))
        .GroupBy(one => one.Rule).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count);

    /// <summary>The newest findings of a rule on the current versions of stories.</summary>
    public async Task<IReadOnlyList<RuleFinding>> Findings(string rule) => await (
        from finding in store.Findings.AsNoTracking()
        join story in store.Stories on finding.StoryId equals story.Id
        where finding.Rule == rule
        orderby story.ReceivedAt descending, finding.Id
        select new RuleFinding(story.Id, story.Headline.Length > 0 ? story.Headline : story.Key, finding.Finding, finding.Verdict, finding.Claim, finding.State)).Take(Longest).ToListAsync();

    /// <summary>The newest rejections of a rule's findings, with why.</summary>
    public async Task<IReadOnlyList<StoredDecision>> Rejections(string rule)
        => await store.Decisions.AsNoTracking().Where(one => one.Rule == rule && one.Kind == DecisionKind.Rejected).OrderByDescending(one => one.Sequence).Take(Longest).ToListAsync();

    /// <summary>Decisions by month, from the first month with one to the last, without gaps.</summary>
    /// <param name="rule">Null for all rules.</param>
    public async Task<IReadOnlyList<MonthOfDecisions>> Months(string? rule)
    {
        var decided = store.Decisions.AsNoTracking().Where(one => (one.Kind == DecisionKind.Confirmed || one.Kind == DecisionKind.Rejected) && (rule == null || one.Rule == rule));
        var months = (await decided.Select(one => new { one.At, one.Kind }).ToListAsync())
            .GroupBy(one => (one.At.UtcDateTime.Year * 12) + one.At.UtcDateTime.Month - 1)
            .ToDictionary(group => group.Key, group => (Confirmed: group.Count(one => one.Kind == DecisionKind.Confirmed), Rejected: group.Count(one => one.Kind == DecisionKind.Rejected)));
        return months.Count == 0 ? [] :
        [
            .. Enumerable.Range(months.Keys.Min(), months.Keys.Max() - months.Keys.Min() + 1).Select(month =>
            {
                var (confirmed, rejected) = months.GetValueOrDefault(month);
                return new MonthOfDecisions(month / 12, (month % 12) + 1, confirmed, rejected);
            }),
        ];
    }
}

/// <summary>A finding of a rule with the story that it is in.</summary>
public sealed record RuleFinding(int Story, string Headline, string Finding, Verdict Verdict, string Claim, FindingState State);

/// <summary>How many findings were confirmed and how many rejected in a month, in UTC.</summary>
public sealed record MonthOfDecisions(int Year, int Month, int Confirmed, int Rejected)
{
    public int All => Confirmed + Rejected;

    public string Name => FormattableString.Invariant($"{Year:0000}-{Month:00}");
}
