using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>A rule with what its class is made of.</summary>
internal sealed class RuleShape(RulePlan plan, string name, ListForm lists)
    : LookupShape(name, lists, plan.Claim, plan.Finds, plan.Lets, [plan.When, .. plan.Branches.SelectMany(Of)])
{
    public RulePlan Plan { get; } = plan;

    private static IEnumerable<BoundExpression?> Of(BranchPlan branch) => [branch.Condition, .. branch.Say.Select(part => part.Value)];
}
