using System.Collections.Generic;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Planning;

/// <summary>Splits a condition into constants, keys and what is left to ask of each row.</summary>
internal sealed class ConditionSplitter
{
    public List<KeyPlan> Constants { get; } = [];

    public List<KeyPlan> Keys { get; } = [];

    public BoundExpression? Residual { get; private set; }

    public BoundExpression? From { get; private set; }

    public BoundExpression? To { get; private set; }

    public void Add(BoundExpression condition, bool overTable)
    {
        if (condition is BinaryExpression { Operator: "and" } and)
        {
            Add(and.Left, overTable);
            Add(and.Right, overTable);
            return;
        }

        if (overTable && condition is BinaryExpression binary && (Key(binary.Operator, binary.Left, binary.Right) || Key(binary.Operator, binary.Right, binary.Left)))
        {
            return;
        }

        if (overTable && condition is BinaryExpression { Left: ColumnExpression { Target: RowExpression } column } bound && column.Type.Kind == TypeKind.Date && !RowUse.Mentions(bound.Right))
        {
            From = bound.Operator is ">" or ">=" ? From ?? bound.Right : From;
            To = bound.Operator is "<" or "<=" ? To ?? bound.Right : To;
        }

        Residual = Residual is null ? condition : new BinaryExpression("and", Residual, condition, condition.Type, Residual.Text + " and " + condition.Text, condition.Span);
    }

    // Dates and numbers are intervals, for which being equal is not being the same key.
    private bool Key(string op, BoundExpression side, BoundExpression value)
    {
        if (op != "=" || side is not ColumnExpression { Target: RowExpression } column || RowUse.Mentions(value)
            || column.Type.Kind is not (TypeKind.Text or TypeKind.Entity or TypeKind.EntitySet or TypeKind.Truth))
        {
            return false;
        }

        (value is LiteralExpression ? Constants : Keys).Add(new KeyPlan(column, value));
        return true;
    }
}

/// <summary>Tells whether an expression depends on the candidate row.</summary>
internal static class RowUse
{
    public static bool Mentions(BoundExpression expression)
    {
        foreach (var part in ExpressionParts.All(expression))
        {
            if (part is RowExpression)
            {
                return true;
            }
        }

        return false;
    }
}
