using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Record;

/// <summary>What became of the findings of each rule.</summary>
public sealed class RecordOfRules(DeskStore store)
{
    /// <summary>The rule with most false alarms first.</summary>
    public async Task<IReadOnlyList<RuleRecord>> All()
    {
        var rules = await store.Decisions.Where(one => one.Kind == DecisionKind.Confirmed || one.Kind == DecisionKind.Rejected)
            .GroupBy(one => one.Rule)
            .Select(group => new RuleRecord(group.Key, group.Count(one => one.Kind == DecisionKind.Confirmed), group.Count(one => one.Kind == DecisionKind.Rejected)))
            .ToListAsync();
        return [.. rules.OrderByDescending(static one => one.Rejected).ThenBy(static one => one.Rule, StringComparer.Ordinal)];
    }
}

/// <summary>How often findings of a rule were confirmed, and rejected as false alarms.</summary>
public sealed record RuleRecord(string Rule, int Confirmed, int Rejected);
