using System.Collections.Generic;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Planning;

/// <summary>Leaves out rules that need a claim type with mistakes: the mistake is told where it is, and what rests on it is not emitted.</summary>
internal static class RuleLinker
{
    public static RuleFilePlan Link(RuleFilePlan plan, EquatableArray<string> claims)
    {
        var known = new HashSet<string>(claims);
        var linked = new List<RulePlan>();
        foreach (var rule in plan.Rules)
        {
            if (IsLinked(rule, known))
            {
                linked.Add(rule);
            }
        }

        return linked.Count == plan.Rules.Count ? plan : plan with { Rules = new(linked.ToArray()) };
    }

    private static bool IsLinked(RulePlan rule, HashSet<string> known)
    {
        foreach (var find in rule.Finds)
        {
            if (find.Claim is { } claim && !known.Contains(claim))
            {
                return false;
            }
        }

        return known.Contains(rule.Claim);
    }
}
