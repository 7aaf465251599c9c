using System.Collections.Generic;

namespace FactCheck.RuleLanguage.Planning;

/// <summary>Goes through what an expression is made of.</summary>
public static class ExpressionParts
{
    /// <summary>The expressions directly under one, in the order written.</summary>
    public static IEnumerable<BoundExpression> Of(BoundExpression expression)
    {
        switch (expression)
        {
            case ColumnExpression column:
                yield return column.Target;
                break;
            case UnaryExpression unary:
                yield return unary.Operand;
                break;
            case BinaryExpression binary:
                yield return binary.Left;
                yield return binary.Right;
                break;
            case TestExpression test:
                yield return test.Operand;
                break;
            case CallExpression call:
                foreach (var argument in call.Arguments)
                {
                    yield return argument;
                }

                break;
            case FoldExpression fold:
                yield return fold.Source;
                yield return fold.Body;
                break;
        }
    }

    /// <summary>An expression and everything under it.</summary>
    public static IEnumerable<BoundExpression> All(BoundExpression expression)
    {
        yield return expression;
        foreach (var part in Of(expression))
        {
            foreach (var deeper in All(part))
            {
                yield return deeper;
            }
        }
    }
}
