using System.Linq;
using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Claims;

/// <summary>Prints the method that makes a claim of what a pattern found: slots, then defaults, then what must not be missing.</summary>
internal static class FactoryEmitter
{
    public static void Emit(CodeWriter writer, ClaimPlan claim)
    {
        var name = Identifiers.Claim(claim.Name);
        using (writer.Block($"private static {name}? Create(ClaimDraft draft)"))
        {
            for (var i = 0; i < claim.Fields.Count; i++)
            {
                EmitField(writer, claim.Fields[i], i);
            }

            var arguments = string.Concat(claim.Fields.Select(Argument));
            var missing = string.Join(" || ", claim.Fields.Where(field => !field.Optional).Select(field => Identifiers.Local(field.Name) + " is null"));
            if (missing.Length > 0)
            {
                writer.Blank();
                using (writer.Block($"if ({missing})"))
                {
                    writer.Write("return null;");
                }

                writer.Blank();
            }

            writer.Write($"return new(draft.Source{arguments});");
        }
    }

    private static void EmitField(CodeWriter writer, FieldPlan field, int index)
    {
        var declaration = $"{CSharpTypes.Nullable(field.Type)} {Identifiers.Local(field.Name)} = ";
        var slot = Slot(field.Type, index);
        if (field.Default is not { } value)
        {
            writer.Write($"{declaration}{slot ?? "null"};");
            return;
        }

        var before = slot is null ? declaration : $"{declaration}{slot} ?? ";
        writer.Mapped(before, ValuePrinter.Code(value, PrintScope.Factory), ";", value.Span);
    }

    /// <summary>How the draft hands out what a slot took, or a derivation gave; null for types that neither has.</summary>
    private static string? Slot(RuleType type, int index) => type.Kind switch
    {
        TypeKind.Number or TypeKind.Count => $"draft.Number({index})",
        TypeKind.Percent => $"draft.Percent({index})",
        TypeKind.Money => $"draft.Money({index})",
        TypeKind.Duration => $"draft.Duration({index})",
        TypeKind.Quantity => $"draft.Quantity({index}, Dimension.{Identifiers.Pascal(type.Of!)})",
        TypeKind.Date => $"draft.Date({index})",
        TypeKind.Weekday => $"draft.Weekday({index})",
        TypeKind.Entity => $"draft.Entity<{Identifiers.Row(type.Of!)}>({index})",
        TypeKind.EntitySet => $"draft.Set({index})",
        TypeKind.Text => $"draft.Text({index})",
        TypeKind.Truth => $"draft.Truth({index})",
        _ => null,
    };

    private static string Argument(FieldPlan field)
        => ", " + Identifiers.Local(field.Name) + (field.Optional || CSharpTypes.IsReference(field.Type) ? "" : ".Value");
}
