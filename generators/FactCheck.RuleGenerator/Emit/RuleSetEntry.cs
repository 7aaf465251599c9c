using System.Linq;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>What the rule set has to know of a rule file: names only, so that an edit of a rule leaves the rule set as it is.</summary>
/// <param name="Claims">Classes of its claim types.</param>
/// <param name="Rules">Ids and classes of its rules.</param>
/// <param name="Derivations">Ids and classes of its derivations.</param>
internal sealed record RuleSetEntry(string File, EquatableArray<string> Claims, EquatableArray<RuleName> Rules, EquatableArray<RuleName> Derivations)
{
    public static RuleSetEntry Of(RuleFilePlan plan) => new(
        plan.File,
        new([.. plan.Claims.Select(claim => Identifiers.Claim(claim.Name))]),
        new([.. plan.Rules.Select(rule => new RuleName(rule.Id, Identifiers.Rule(rule.Name, plan.Claims)))]),
        new([.. plan.Derivations.Select(one => new RuleName(one.Id, Identifiers.Rule(one.Name, plan.Claims)))]));
}

/// <param name="Class">Name of the rule's class.</param>
internal sealed record RuleName(string Id, string Class);
