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
