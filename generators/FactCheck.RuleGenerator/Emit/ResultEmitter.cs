using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using static FactCheck.RuleGenerator.Emit.CSharpNames;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>Prints a rule's finding: it keeps typed values, and writes message, evidence and trace when asked.</summary>
internal static class ResultEmitter
{
    private static readonly ExpressionEmitter Expressions = new(Scope.Result);

    public static void Emit(CodeWriter writer, RulePlan rule)
    {
        var values = rule.Finds.Select(find => (Type: FindEmitter.BoundType(find), find.Name))
            .Concat(rule.Lets.Select(let => (Type: RuleEmitter.LetType(let), let.Name)))
            .ToArray();
        writer.Open("private sealed class Result : Finding");
        writer.Line("private readonly int _branch;");
        writer.Line($"private readonly {rule.Claim} _claim;");
        writer.Line("private readonly StoryContext _story;");
        foreach (var (type, name) in values)
        {
            writer.Line($"private readonly {type} {Expressions.Name(name)};");
        }

        writer.Line();
        writer.Line($"public Result(Verdict verdict, int branch, {rule.Claim} claim, StoryContext story{string.Concat(values.Select(value => $", {value.Type} {Local(value.Name)}"))})");
        writer.Open("    : base(About, claim, verdict)");
        writer.Line("_branch = branch;");
        writer.Line("_claim = claim;");
        writer.Line("_story = story;");
        foreach (var (_, name) in values)
        {
            writer.Line($"{Expressions.Name(name)} = {Local(name)};");
        }

        writer.Close();
        writer.Line();
        EmitMessage(writer, rule);
        EmitList(writer, "Fact", "Evidence", rule.Finds.Where(find => find.Table is not null && find.Pick != "count"));
        var claims = rule.Finds.Where(find => find.Table is null && find.Pick != "count").ToArray();
        if (claims.Length > 0)
        {
            EmitList(writer, "Claim", "RelatedClaims", claims);
        }

        EmitTrace(writer, rule);
        writer.Close();
    }

    private static void EmitMessage(CodeWriter writer, RulePlan rule)
    {
        writer.Line("public override string Message => _branch switch");
        writer.Line("{");
        for (var i = 0; i < rule.Branches.Count; i++)
        {
            var branch = rule.Branches[i];
            var parts = branch.Say.Count > 0 ? branch.Say : Made(rule, branch);
            var pattern = i == rule.Branches.Count - 1 ? "_" : i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            writer.Line($"    {pattern} => {Message(parts)},");
        }

        writer.Line("};");
        writer.Line();
    }

    private static string Message(EquatableArray<SayPart> parts)
        => parts.Count == 1 && parts[0].Text is { } only
            ? Text(only)
            : "string.Concat([" + string.Join(", ", parts.Select(part => part.Value is { } value ? Expressions.Shown(value) : Text(part.Text ?? ""))) + "])";

    /// <summary>The message of a branch without one: its condition, and the values that decided it.</summary>
    private static EquatableArray<SayPart> Made(RulePlan rule, BranchPlan branch)
    {
        if (branch.Condition is null)
        {
            return new([new SayPart(rule.Summary, null)]);
        }

        var parts = new List<SayPart> { new(branch.ConditionText, null) };
        var seen = new HashSet<string>();
        foreach (var operand in ExpressionWalker.Operands(branch.Condition).Where(operand => seen.Add(operand.Text)))
        {
            parts.Add(new SayPart((seen.Count == 1 ? ": " : ", ") + operand.Text + " is ", null));
            parts.Add(new SayPart(null, operand));
        }

        return new([.. parts]);
    }

    private static void EmitList(CodeWriter writer, string type, string name, IEnumerable<FindPlan> finds)
    {
        var all = finds.ToArray();
        writer.Open($"public override IReadOnlyList<{type}> {name}");
        writer.Open("get");
        writer.Line($"var list = new List<{type}>();");
        foreach (var find in all)
        {
            var field = Expressions.Name(find.Name);
            if (find.Pick == "all")
            {
                writer.Line($"list.AddRange({field});");
            }
            else
            {
                writer.Open($"if ({field} is not null)");
                writer.Line($"list.Add({field});");
                writer.Close();
                writer.Line();
            }
        }

        writer.Line("return list;");
        writer.Close();
        writer.Close();
        writer.Line();
    }

    private static void EmitTrace(CodeWriter writer, RulePlan rule)
    {
        writer.Line("public override IReadOnlyList<TraceStep> Trace => _branch switch");
        writer.Line("{");
        for (var i = 0; i < rule.Branches.Count; i++)
        {
            var pattern = i == rule.Branches.Count - 1 ? "_" : i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            writer.Line($"    {pattern} =>");
            writer.Line("    [");
            foreach (var step in Steps(rule, rule.Branches[i]))
            {
                writer.Line($"        {step},");
            }

            writer.Line("    ],");
        }

        writer.Line("};");
    }

    /// <summary>Each let under its own expression, then what the condition compared and no let has named.</summary>
    private static IEnumerable<string> Steps(RulePlan rule, BranchPlan branch)
    {
        var seen = new HashSet<string>();
        foreach (var let in rule.Lets)
        {
            seen.Add(let.Name);
            seen.Add(let.Value.Text);
            var named = new LetExpression(let.Name, let.Value.Type, let.Value.Text, let.Value.Span);
            yield return $"new({Text(let.Value.Text)}, {Expressions.Shown(named)})";
        }

        foreach (var operand in ExpressionWalker.Operands(branch.Condition).Where(operand => seen.Add(operand.Text)))
        {
            yield return $"new({Text(operand.Text)}, {Expressions.Shown(operand)})";
        }
    }
}
