using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Rules;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.NRules;

/// <summary>Prints a rule as a class on NRules' fluent API. What its conditions call are static methods, printed as the other target prints them.</summary>
/// <remarks>
/// NRules' conditions are expression trees, so each step is one call of a named method. The tables are one fact, and a find in them
/// is a look-up in a frozen index, since NRules joins by nested loops; a find in the story's claims is a query over the session's.
/// </remarks>
internal static class NRulesEmitter
{
    public static void Emit(CodeWriter writer, RulePlan plan, string name)
    {
        var rule = new RuleShape(plan, name, ListForm.Arrays);
        HeadingEmitter.Emit(writer, plan.Yaml, plan.Plan, plan.Summary);
        using (writer.Block($"public class {rule.Name} : global::NRules.Fluent.Dsl.Rule"))
        {
            RuleInfoEmitter.Emit(writer, plan);
            DefinitionEmitter.Emit(writer, rule);
            foreach (var find in plan.Finds)
            {
                NRulesFindEmitter.Emit(writer, rule, find);
            }

            LookupEmitter.EmitMethods(writer, rule);
            EmitJudge(writer, rule);
            FindingEmitter.Emit(writer, rule);
        }
    }

    private static void EmitJudge(CodeWriter writer, RuleShape rule)
    {
        writer.Write("/// <summary>The finding of the first verdict whose condition holds; null where none does.</summary>");
        using (writer.Block($"public static Finding? Judge({string.Join(", ", rule.KeptValues().Select(value => $"{value.Type} {value.Name}"))})"))
        {
            var lookup = new LookupEmitter(writer, rule) { Known = [.. rule.Computations] };
            lookup.Guard(rule.Plan.When);
            BranchEmitter.Emit(writer, rule, lookup);
        }

        writer.Blank();
    }
}
