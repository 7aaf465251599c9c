using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>A rule with what its class is made of.</summary>
internal sealed class RuleShape(RulePlan plan, string name, ListForm lists)
    : LookupShape(name, lists, plan.Claim, plan.Finds, plan.Lets, [plan.When, .. plan.Branches.SelectMany(Of)])
{
    public RulePlan Plan { get; } = plan;

    private static IEnumerable<BoundExpression?> Of(BranchPlan branch) => [branch.Condition, .. branch.Say.Select(part => part.Value)];

    /// <summary>What a verdict rests on, by the names and types under which a finding keeps it: the claim, the story, every find and computation.</summary>
    public IEnumerable<(string Type, string Name)> KeptValues() =>
    [
        (ClaimClass, "claim"),
        ("StoryContext", "story"),
        .. Finds.Select(find => (ListForm.Arrays.ParameterType(find), Identifiers.Local(find.Name))),
        .. Computations.Select(one => (one.Type, one.Local)),
    ];
}
