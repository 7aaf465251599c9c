using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Text;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>Prints the verdicts in turn: the finding of the first whose condition holds, or null.</summary>
internal static class BranchEmitter
{
    public static void Emit(CodeWriter writer, RuleShape rule, LookupEmitter lookup)
    {
        for (var i = 0; i < rule.Plan.Branches.Count; i++)
        {
            var branch = rule.Plan.Branches[i];
            if (branch.Condition is not { } condition)
            {
                writer.Mapped("return ", FindingEmitter.Creation(rule, i, lookup.Known), ";", branch.Span);
                return;
            }

            lookup.Compute(References.Of(condition));
            writer.Mapped("if (", ConditionPrinter.Holds(condition, rule.Lists.Scope), ")", condition.Span);
            using (writer.Block())
            {
                writer.Write($"return {FindingEmitter.Creation(rule, i, lookup.Known)};");
            }

            writer.Blank();
        }

        writer.Write("return null;");
    }
}
