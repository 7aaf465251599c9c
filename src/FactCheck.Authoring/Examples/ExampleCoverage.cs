using FactCheck.RuleLanguage.Planning;

namespace FactCheck.Authoring.Examples;

/// <summary>What the examples of rule files reach, and what they do not.</summary>
/// <param name="Unreached">In the order of the files and of their lines.</param>
public sealed record ExampleCoverage(int Branches, int Patterns, IReadOnlyList<Unreached> Unreached)
{
    public int BranchesReached => Branches - Unreached.Count(one => one.IsBranch);

    public int PatternsReached => Patterns - Unreached.Count(one => !one.IsBranch);

    /// <param name="plans">The files that are asked about.</param>
    /// <param name="results">The results of all examples that may reach something in them.</param>
    public static ExampleCoverage Of(IReadOnlyList<RuleFilePlan> plans, IReadOnlyList<ExampleResult> results)
    {
        var branches = results.SelectMany(result => result.Explanations)
            .Where(one => one.Reached >= 0)
            .Select(one => (one.Rule.Id, one.Reached))
            .ToHashSet();
        var patterns = results.SelectMany(result => result.Claims).Select(claim => (claim.Type, claim.Source.Pattern)).ToHashSet();
        var unreached = new List<Unreached>();
        foreach (var plan in plans)
        {
            foreach (var claim in plan.Claims)
            {
                unreached.AddRange(claim.Patterns
                    .Where((_, i) => !patterns.Contains((claim.Name, i)))
                    .Select(pattern => new Unreached(plan.File, pattern.Span.StartLine, claim.Name, pattern.Text, false)));
            }

            foreach (var rule in plan.Rules)
            {
                unreached.AddRange(rule.Branches
                    .Where((_, i) => !branches.Contains((rule.Id, i)))
                    .Select(branch => new Unreached(plan.File, branch.Span.StartLine, rule.Id, Shown(branch), true)));
            }
        }

        return new(plans.Sum(plan => plan.Rules.Sum(rule => rule.Branches.Count)), plans.Sum(plan => plan.Claims.Sum(claim => claim.Patterns.Count)), unreached);
    }

    private static string Shown(BranchPlan branch) => $"{branch.Verdict}: {(branch.Condition is null ? "otherwise" : branch.ConditionText)}";
}

/// <summary>A branch of a rule or a pattern of a claim type that no example reaches.</summary>
/// <param name="Owner">The rule's id or the claim type's name.</param>
/// <param name="Text">The branch, or the pattern, as it is written.</param>
public sealed record Unreached(string File, int Line, string Owner, string Text, bool IsBranch);
