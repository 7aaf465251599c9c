using System;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Expressions;

/// <summary>Prints comparisons: each operator is one of the engine's, some with sides changed or turned round.</summary>
internal static class ComparisonPrinter
{
    public static bool IsComparison(BinaryExpression binary)
        => binary.Operator is "=" or "!=" or "<" or "<=" or ">" or ">=" or "in" or "agrees with" or "contradicts";

    public static string Outcome(BinaryExpression comparison, PrintScope scope)
        => IsTurnedRound(comparison) ? $"Truths.Not({Call(comparison, scope)})" : Call(comparison, scope);

    public static string Holds(BinaryExpression comparison, PrintScope scope)
        => Call(comparison, scope) + (IsTurnedRound(comparison) ? " == Truth.Contradicts" : ".Holds()");

    public static string Fails(BinaryExpression comparison, PrintScope scope)
        => Call(comparison, scope) + (IsTurnedRound(comparison) ? ".Holds()" : " == Truth.Contradicts");

    private static bool IsTurnedRound(BinaryExpression comparison) => comparison.Operator is "!=" or "contradicts";

    private static string Call(BinaryExpression comparison, PrintScope scope)
    {
        var (left, right) = (ValuePrinter.Code(comparison.Left, scope), Right(comparison.Right, scope));
        return comparison.Operator switch
        {
            "=" or "!=" => $"Compare.Equal({left}, {right})",
            "agrees with" or "contradicts" => $"Compare.Agrees({left}, {right})",
            "<" => $"Compare.Less({left}, {right})",
            "<=" => $"Compare.LessOrEqual({left}, {right})",
            ">" => $"Compare.Less({right}, {left})",
            ">=" => $"Compare.LessOrEqual({right}, {left})",
            "in" => $"Compare.In({left}, {right})",
            _ => throw new NotSupportedException($"No comparison is printed for '{comparison.Operator}'."),
        };
    }

    private static string Right(BoundExpression right, PrintScope scope)
        => CSharpTypes.IsMany(right.Type) ? $"FactSet.Of({scope.Items((FindExpression)right)})" : ValuePrinter.Code(right, scope);
}
