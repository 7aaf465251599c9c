using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Reporting;

/// <summary>How grave a verdict is where a format has levels: the design's table, in one place for all formats.</summary>
public static class VerdictLevel
{
    /// <summary>Null where the verdict asks nobody to change anything.</summary>
    public static Severity? Of(Finding finding) => finding.Verdict switch
    {
        Verdict.Refuted or Verdict.Outdated => Severity.Error,
        Verdict.Imprecise => Severity.Warning,
        Verdict.NeedsContext => Severity.Note,
        Verdict.Inconsistent => Inconsistent(finding),
        _ => null,
    };

    /// <summary>Numbers and names that differ within a story are errors, unless the rule's author calls them no more than a note.</summary>
    private static Severity Inconsistent(Finding finding)
    {
        if (finding.Rule.Severity == Severity.Note)
        {
            return Severity.Note;
        }

        foreach (var field in finding.Claim.Fields)
        {
            if (field.Value is Number or Percent or Money or Duration or Fact)
            {
                return Severity.Error;
            }
        }

        return Severity.Warning;
    }
}
