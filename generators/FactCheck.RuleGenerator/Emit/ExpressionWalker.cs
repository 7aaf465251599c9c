using System.Collections.Generic;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>Lists the parts of an expression.</summary>
internal static class ExpressionWalker
{
    /// <summary>The expression and everything in it, outermost first.</summary>
    public static IEnumerable<BoundExpression> All(BoundExpression? expression)
    {
        if (expression is null)
        {
            yield break;
        }

        yield return expression;
        foreach (var child in Children(expression))
        {
            foreach (var inner in All(child))
            {
                yield return inner;
            }
        }
    }

    /// <summary>What a condition compares, without its logic: the operands whose values explain it.</summary>
    public static IEnumerable<BoundExpression> Operands(BoundExpression? condition)
    {
        switch (condition)
        {
            case null or LiteralExpression:
                break;
            case UnaryExpression { Operator: "not" }:
            case BinaryExpression { Operator: "and" or "or" }:
                foreach (var child in Children(condition))
                {
                    foreach (var operand in Operands(child))
                    {
                        yield return operand;
                    }
                }

                break;
            case TestExpression test:
                yield return test.Operand;
                break;
            case BinaryExpression { Operator: "=" or "!=" or "<" or "<=" or ">" or ">=" or "in" or "agrees with" or "contradicts" }:
                foreach (var child in Children(condition))
                {
                    if (child is not LiteralExpression)
                    {
                        yield return child;
                    }
                }

                break;
            default:
                yield return condition;
                break;
        }
    }

    private static IEnumerable<BoundExpression> Children(BoundExpression expression) => expression switch
    {
        ColumnExpression column => [column.Target],
        UnaryExpression unary => [unary.Operand],
        BinaryExpression binary => [binary.Left, binary.Right],
        TestExpression test => [test.Operand],
        CallExpression call => call.Arguments,
        _ => [],
    };
}
