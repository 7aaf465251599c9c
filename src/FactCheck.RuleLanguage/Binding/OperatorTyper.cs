using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Says what type an operator gives, and reports operands that it does not take.</summary>
internal sealed class OperatorTyper(DiagnosticBag diagnostics)
{
    private static readonly RuleType s_error = new(TypeKind.Error);
    private static readonly RuleType s_truth = new(TypeKind.Truth);

    public RuleType Unary(string sign, BoundExpression operand)
    {
        var kind = operand.Type.Kind;
        if (kind == TypeKind.Error || (sign == "not" && kind == TypeKind.Truth) || (sign == "-" && IsNumeric(kind)))
        {
            return operand.Type;
        }

        diagnostics.Report(DiagnosticCatalog.TypeMismatch, operand.Span, $"'{sign}' cannot stand before {TypeNames.Of(operand.Type)}.");
        return s_error;
    }

    public RuleType Binary(string sign, BoundExpression left, BoundExpression right, SourceSpan span)
    {
        if (left.Type.Kind == TypeKind.Error || right.Type.Kind == TypeKind.Error)
        {
            return sign is "+" or "-" or "*" or "/" or "else" ? s_error : s_truth;
        }

        var result = sign switch
        {
            "and" or "or" => left.Type.Kind == TypeKind.Truth && right.Type.Kind == TypeKind.Truth ? s_truth : null,
            "=" or "!=" or "agrees with" or "contradicts" => AreComparable(left.Type, right.Type) && IsValue(left.Type.Kind) ? s_truth : null,
            "<" or "<=" or ">" or ">=" => AreComparable(left.Type, right.Type) && IsOrdered(left.Type.Kind) ? s_truth : null,
            "in" => left.Type.Kind is TypeKind.Entity or TypeKind.EntitySet && right.Type.Kind == TypeKind.EntitySet && left.Type.Of == right.Type.Of ? s_truth : null,
            "else" => AreComparable(left.Type, right.Type) ? left.Type.Kind == TypeKind.Count ? right.Type : left.Type : null,
            "+" or "-" => Sum(left, right),
            _ => Product(sign, left, right),
        };

        if (result is null)
        {
            diagnostics.Report(DiagnosticCatalog.TypeMismatch, span, $"'{sign}' cannot stand between {TypeNames.Of(left.Type)} ('{left.Text}') and {TypeNames.Of(right.Type)} ('{right.Text}').");
        }

        return result ?? (sign is "+" or "-" or "*" or "/" or "else" ? s_error : s_truth);
    }

    private static RuleType? Sum(BoundExpression left, BoundExpression right)
    {
        if (IsCount(left) && IsCount(right) && (left.Type.Kind == TypeKind.Count || right.Type.Kind == TypeKind.Count))
        {
            return new(TypeKind.Count);
        }

        return IsNumeric(left.Type.Kind) && IsNumeric(right.Type.Kind) ? new(TypeKind.Number)
            : left.Type.Kind == right.Type.Kind && left.Type.Kind is TypeKind.Money or TypeKind.Percent or TypeKind.Duration ? left.Type
            : null;
    }

    private static RuleType? Product(string sign, BoundExpression left, BoundExpression right)
        => !IsNumeric(right.Type.Kind) ? null
            : IsNumeric(left.Type.Kind) ? new(TypeKind.Number)
            : left.Type.Kind == TypeKind.Money && sign.Length > 0 ? left.Type
            : null;

    private static bool IsCount(BoundExpression value)
        => value.Type.Kind == TypeKind.Count || (value is LiteralExpression { Type.Kind: TypeKind.Number } literal && literal.Value.IndexOf('.') < 0);

    private static bool IsNumeric(TypeKind kind) => kind is TypeKind.Number or TypeKind.Count;

    private static bool IsOrdered(TypeKind kind)
        => kind is TypeKind.Number or TypeKind.Count or TypeKind.Percent or TypeKind.Money or TypeKind.Duration or TypeKind.Date;

    private static bool IsValue(TypeKind kind) => kind is not (TypeKind.Rows or TypeKind.Claim or TypeKind.Claims);

    private static bool AreComparable(RuleType left, RuleType right)
        => left == right || (IsNumeric(left.Kind) && IsNumeric(right.Kind));
}
