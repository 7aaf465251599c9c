using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>The types between which an operator has an answer.</summary>
internal static class Operators
{
    /// <summary>The result's type, or null where the types do not fit.</summary>
    public static RuleType? Result(string op, BoundExpression left, BoundExpression right)
    {
        var (a, b) = (left.Type, right.Type);
        if (a.Kind == TypeKind.Error || b.Kind == TypeKind.Error)
        {
            return op is "+" or "-" or "*" or "/" or "else" ? Types.Error : Types.Truth;
        }

        var numbers = IsNumber(a) && IsNumber(b);
        var same = a.Kind == b.Kind && a.Of == b.Of;
        return op switch
        {
            "and" or "or" => a.Kind == TypeKind.Truth && b.Kind == TypeKind.Truth ? Types.Truth : null,
            "else" => same ? a : numbers ? Types.Number : null,
            "+" or "-" => numbers ? Sum(left, right) : same && Types.IsAmount(a) ? a : null,
            "*" => numbers ? (a.Kind == TypeKind.Count && b.Kind == TypeKind.Count ? a : Types.Number) : IsScaled(a) && IsNumber(b) ? a : IsScaled(b) && IsNumber(a) ? b : null,
            "/" => numbers ? Types.Number : Types.IsAmount(a) && IsNumber(b) ? a : null,
            "<" or "<=" or ">" or ">=" => numbers || (same && (a.Kind is TypeKind.Date || Types.IsAmount(a))) ? Types.Truth : null,
            "in" => a.Of == b.Of && a.Kind is TypeKind.Entity or TypeKind.EntitySet && a.Of == b.Of && b.Kind is TypeKind.EntitySet or TypeKind.Rows ? Types.Truth : null,
            "=" or "!=" or "agrees with" or "contradicts" => numbers || (same && a.Kind is not (TypeKind.Rows or TypeKind.Claims or TypeKind.Claim)) ? Types.Truth : null,
            _ => null,
        };
    }

    private static bool IsNumber(RuleType type) => type.Kind is TypeKind.Number or TypeKind.Count;

    /// <summary>Amounts of which there may be many times as much.</summary>
    private static bool IsScaled(RuleType type) => Types.IsAmount(type) && type.Kind is not TypeKind.Percent;

    private static bool IsWhole(BoundExpression e) => e.Type.Kind == TypeKind.Count || (e is LiteralExpression literal && literal.Value.IndexOf('.') < 0);

    private static RuleType Sum(BoundExpression left, BoundExpression right) =>
        (left.Type.Kind == TypeKind.Count || right.Type.Kind == TypeKind.Count) && IsWhole(left) && IsWhole(right) ? Types.Count : Types.Number;
}
