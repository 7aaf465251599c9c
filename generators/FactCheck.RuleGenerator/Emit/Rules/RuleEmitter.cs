using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>Prints a rule as a class, under its YAML and the sentence that says how it is answered.</summary>
internal static class RuleEmitter
{
    public static void Emit(CodeWriter writer, RulePlan plan, string name)
    {
        var rule = new RuleShape(plan, name, ListForm.Collecting);
        HeadingEmitter.Emit(writer, plan.Yaml, plan.Plan, plan.Summary);
        using (writer.Block($"public sealed class {rule.Name} : Rule"))
        {
            IndexEmitter.EmitFields(writer, rule);
            IndexEmitter.EmitConstructor(writer, rule);
            RuleInfoEmitter.Emit(writer, plan);
            writer.Write("public override RuleInfo Info => Description;");
            writer.Blank();
            writer.Write($"public override ClaimType ClaimType => {rule.ClaimClass}.ClaimType;");
            writer.Blank();
            CheckEmitter.Emit(writer, rule);
            LookupEmitter.EmitMethods(writer, rule);
            ExplainEmitter.Emit(writer, rule);
            FindingEmitter.Emit(writer, rule);
        }
    }
}
