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
        RuleEmitter.EmitHeading(writer, plan);
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

    /// <summary>What the verdict depends on: the claim, the story, every find and every computation.</summary>
    public static IEnumerable<string> JudgeArguments(RuleShape rule)
        => new[] { "claim", "story" }
            .Concat(rule.Plan.Finds.Select(find => Identifiers.Local(find.Name)))
            .Concat(rule.Computations.Select(one => one.Local));

    private static void EmitJudge(CodeWriter writer, RuleShape rule)
    {
        var parameters = new[] { $"{rule.ClaimClass} claim", "StoryContext story" }
            .Concat(rule.Plan.Finds.Select(find => $"{rule.Lists.ParameterType(find)} {Identifiers.Local(find.Name)}"))
            .Concat(rule.Computations.Select(one => $"{one.Type} {one.Local}"));
        writer.Write("/// <summary>The finding of the first verdict whose condition holds; null where none does.</summary>");
        using (writer.Block($"public static Finding? Judge({string.Join(", ", parameters)})"))
        {
            EmitGuard(writer, rule);
            EmitBranches(writer, rule, new HashSet<Computation>(rule.Computations));
        }

        writer.Blank();
    }

    private static void EmitGuard(CodeWriter writer, RuleShape rule)
    {
        if (rule.Plan.When is { } when)
        {
            writer.Mapped("if (!(", ConditionPrinter.Holds(when, rule.Lists.Scope), "))", when.Span);
            using (writer.Block())
            {
                writer.Write("return null;");
            }

            writer.Blank();
        }
    }

    private static void EmitBranches(CodeWriter writer, RuleShape rule, ISet<Computation> known)
    {
        for (var i = 0; i < rule.Plan.Branches.Count; i++)
        {
            var branch = rule.Plan.Branches[i];
            var creation = FindingEmitter.Creation(rule, i, known);
            if (branch.Condition is not { } condition)
            {
                writer.Mapped("return ", creation, ";", branch.Span);
                return;
            }

            writer.Mapped("if (", ConditionPrinter.Holds(condition, rule.Lists.Scope), ")", condition.Span);
            using (writer.Block())
            {
                writer.Write($"return {creation};");
            }

            writer.Blank();
        }

        writer.Write("return null;");
    }
}
