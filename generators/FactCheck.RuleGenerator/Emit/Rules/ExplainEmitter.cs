using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>Prints how a rule answers: the finds without leaving early, then every branch with the outcome of each condition and its values.</summary>
internal static class ExplainEmitter
{
    public static void Emit(CodeWriter writer, RuleShape rule)
    {
        using (writer.Block("public override Explanation? Explain(Claim candidate, StoryContext story)"))
        {
            using (writer.Block($"if (candidate is not {rule.ClaimClass} claim)"))
            {
                writer.Write("return null;");
            }

            writer.Blank();
            EmitValues(writer, rule);
            writer.Write("return new(Description, claim,");
            writer.Write($"    {Literals.List(Bound(rule))},");
            writer.Write("    [");
            foreach (var branch in rule.Plan.Branches)
            {
                EmitBranch(writer, rule.Plan.When, branch);
            }

            writer.Write("    ]);");
        }

        writer.Blank();
    }

    private static void EmitValues(CodeWriter writer, RuleShape rule)
    {
        var lookup = new LookupEmitter(writer, rule);
        foreach (var find in rule.Finds)
        {
            lookup.Find(find);
        }

        lookup.Compute(rule.Computations);
    }

    private static IEnumerable<string> Bound(RuleShape rule)
        => rule.Plan.Finds.Select(find => Step(find.Name, rule.Lists.Scope.Kept(find.Name, find.Type)))
            .Concat(rule.Plan.Lets.Select(let => Step(let.Name, Identifiers.Local(let.Name))));

    private static void EmitBranch(CodeWriter writer, BoundExpression? guard, BranchPlan branch)
    {
        writer.Write($"        new(Verdict.{Identifiers.Pascal(branch.Verdict)},");
        writer.Write("        [");
        foreach (var condition in Conjuncts(guard).Concat(Conjuncts(branch.Condition)))
        {
            var values = Operands.Of(condition).Select(operand => Step(operand.Text, Operands.Print(operand, PrintScope.Check)));
            writer.Mapped(
                $"            new({Literals.Text(condition.Text)}, ",
                ConditionPrinter.Outcome(condition, PrintScope.Check),
                $", {Literals.List(values)}),",
                condition.Span);
        }

        writer.Write("        ]),");
    }

    private static IEnumerable<BoundExpression> Conjuncts(BoundExpression? condition) => condition switch
    {
        null => [],
        BinaryExpression { Operator: "and" } and => Conjuncts(and.Left).Concat(Conjuncts(and.Right)),
        _ => [condition],
    };

    private static string Step(string expression, string value) => $"new({Literals.Text(expression)}, Shown.Of({value}))";
}
