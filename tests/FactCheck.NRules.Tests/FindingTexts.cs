using FactCheck.Model;

namespace FactCheck.NRules.Tests;

/// <summary>All that findings say, as lines that can be compared.</summary>
internal static class FindingTexts
{
    public static IEnumerable<string> Of(Report report) => report.Findings.Select(one => one.Finding).Select(finding => string.Join(
        " | ",
        [
            finding.Rule.Id, finding.Verdict.Name(), finding.Message, $"{finding.Claim.Source.TextStart}",
            .. finding.Evidence.Select(fact => $"{fact.Table}/{fact.Key}"),
            .. finding.RelatedClaims.Select(claim => $"{claim.Source.TextStart}"),
            .. finding.Trace.Select(step => $"{step.Expression} = {step.Value}"),
        ]));
}
