using FactCheck.Model;
using FactCheck.ReviewDesk.Checking;
using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Store;

namespace FactCheck.ReviewDesk.Comparing;

/// <summary>A finding of which something was said, and which the version on the page has no more.</summary>
public sealed record GoneFinding(string Finding, string Rule, string Claim, Verdict Verdict, IReadOnlyList<Decision> History);

/// <summary>Sees by itself that a new version has a finding no more.</summary>
public static class GoneFindings
{
    /// <summary>Who it is by in the record, since it is nobody's word.</summary>
    public static readonly Judge Desk = new("", "The desk");

    /// <summary>What goes into the record of a story when its new version comes in: one entry for each finding that was to be changed, and is gone.</summary>
    /// <param name="before">The version before, by today's rules: what only another rule would not find is not gone by the text.</param>
    /// <param name="history">What was said of the story's findings.</param>
    public static IEnumerable<StoredDecision> In(int story, CheckedVersion before, CheckedVersion now, ILookup<string, Decision> history, DateTimeOffset at, DateOnly today)
    {
        foreach (var reported in before.Report.Findings)
        {
            if (!reported.Finding.Verdict.IsFailure() || now.Seen.ContainsKey(reported.Id))
            {
                continue;
            }

            var said = history[reported.Id].ToList();
            var seen = before.Seen[reported.Id];
            if (FindingReview.Of(said, seen, today).State is not (FindingState.Rejected or FindingState.Waived))
            {
                yield return StoredDecision.Of(story, reported, new(said.Count + 1, DecisionKind.Gone, Desk, at, seen, CorrectedIn: now.Version));
            }
        }
    }
}
