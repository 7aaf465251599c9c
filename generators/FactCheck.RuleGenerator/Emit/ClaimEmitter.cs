using System.Linq;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;
using static FactCheck.RuleGenerator.Emit.CSharpNames;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>Prints a claim type as a class with typed fields, its patterns, and a factory that applies its defaults.</summary>
internal static class ClaimEmitter
{
    public static string Emit(ClaimPlan claim, string rootNamespace)
    {
        var writer = CodeWriter.ForFile(rootNamespace);
        writer.Comment(claim.Yaml);
        writer.Summary(claim.Summary);
        writer.Open($"public sealed class {claim.Name} : Claim");
        EmitType(writer, claim);
        EmitConstructor(writer, claim);
        foreach (var field in claim.Fields)
        {
            writer.Line($"public {FieldType(field)} {Member(field.Name)} {{ get; }}");
            writer.Line();
        }

        writer.Line($"public override string Type => {Text(claim.Name)};");
        writer.Line();
        writer.Line("public override IReadOnlyList<KeyValuePair<string, object?>> Fields =>");
        writer.Line("[");
        foreach (var field in claim.Fields)
        {
            writer.Line($"    new({Text(field.Name)}, {Member(field.Name)}),");
        }

        writer.Line("];");
        writer.Line();
        EmitCreate(writer, claim);
        writer.Close();
        return writer.ToString();
    }

    private static void EmitType(CodeWriter writer, ClaimPlan claim)
    {
        writer.Line("public static readonly ClaimType ClaimType = new(");
        writer.Line($"    {Text(claim.Name)},");
        writer.Line($"    {Text(claim.Summary)},");
        writer.Line($"    [{string.Join(", ", claim.Fields.Select(field => Text(field.Name)))}],");
        PatternEmitter.EmitList(writer, claim.Patterns, ",");
        PatternEmitter.EmitList(writer, claim.Except, ",");
        writer.Line("    Create);");
        writer.Line();
    }

    private static void EmitConstructor(CodeWriter writer, ClaimPlan claim)
    {
        var parameters = string.Concat(claim.Fields.Select(field => $", {FieldType(field)} {Local(field.Name)}"));
        writer.Line($"private {claim.Name}(ClaimSource source{parameters})");
        writer.Open("    : base(source)");
        foreach (var field in claim.Fields)
        {
            writer.Line($"{Member(field.Name)} = {Local(field.Name)};");
        }

        writer.Close();
        writer.Line();
    }

    private static void EmitCreate(CodeWriter writer, ClaimPlan claim)
    {
        var expressions = new ExpressionEmitter(Scope.Draft);
        writer.Open("private static Claim? Create(ClaimDraft draft)");
        for (var i = 0; i < claim.Fields.Count; i++)
        {
            var field = claim.Fields[i];
            var read = $"draft.{Getter(field.Type)}({i})";
            if (field.Default is { } value)
            {
                writer.Mapped(field.Default.Span, $"{Type(field.Type)}? {Local(field.Name)} = {read} ?? ", expressions.Nullable(value), ";");
            }
            else
            {
                writer.Line($"{Type(field.Type)}? {Local(field.Name)} = {read};");
            }
        }

        var required = claim.Fields.Where(field => !field.Optional).ToArray();
        if (required.Length > 0)
        {
            writer.Open($"if ({string.Join(" || ", required.Select(field => Local(field.Name) + " is null"))})");
            writer.Line("return null;");
            writer.Close();
            writer.Line();
        }

        var arguments = string.Concat(claim.Fields.Select(field => $", {Local(field.Name)}{(!field.Optional && IsValueType(field.Type) ? ".Value" : "")}"));
        writer.Line($"return new {claim.Name}(draft.Source{arguments});");
        writer.Close();
    }

    private static string FieldType(FieldPlan field) => Type(field.Type) + (field.Optional ? "?" : "");

    private static string Getter(RuleType type) => type.Kind switch
    {
        TypeKind.Number or TypeKind.Count => "Number",
        TypeKind.EntitySet => "Set",
        TypeKind.Entity => $"Entity<{Row(type.Of!)}>",
        var kind => kind.ToString(),
    };
}
