using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Findings;

/// <summary>Lowers what is supported by rows that should have been compared with the world again before the day of the check.</summary>
/// <remarks>Only support needs a fresh row: an old one that contradicts a claim shows a mistake in one of the two, and an editor has to look.</remarks>
public static class FreshnessCheck
{
    /// <param name="day">The day of the check, inclusive: a row is due once it has passed.</param>
    public static void Apply(List<(Finding Finding, ClaimGroup Group)> findings, DateOnly day)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            if (findings[i].Finding is { Verdict: Verdict.Supported } finding && Due(finding.Evidence, day) is { } row)
            {
                findings[i] = (new Lowered(finding, row), findings[i].Group);
            }
        }
    }

    private static Fact? Due(IReadOnlyList<Fact> evidence, DateOnly day)
    {
        foreach (var row in evidence)
        {
            if (row.Source?.ReviewBy < day)
            {
                return row;
            }
        }

        return null;
    }

    private sealed class Lowered(Finding finding, Fact row) : ChangedFinding(finding, finding.Rule, Verdict.Uncontradicted)
    {
        public override string Message => $"{base.Message} But {row.Table}/{row.Key} was to be looked up again by {ValueText.Of(row.Source!.ReviewBy!.Value)}.";
    }
}
