using FactCheck.Engine.Matching;
using FactCheck.Model;

namespace FactCheck.Engine.Findings;

/// <summary>Shows each claim to the rules of its type.</summary>
public sealed class RuleRunner
{
    private readonly Dictionary<string, Rule[]> _byClaimType = new(StringComparer.Ordinal);

    public RuleRunner(IReadOnlyList<Rule> rules)
    {
        foreach (var group in rules.GroupBy(rule => rule.ClaimType.Name, StringComparer.Ordinal))
        {
            _byClaimType.Add(group.Key, [.. group]);
        }
    }

    /// <summary>Whether any rule looks at claims of this type.</summary>
    public bool Checks(Claim claim) => _byClaimType.ContainsKey(claim.Type);

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

    /// <summary>How each rule answers on one claim, in the order of the rules.</summary>
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
