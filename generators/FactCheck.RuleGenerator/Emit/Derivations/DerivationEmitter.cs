using System.Linq;
using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Rules;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Derivations;

/// <summary>Prints a derivation as a class: look-ups, its condition, and the claim that follows.</summary>
internal static class DerivationEmitter
{
    public static void Emit(CodeWriter writer, DerivationPlan plan, string name)
    {
        var shape = new DerivationShape(plan, name);
        HeadingEmitter.Emit(writer, plan.Yaml, plan.Plan, plan.Summary);
        using (writer.Block($"public sealed class {name} : Derivation"))
        {
            IndexEmitter.EmitFields(writer, shape);
            IndexEmitter.EmitConstructor(writer, shape);
            EmitInfo(writer, plan);
            writer.Write($"public override ClaimType ClaimType => {shape.ClaimClass}.ClaimType;");
            writer.Blank();
            EmitDerive(writer, shape);
            LookupEmitter.EmitMethods(writer, shape);
        }
    }

    private static void EmitInfo(CodeWriter writer, DerivationPlan plan)
    {
        writer.Write("public override DerivationInfo Info { get; } = new(");
        foreach (var text in new[] { plan.Id, plan.Summary, plan.For, plan.Gives, plan.Span.File })
        {
            writer.Write($"    {Literals.Text(text)},");
        }

        writer.Write($"    {plan.Span.StartLine});");
        writer.Blank();
    }

    private static void EmitDerive(CodeWriter writer, DerivationShape shape)
    {
        using (writer.Block("public override Claim? Derive(Claim candidate, StoryContext story)"))
        {
            using (writer.Block($"if (candidate is not {shape.ClaimClass} claim)"))
            {
                writer.Write("return null;");
            }

            writer.Blank();
            var lookup = new LookupEmitter(writer, shape);
            foreach (var find in shape.Finds)
            {
                lookup.Find(find);
            }

            lookup.Guard(shape.Plan.When);
            foreach (var field in shape.Plan.Fields.Where(field => field.Value is not null))
            {
                lookup.Compute(References.Of(field.Value));
            }

            writer.Write($"return {Identifiers.Claim(shape.Plan.Gives)}.ClaimType.Create(Follow(claim, story,");
            writer.Write("[");
            foreach (var field in shape.Plan.Fields)
            {
                EmitField(writer, field);
            }

            writer.Write("]));");
        }

        writer.Blank();
    }

    private static void EmitField(CodeWriter writer, GivenField field)
    {
        if (field.Value is not { } value)
        {
            writer.Write("    null,");
            return;
        }

        writer.Mapped("    ", ValuePrinter.Code(value, PrintScope.Check), ",", value.Span);
    }
}
