using FactCheck.Engine.Findings;
using FactCheck.Model;
using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Judging;
using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Comparing;

/// <summary>Finds what was decided where another story said the same: of the same rule, in the same words.</summary>
public sealed class EarlierDecisions(DeskStore store)
{
    private const int Most = 200;

    /// <summary>By fingerprint of the finding; of each other story the last decision, the newest first.</summary>
    public async Task<ILookup<string, EarlierDecision>> Of(int story, IEnumerable<ReportedFinding> findings)
    {
        var asked = findings.Where(static one => one.Finding.Verdict.IsFailure()).ToList();
        var rules = asked.Select(static one => one.Finding.Rule.Id).Distinct().ToList();
        var claims = asked.Select(static one => one.Finding.Claim.Source.Text.ToLowerInvariant()).Distinct().ToList();
        var found = await (
            from decision in store.Decisions.AsNoTracking()
            join other in store.Stories on decision.StoryId equals other.Id
            where decision.StoryId != story && decision.Kind != DecisionKind.Commented && rules.Contains(decision.Rule) && claims.Contains(decision.Claim.ToLower())
            orderby decision.Sequence descending
            select new EarlierDecision(decision, other.Headline.Length > 0 ? other.Headline : other.Key)).Take(Most).ToListAsync();
        var last = found.DistinctBy(static one => (one.Decision.StoryId, one.Decision.Finding)).ToLookup(static one => (one.Decision.Rule, Fingerprint.Words(one.Decision.Claim)));
        return asked.SelectMany(one => last[(one.Finding.Rule.Id, Fingerprint.Words(one.Finding.Claim.Source.Text))], static (one, earlier) => (one.Id, earlier))
            .ToLookup(static one => one.Id, static one => one.earlier, StringComparer.Ordinal);
    }
}

/// <summary>A decision on the same claim of another story.</summary>
public sealed record EarlierDecision(StoredDecision Decision, string Headline)
{
    public string Address => FindingAddress.Of(Decision.StoryId, Decision.Finding);
}
