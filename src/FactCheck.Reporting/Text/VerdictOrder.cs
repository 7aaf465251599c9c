using FactCheck.Model;

namespace FactCheck.Reporting.Text;

/// <summary>What an editor should see first, and what each verdict asks of them.</summary>
public static class VerdictOrder
{
    public static IReadOnlyList<Verdict> MostUrgentFirst { get; } =
    [
        Verdict.Refuted, Verdict.Inconsistent, Verdict.Outdated, Verdict.Imprecise, Verdict.NeedsContext,
        Verdict.Unverifiable, Verdict.Uncontradicted, Verdict.Supported,
    ];

    /// <summary>The findings as an editor should see them: by verdict, then by severity where it applies, then as the report has them.</summary>
    /// <param name="failuresOnly">Whether to leave out what asks nothing of an editor.</param>
    public static List<ReportedFinding> Sort(IReadOnlyList<ReportedFinding> findings, bool failuresOnly = false)
    {
        var sorted = new List<ReportedFinding>(findings.Count);
        foreach (var verdict in MostUrgentFirst)
        {
            if (verdict.IsFailure() || !failuresOnly)
            {
                AddAll(verdict, findings, sorted);
            }
        }

        return sorted;
    }

    /// <summary>The findings of one verdict, the graver first where the severity applies.</summary>
    public static List<ReportedFinding> Of(Verdict verdict, IReadOnlyList<ReportedFinding> findings)
    {
        var found = new List<ReportedFinding>();
        AddAll(verdict, findings, found);
        return found;
    }

    private static void AddAll(Verdict verdict, IReadOnlyList<ReportedFinding> findings, List<ReportedFinding> to)
    {
        for (var severity = Severity.Error; severity >= Severity.Note; severity--)
        {
            foreach (var reported in findings)
            {
                if (reported.Finding.Verdict == verdict
                    && (verdict.IsFailure() ? reported.Finding.Rule.Severity == severity : severity == Severity.Error))
                {
                    to.Add(reported);
                }
            }
        }
    }

    public static string Meaning(Verdict verdict) => verdict switch
    {
        Verdict.Refuted => "the record contradicts it",
        Verdict.Inconsistent => "the story contradicts itself",
        Verdict.Outdated => "was right at an earlier date",
        Verdict.Imprecise => "right in round terms, not literally",
        Verdict.NeedsContext => "right, but lacks something that changes its sense",
        Verdict.Unverifiable => "nothing on record to check it with",
        Verdict.Uncontradicted => "nothing on record against it; the record may be incomplete",
        _ => "the record contains it",
    };

    public static Tone Tone(Verdict verdict) => verdict switch
    {
        Verdict.Refuted or Verdict.Inconsistent or Verdict.Outdated => Text.Tone.Failing,
        Verdict.Imprecise or Verdict.NeedsContext => Text.Tone.Doubtful,
        Verdict.Supported => Text.Tone.Passing,
        _ => Text.Tone.Faint,
    };
}
