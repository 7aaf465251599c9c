using System;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Expressions;

/// <summary>Prints an expression as a value, null where it is missing.</summary>
internal static class ValuePrinter
{
    public static string Code(BoundExpression expression, PrintScope scope) => Print(expression, scope).Code;

    public static Printed Print(BoundExpression expression, PrintScope scope) => expression switch
    {
        LiteralExpression literal => new(Literal(literal), false),
        ClaimFieldExpression or ClaimPropertyExpression or FindExpression or LetExpression or RowExpression
            or ItemExpression or ColumnExpression or StoryExpression or SentenceExpression => NamePrinter.Print(expression, scope),
        FoldExpression { IsQuantifier: false } fold => new(FoldPrinter.Print(fold), true),
        CallExpression call => CallPrinter.Print(call, scope),
        UnaryExpression { Operator: "-" } negation => Negation(negation, scope),
        BinaryExpression { Operator: "else" } fallback => Fallback(fallback, scope),
        BinaryExpression { Operator: "+" or "-" or "*" or "/" } binary => ArithmeticPrinter.Print(binary, scope),
        { Type.Kind: TypeKind.Truth } => new($"TruthValue.ToBool({ConditionPrinter.Outcome(expression, scope)})", true),
        _ => throw new NotSupportedException($"No value is printed for {expression.GetType().Name}."),
    };

    private static string Literal(LiteralExpression literal) => literal.Type.Kind switch
    {
        TypeKind.Text => Literals.Text(literal.Value),
        TypeKind.Truth => literal.Value == "true" ? "true" : "false",
        TypeKind.Percent => $"new Percent(Interval.Point({literal.Value}m))",
        TypeKind.Weekday => $"DayOfWeek.{Identifiers.Pascal(literal.Value)}",
        _ => $"Number.Exact({literal.Value}m)",
    };

    private static Printed Negation(UnaryExpression negation, PrintScope scope)
        => negation.Operand is LiteralExpression { Type.Kind: TypeKind.Number or TypeKind.Count } literal
            ? new($"Number.Exact(-{literal.Value}m)", false)
            : new($"Arithmetic.Negate({Code(negation.Operand, scope)})", true);

    private static Printed Fallback(BinaryExpression fallback, PrintScope scope)
    {
        var left = Print(fallback.Left, scope);
        if (!left.MayBeMissing)
        {
            return left;
        }

        var right = Print(fallback.Right, scope);
        return new($"({left.Code} ?? {right.Code})", right.MayBeMissing);
    }
}
