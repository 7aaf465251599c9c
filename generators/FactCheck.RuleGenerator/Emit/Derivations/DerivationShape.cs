using System.Linq;
using FactCheck.RuleGenerator.Emit.Rules;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Derivations;

/// <summary>A derivation with what its class is made of.</summary>
internal sealed class DerivationShape(DerivationPlan plan, string name)
    : LookupShape(name, ListForm.Collecting, plan.For, plan.Finds, plan.Lets, [plan.When, .. plan.Fields.Select(field => field.Value)])
{
    public DerivationPlan Plan { get; } = plan;
}
