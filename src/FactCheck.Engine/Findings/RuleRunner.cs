using FactCheck.Engine.Matching;
using FactCheck.Model;

namespace FactCheck.Engine.Findings;

/// <summary>Shows each claim to the rules of its type.</summary>
public sealed class RuleRunner : IRuleRunner
{
    private readonly Dictionary<string, Rule[]> _byClaimType = new(StringComparer.Ordinal);

    public RuleRunner(IReadOnlyList<Rule> rules)
    {
        foreach (var group in rules.GroupBy(rule => rule.ClaimType.Name, StringComparer.Ordinal))
        {
            _byClaimType.Add(group.Key, [.. group]);
        }
    }

    /// <inheritdoc/>
    public bool Checks(Claim claim) => _byClaimType.ContainsKey(claim.Type);

    /// <inheritdoc/>
    public void Run(IReadOnlyList<ClaimGroup> groups, StoryContext story, List<(Finding Finding, ClaimGroup Group)> findings)
    {
        var ofOne = new List<Finding>();
        foreach (var group in groups)
        {
            ofOne.Clear();
            Run(group.Claim, story, ofOne);
            foreach (var finding in ofOne)
            {
                findings.Add((finding, group));
            }
        }
    }

    /// <summary>Adds the findings on one claim, in the order of the rules.</summary>
    public void Run(Claim claim, StoryContext story, List<Finding> findings)
    {
        if (!_byClaimType.TryGetValue(claim.Type, out var rules))
        {
            return;
        }

        foreach (var rule in rules)
        {
            if (rule.Check(claim, story) is { } finding)
            {
                findings.Add(finding);
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Explanation> Explain(Claim claim, StoryContext story)
    {
        foreach (var rule in _byClaimType.GetValueOrDefault(claim.Type) ?? [])
        {
            if (rule.Explain(claim, story) is { } explanation)
            {
                yield return explanation;
            }
        }
    }
}
