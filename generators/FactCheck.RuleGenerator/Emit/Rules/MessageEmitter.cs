using System.Linq;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>Prints the sentence of each verdict: as its author says it, or made from the condition and its values.</summary>
internal static class MessageEmitter
{
    public static void Emit(CodeWriter writer, RulePlan rule)
    {
        writer.Write("public override string Message => branch switch");
        writer.Write("{");
        for (var i = 0; i < rule.Branches.Count; i++)
        {
            var branch = rule.Branches[i];
            var pattern = i == rule.Branches.Count - 1 ? "_" : $"{i}";
            writer.Mapped($"    {pattern} => ", branch.Say.Count > 0 ? Said(branch) : Made(rule, branch), ",", branch.Span);
        }

        writer.Write("};");
        writer.Blank();
    }

    private static string Said(BranchPlan branch)
        => $"$\"{string.Concat(branch.Say.Select(part => part.Value is { } value ? $"{{Shown.InSentence({Operands.Print(value)})}}" : Literals.Interpolated(part.Text ?? "")))}\"";

    private static string Made(RulePlan rule, BranchPlan branch)
    {
        var values = Operands.Of(branch.Condition)
            .GroupBy(operand => operand.Text)
            .Select(group => $"{Literals.Interpolated(group.Key)} is {{Shown.InSentence({Operands.Print(group.First())})}}")
            .ToArray();
        return values.Length == 0
            ? Literals.Text(rule.Summary.TrimEnd('.') + ".")
            : $"$\"Because {Literals.Interpolated(branch.ConditionText)}: {string.Join(", ", values)}.\"";
    }
}
