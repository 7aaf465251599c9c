using FactCheck.Model;
using RulesEngine.Models;

namespace FactCheck.Benchmarks.Shape;

/// <summary>Holds that both engines do the same work before it is measured: as many findings, with the same verdicts.</summary>
public static class ShapeComparison
{
    private const int FindingsAClaim = 5;

    /// <exception cref="InvalidOperationException">They differ.</exception>
    public static void Require(ShapeRun run, List<RuleResultTree> plain)
    {
        var ours = Count(run.Check().Select(finding => finding.Verdict.Name()));
        var theirs = Count(plain.SelectMany(result => result.ChildResults.Where(child => child.IsSuccess).Take(1)).Select(child => child.Rule.SuccessEvent));
        var failed = plain.Find(result => !string.IsNullOrEmpty(result.ExceptionMessage));
        if (run.Claims.Count != ShapeStory.Claims || run.Check().Count != ShapeStory.Claims * FindingsAClaim || ours != theirs)
        {
            throw new InvalidOperationException(
                $"{run.Claims.Count} claims; FactCheck: {ours}; RulesEngine: {theirs}; {failed?.Rule.RuleName} {failed?.ExceptionMessage}");
        }
    }

    private static string Count(IEnumerable<string> verdicts)
        => string.Join(", ", verdicts.CountBy(verdict => verdict).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value} {pair.Key}"));
}
