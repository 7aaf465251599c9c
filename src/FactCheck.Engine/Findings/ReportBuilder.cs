using FactCheck.Model;

namespace FactCheck.Engine.Findings;

/// <summary>Puts findings in order, names them, and joins the places where a claim is made again.</summary>
public static class ReportBuilder
{
    public static Report Build(Story story, Snapshot snapshot, int claims, IReadOnlyList<(Finding Finding, ClaimGroup Group)> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var reported = new List<ReportedFinding>(findings.Count);
        foreach (var (finding, group) in findings
            .OrderBy(one => one.Finding.Claim.Source.TextStart)
            .ThenBy(one => one.Finding.Claim.Source.Place.End)
            .ThenBy(one => one.Finding.Rule.Id, StringComparer.Ordinal))
        {
            var sameWords = finding.Rule.Id + "\n" + Fingerprint.Words(finding.Claim.Source.Text);
            var repetition = seen.GetValueOrDefault(sameWords);
            seen[sameWords] = repetition + 1;
            reported.Add(new(Fingerprint.Of(story.Id, finding, repetition), finding, group.Also));
        }

        return new(story, snapshot, claims, reported);
    }
}
