using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>Prints the finding's class: it keeps typed values, and makes texts of them when asked.</summary>
internal static class FindingEmitter
{
    /// <summary>The expression that makes the finding of a branch, working out the lets that its conditions did not ask for.</summary>
    public static string Creation(RuleShape rule, int branch, ISet<Computation> known)
    {
        var finds = rule.Plan.Finds.Select(find => rule.Lists.Scope.Kept(find.Name, find.Type));
        var computed = rule.Computations.Select(one => known.Contains(one) ? one.Local : one.Find is not null ? "Truth.CannotTell" : rule.Call(one, known));
        string[] arguments = [$"Verdict.{Identifiers.Pascal(rule.Plan.Branches[branch].Verdict)}", $"{branch}", "claim", "story", .. finds, .. computed];
        return $"new Result({string.Join(", ", arguments)})";
    }

    public static void Emit(CodeWriter writer, RuleShape rule)
    {
        string[] parameters = ["Verdict verdict", "int branch", .. rule.KeptValues().Select(value => $"{value.Type} {value.Name}")];
        writer.Write($"private sealed class Result({string.Join(", ", parameters)})");
        writer.Write("    : Finding(Description, claim, verdict)");
        using (writer.Block())
        {
            MessageEmitter.Emit(writer, rule.Plan);
            EmitBindings(writer, "IReadOnlyList<Fact> Evidence", "Facts", rule.Plan.Finds.Where(find => find.Type.Kind is TypeKind.Entity or TypeKind.Rows));
            if (rule.Plan.Finds.Any(IsClaim))
            {
                EmitBindings(writer, "IReadOnlyList<Claim> RelatedClaims", "Claims", rule.Plan.Finds.Where(IsClaim));
            }

            TraceEmitter.Emit(writer, rule.Plan);
        }
    }

    private static bool IsClaim(FindPlan find) => find.Type.Kind is TypeKind.Claim or TypeKind.Claims;

    private static void EmitBindings(CodeWriter writer, string property, string method, IEnumerable<FindPlan> finds)
    {
        var bound = finds.Select(find => (CSharpTypes.IsMany(find.Type) ? ".. " : "") + Identifiers.Local(find.Name)).ToArray();
        writer.Write($"public override {property} => {(bound.Length == 0 ? "[]" : $"Bindings.{method}({Literals.List(bound)})")};");
        writer.Blank();
    }
}
