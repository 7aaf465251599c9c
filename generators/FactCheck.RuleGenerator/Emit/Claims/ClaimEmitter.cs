using System.Linq;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Claims;

/// <summary>Prints a claim type as a class with a property for each field.</summary>
internal static class ClaimEmitter
{
    public static void Emit(CodeWriter writer, ClaimPlan claim)
    {
        var name = Identifiers.Claim(claim.Name);
        writer.Comment(claim.Yaml);
        writer.Blank();
        writer.Write($"/// <summary>{Literals.Documentation(claim.Summary)}</summary>");
        using (writer.Block($"public sealed class {name} : Claim"))
        {
            EmitConstructor(writer, claim, name);
            EmitClaimType(writer, claim);
            EmitProperties(writer, claim);
            FactoryEmitter.Emit(writer, claim);
        }
    }

    private static void EmitConstructor(CodeWriter writer, ClaimPlan claim, string name)
    {
        var parameters = string.Concat(claim.Fields.Select(field => $", {PropertyType(field)} {Identifiers.Local(field.Name)}"));
        writer.Write($"private {name}(ClaimSource source{parameters})");
        writer.Write("    : base(source)");
        using (writer.Block())
        {
            foreach (var field in claim.Fields)
            {
                writer.Write($"{Identifiers.Field(claim.Name, field.Name)} = {Identifiers.Local(field.Name)};");
            }
        }

        writer.Blank();
    }

    private static void EmitClaimType(CodeWriter writer, ClaimPlan claim)
    {
        writer.Write("public static ClaimType ClaimType { get; } = new(");
        writer.Write($"    {Literals.Text(claim.Name)},");
        writer.Write($"    {Literals.Text(claim.Summary)},");
        writer.Write($"    [{string.Join(", ", claim.Fields.Select(Descriptor))}],");
        PatternEmitter.Emit(writer, claim.Patterns);
        PatternEmitter.Emit(writer, claim.Except);
        writer.Write(claim.Modality.Count == 0 ? "    Create);" : $"    Create) {{ Modalities = [{Modalities(claim)}] }};");
        writer.Blank();
    }

    private static void EmitProperties(CodeWriter writer, ClaimPlan claim)
    {
        foreach (var field in claim.Fields)
        {
            writer.Write($"public {PropertyType(field)} {Identifiers.Field(claim.Name, field.Name)} {{ get; }}");
            writer.Blank();
        }

        writer.Write($"public override string Type => {Literals.Text(claim.Name)};");
        writer.Blank();
        writer.Write("public override IReadOnlyList<KeyValuePair<string, object?>> Fields =>");
        writer.Write("[");
        foreach (var field in claim.Fields)
        {
            writer.Write($"    new({Literals.Text(field.Name)}, {Identifiers.Field(claim.Name, field.Name)}),");
        }

        writer.Write("];");
        writer.Blank();
    }

    /// <summary>What the engine must know of a field to fill it with a value that was given elsewhere.</summary>
    private static string Descriptor(FieldPlan field)
    {
        var isRequired = !field.Optional && field.Default is null;
        return $"new({Literals.Text(field.Name)}, FieldKind.{CSharpTypes.FieldKind(field.Type)}, {Literals.TextOrNull(field.Type.Of)}, {(isRequired ? "true" : "false")})";
    }

    private static string Modalities(ClaimPlan claim)
        => string.Join(", ", claim.Modality.Select(word => "Modality." + char.ToUpperInvariant(word[0]) + word.Substring(1)));

    private static string PropertyType(FieldPlan field)
        => field.Optional ? CSharpTypes.Nullable(field.Type) : CSharpTypes.Of(field.Type);
}
