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

    /// <summary>Holds that the rules give the same in another engine: verdicts, messages and traces.</summary>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    public static void Require(ShapeRun run, IReadOnlyList<Finding> others)
    {
        var ours = run.Check().Select(Text).Order(StringComparer.Ordinal);
        if (!ours.SequenceEqual(others.Select(Text).Order(StringComparer.Ordinal)))
        {
            throw new InvalidOperationException($"{run.Check().Count} findings here, {others.Count} there, or not the same ones.");
        }
    }

    private static string Text(Finding finding)
        => $"{finding.Rule.Id} {finding.Claim.Source.TextStart} {finding.Verdict} {finding.Message} {string.Join("; ", finding.Trace)}";

    private static string Count(IEnumerable<string> verdicts)
        => string.Join(", ", verdicts.CountBy(verdict => verdict).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value} {pair.Key}"));
}
