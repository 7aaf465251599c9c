using System;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Expressions;

/// <summary>Prints sums, differences, products and quotients.</summary>
internal static class ArithmeticPrinter
{
    public static Printed Print(BinaryExpression binary, PrintScope scope)
    {
        var (left, right) = (Operand(binary.Left, binary, scope), Operand(binary.Right, binary, scope));
        return binary.Operator switch
        {
            "+" => new($"Arithmetic.Add({left}, {right})", true),
            "-" => new($"Arithmetic.Subtract({left}, {right})", true),

            // The amount comes first in the engine, whichever side of the product its author wrote it on.
            "*" when IsPlain(binary.Left) && !IsPlain(binary.Right) => new($"Arithmetic.Multiply({right}, {left})", true),
            "*" => new($"Arithmetic.Multiply({left}, {right})", true),
            "/" => new($"Arithmetic.Divide({left}, {right})", true),
            _ => throw new NotSupportedException($"No arithmetic is printed for '{binary.Operator}'."),
        };
    }

    /// <summary>A number written into a sum of counts is a count itself: the year after a year is again a whole year.</summary>
    private static string Operand(BoundExpression operand, BinaryExpression binary, PrintScope scope)
        => binary.Type.Kind is TypeKind.Count && operand is LiteralExpression literal
            ? $"Number.WholeCount({literal.Value})"
            : ValuePrinter.Code(operand, scope);

    private static bool IsPlain(BoundExpression expression) => expression.Type.Kind is TypeKind.Number or TypeKind.Count;
}
