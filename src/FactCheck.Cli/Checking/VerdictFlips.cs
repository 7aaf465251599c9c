using FactCheck.Engine;
using FactCheck.Model;

namespace FactCheck.Cli.Checking;

/// <summary>A claim on which a rule answers differently over two snapshots of the record.</summary>
/// <param name="Before">Null where the rule was silent.</param>
/// <param name="After">Null where it is silent now.</param>
internal sealed record VerdictFlip(Story Story, Finding? Before, Finding? After)
{
    public Finding Finding => After ?? Before!;
}

/// <summary>Checks a story over two snapshots of the record and compares the verdicts, finding by finding: their fingerprints do not rest on the record.</summary>
internal static class VerdictFlips
{
    /// <returns>In the order of the text, those of one claim in the order of the rules' ids.</returns>
    public static IEnumerable<VerdictFlip> Of(Story story, FactChecker before, FactChecker after, DateOnly? asOf)
    {
        var old = before.Check(story, asOf).Findings.ToDictionary(reported => reported.Id, reported => reported.Finding);
        var flips = new List<VerdictFlip>();
        foreach (var now in after.Check(story, asOf).Findings)
        {
            old.Remove(now.Id, out var was);
            if (was?.Verdict != now.Finding.Verdict)
            {
                flips.Add(new(story, was, now.Finding));
            }
        }

        flips.AddRange(old.Values.Select(gone => new VerdictFlip(story, gone, null)));
        return flips.OrderBy(flip => flip.Finding.Claim.Source.TextStart).ThenBy(flip => flip.Finding.Rule.Id, StringComparer.Ordinal);
    }
}
