using FactCheck.Model;

namespace FactCheck.Engine.Findings;

/// <summary>Puts findings in order, names them, and joins the places where a claim is made again.</summary>
public static class ReportBuilder
{
    public static Report Build(Story story, Snapshot snapshot, int claims, IReadOnlyList<(Finding Finding, ClaimGroup Group)> findings)
    {
        var ordered = findings
            .OrderBy(one => one.Finding.Claim.Source.TextStart)
            .ThenBy(one => one.Finding.Claim.Source.Place.End)
            .ThenBy(one => one.Finding.Rule.Id, StringComparer.Ordinal)
            .ToList();
        return new(story, snapshot, claims, Name(story, ordered));
    }

    /// <summary>Gives each finding its fingerprint; those of the same rule and words are counted by what they mean, so that a move changes none.</summary>
    private static ReportedFinding[] Name(Story story, List<(Finding Finding, ClaimGroup Group)> ordered)
    {
        var sameWords = new Dictionary<(string Rule, string Words), List<int>>();
        for (var i = 0; i < ordered.Count; i++)
        {
            var key = (ordered[i].Finding.Rule.Id, Fingerprint.Words(ordered[i].Finding.Claim, ordered[i].Group.Also));
            if (!sameWords.TryGetValue(key, out var places))
            {
                sameWords.Add(key, places = []);
            }

            places.Add(i);
        }

        var reported = new ReportedFinding[ordered.Count];
        foreach (var ((_, words), places) in sameWords)
        {
            var repetition = 0;
            foreach (var i in places.Count == 1 ? places : [.. places.OrderBy(i => Fingerprint.Meaning(ordered[i].Finding.Claim), StringComparer.Ordinal)])
            {
                var (finding, group) = ordered[i];
                reported[i] = new(Fingerprint.Of(story.Id, finding, words, repetition++), finding, group.Also);
            }
        }

        return reported;
    }
}
