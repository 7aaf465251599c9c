using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Planning;

/// <summary>Leaves out rules and derivations that need a claim type with mistakes: the mistake is told where it is, and what rests on it is not emitted.</summary>
internal static class RuleLinker
{
    public static RuleFilePlan Link(RuleFilePlan plan, EquatableArray<string> claims)
    {
        var known = new HashSet<string>(claims);
        RulePlan[] rules = [.. plan.Rules.Where(rule => known.Contains(rule.Claim) && AreLinked(rule.Finds, known))];
        DerivationPlan[] derivations = [.. plan.Derivations.Where(one => known.Contains(one.For) && known.Contains(one.Gives) && AreLinked(one.Finds, known))];
        return rules.Length == plan.Rules.Count && derivations.Length == plan.Derivations.Count
            ? plan
            : plan with { Rules = new(rules), Derivations = new(derivations) };
    }

    private static bool AreLinked(EquatableArray<FindPlan> finds, HashSet<string> known)
        => finds.All(find => find.Claim is not { } claim || known.Contains(claim));
}
