using System.Linq;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;
using static FactCheck.RuleGenerator.Emit.CSharpNames;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>Prints a rule as a class: what is known of it, its indexes, its check, its finds and its finding.</summary>
internal static class RuleEmitter
{
    public static string Emit(RulePlan rule, TablePeriods periods, string rootNamespace)
    {
        var writer = CodeWriter.ForFile(rootNamespace);
        var finds = new FindEmitter(rule, periods);
        writer.Comment(rule.Yaml);
        writer.Comment("");
        writer.Comment(rule.Plan);
        writer.Summary(rule.Summary);
        writer.Open($"public sealed class {Pascal(rule.Name)} : Rule");
        RuleInfoEmitter.Emit(writer, rule);
        IndexEmitter.Emit(writer, rule);
        writer.Line("public override RuleInfo Info => About;");
        writer.Line();
        writer.Line($"public override ClaimType ClaimType => {rule.Claim}.ClaimType;");
        writer.Line();
        EmitCheck(writer, rule, finds);
        foreach (var find in rule.Finds)
        {
            finds.Emit(writer, find);
        }

        ResultEmitter.Emit(writer, rule);
        writer.Close();
        return writer.ToString();
    }

    private static void EmitCheck(CodeWriter writer, RulePlan rule, FindEmitter finds)
    {
        var expressions = new ExpressionEmitter(Scope.Check, new CoverageEmitter(rule));
        writer.Open("public override Finding? Check(Claim anyClaim, StoryContext story)");
        writer.Line($"var claim = ({rule.Claim})anyClaim;");
        foreach (var find in rule.Finds)
        {
            writer.Line($"var {Local(find.Name)} = {finds.Call(find)};");
        }

        foreach (var let in rule.Lets)
        {
            var isTruth = let.Value.Type.Kind == TypeKind.Truth;
            writer.Mapped(let.Value.Span, $"{LetType(let)} {Local(let.Name)} = ", isTruth ? expressions.Condition(let.Value) : expressions.Value(let.Value), ";");
        }

        var values = string.Concat(rule.Finds.Select(find => ", " + Local(find.Name)).Concat(rule.Lets.Select(let => ", " + Local(let.Name))));
        var settled = false;
        for (var i = 0; i < rule.Branches.Count && !settled; i++)
        {
            var branch = rule.Branches[i];
            var result = $"return new Result(Verdict.{Pascal(branch.Verdict)}, {i}, claim, story{values});";
            settled = branch.Condition is null;
            if (branch.Condition is { } condition)
            {
                writer.Mapped(condition.Span, "if (", expressions.Condition(condition), ".Holds())");
                writer.Open();
                writer.Line(result);
                writer.Close();
                writer.Line();
            }
            else
            {
                writer.Line(result);
            }
        }

        if (!settled)
        {
            writer.Line("return null;");
        }

        writer.Close();
        writer.Line();
    }

    /// <summary>The C# type in which a let is kept.</summary>
    public static string LetType(LetPlan let)
        => let.Value.Type.Kind switch
        {
            TypeKind.Truth => "Truth",
            TypeKind.Rows or TypeKind.Claims => Type(let.Value.Type),
            _ => Type(let.Value.Type) + "?",
        };
}
