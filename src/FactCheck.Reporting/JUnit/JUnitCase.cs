using System.Text;
using FactCheck.Model;
using FactCheck.Model.Values;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.JUnit;

/// <summary>How a case came out.</summary>
internal enum CaseOutcome
{
    Passed,
    Skipped,
    Failed,
}

/// <summary>A claim with the findings of all rules on it.</summary>
/// <remarks>What cannot be checked, is waived or in the baseline is skipped and never fails. A rule whose author calls its findings notes fails nothing either:
/// JUnit knows no levels, and Jenkins would mark a build for it.</remarks>
internal sealed class JUnitCase
{
    private readonly List<ReportedFinding> _findings = [];
    private int _repetition;

    private JUnitCase(Claim claim) => Claim = claim;

    public Claim Claim { get; }

    public int Line => Claim.Source.Place.Line;

    /// <summary>The words in question, numbered where the story has them more than once: names tell cases of two runs apart.</summary>
    public string Name => $"{Claim.Type}: {SafeText.Of(Claim.Source.Text)}{(_repetition > 1 ? $" ({ValueText.Of(_repetition)})" : "")}";

    public Finding Gravest { get; private set; } = null!;

    /// <summary>Why it is skipped, where it is.</summary>
    public string SkippedBecause => _findings.Find(one => ReferenceEquals(one.Finding, Gravest)) is { IsSettled: true } settled ? StandingText.Of(settled)! : Gravest.Message;

    public CaseOutcome Outcome { get; private set; }

    public string Text
    {
        get
        {
            var text = new StringBuilder();
            foreach (var reported in _findings)
            {
                var finding = reported.Finding;
                text.Append(finding.Verdict.Name()).Append(" · ").Append(finding.Rule.Severity.Name()).Append(" · ").Append(finding.Rule.Id).Append('\n');
                if (StandingText.Of(reported) is { } standing)
                {
                    text.Append(SafeText.Of(standing)).Append('\n');
                }

                text.Append(SafeText.Of(finding.Message)).Append('\n');
                if (QuotedAdvice.Of(finding) is { } advice)
                {
                    text.Append(SafeText.Of(advice)).Append('\n');
                }

                foreach (var step in finding.Trace)
                {
                    text.Append("  ").Append(SafeText.Of($"{step.Expression} = {step.Value}")).Append('\n');
                }

                foreach (var fact in finding.Evidence)
                {
                    text.Append("  ").Append(SafeText.Of($"{fact.Table}/{fact.Key}: {fact.DisplayName}; {SourceText.Of(fact.Source)}")).Append('\n');
                }
            }

            return text.ToString();
        }
    }

    /// <summary>Jenkins takes what is before the last point for a package; GitLab shows it as the suite's class.</summary>
    public string ClassName(Story story) => $"{story.Id}.{Claim.Type}";

    public static List<JUnitCase> Of(Report report)
    {
        var cases = new List<JUnitCase>();
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var reported in report.Findings)
        {
            var finding = reported.Finding;
            var one = cases.Find(known => ReferenceEquals(known.Claim, finding.Claim));
            if (one is null)
            {
                cases.Add(one = new JUnitCase(finding.Claim));
                one._repetition = names[one.Name] = names.GetValueOrDefault(one.Name) + 1;
            }

            one.Add(reported);
        }

        return cases;
    }

    private void Add(ReportedFinding reported)
    {
        var finding = reported.Finding;
        _findings.Add(reported);
        var outcome = OutcomeOf(reported);
        if (Gravest is null || outcome > Outcome || (outcome == Outcome && (VerdictLevel.Of(finding) ?? 0) > (VerdictLevel.Of(Gravest) ?? 0)))
        {
            Gravest = finding;
            Outcome = outcome;
        }
    }

    private static CaseOutcome OutcomeOf(ReportedFinding reported)
        => reported.Finding is var finding && finding.Verdict == Verdict.Unverifiable ? CaseOutcome.Skipped
            : finding.Verdict.IsFailure() && finding.Rule.Severity > Severity.Note ? (reported.IsSettled ? CaseOutcome.Skipped : CaseOutcome.Failed)
            : CaseOutcome.Passed;
}
