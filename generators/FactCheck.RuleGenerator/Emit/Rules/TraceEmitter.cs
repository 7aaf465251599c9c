using System;
using System.Collections.Generic;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>Prints the trace: every let, then what each condition compared, down to the one that applied.</summary>
internal static class TraceEmitter
{
    public static void Emit(CodeWriter writer, RulePlan rule)
    {
        using (writer.Block("public override IReadOnlyList<TraceStep> Trace"))
        using (writer.Block("get"))
        {
            writer.Write("var steps = new List<TraceStep>();");
            var shown = new HashSet<string>(StringComparer.Ordinal);
            foreach (var let in rule.Lets)
            {
                shown.Add(let.Name);
                if (shown.Add(let.Value.Text))
                {
                    writer.Write($"steps.Add(new({Literals.Text(let.Value.Text)}, Shown.Of({Identifiers.Local(let.Name)})));");
                }
            }

            for (var i = 0; i < rule.Branches.Count; i++)
            {
                EmitOperands(writer, rule.Branches[i], i, shown);
            }

            writer.Write("return steps;");
        }
    }

    private static void EmitOperands(CodeWriter writer, BranchPlan branch, int index, HashSet<string> shown)
    {
        List<string> lines = [];
        foreach (var operand in Operands.Of(branch.Condition))
        {
            if (shown.Add(operand.Text))
            {
                lines.Add($"steps.Add(new({Literals.Text(operand.Text)}, Shown.Of({Operands.Print(operand)})));");
            }
        }

        if (lines.Count == 0)
        {
            return;
        }

        if (index == 0)
        {
            lines.ForEach(writer.Write);
            return;
        }

        using (writer.Block($"if (branch >= {index})"))
        {
            lines.ForEach(writer.Write);
        }

        writer.Blank();
    }
}
