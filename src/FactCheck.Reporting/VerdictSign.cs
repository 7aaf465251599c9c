using FactCheck.Model;

namespace FactCheck.Reporting;

/// <summary>A sign for each verdict, so that none is told by colour alone.</summary>
public static class VerdictSign
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Refuted => "✗",
        Verdict.Inconsistent => "≠",
        Verdict.Outdated => "↺",
        Verdict.Imprecise => "≈",
        Verdict.NeedsContext => "+",
        Verdict.Unverifiable => "?",
        Verdict.Uncontradicted => "○",
        _ => "✓",
    };
}
