using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Planning;

/// <summary>Splits the conditions of a find: constants choose the rows of an index, keys are looked up in it, the rest is asked of each row.</summary>
internal static class ConditionPlanner
{
    public static FindPlan Plan(
        string name,
        TableSchema? table,
        string? claim,
        BoundExpression? where,
        BoundExpression? at,
        string pick,
        BoundExpression? pickBy,
        RuleType type,
        SourceSpan span)
    {
        var constants = new List<KeyPlan>();
        var keys = new List<KeyPlan>();
        var rest = new List<BoundExpression>();
        BoundExpression? from = at;
        BoundExpression? to = at;
        foreach (var condition in Conjuncts(where))
        {
            if (table is not null && KeyOf(condition) is { } key && keys.Concat(constants).All(one => one.Column.Column != key.Column.Column))
            {
                (key.Value is LiteralExpression ? constants : keys).Add(key);
                continue;
            }

            rest.Add(condition);
            if (table is not null)
            {
                Bound(condition, ref from, ref to);
            }
        }

        return new(
            name,
            table?.Name,
            table is null ? claim : null,
            new EquatableArray<KeyPlan>([.. constants]),
            new EquatableArray<KeyPlan>([.. keys]),
            Join(rest),
            at,
            pick,
            pickBy,
            from,
            to,
            false,
            type,
            span);
    }

    /// <summary>The look-ups of a rule in a sentence for people.</summary>
    public static string Describe(IEnumerable<FindPlan> finds)
    {
        var sentences = new List<string>();
        foreach (var find in finds)
        {
            var by = find.Keys.Count == 0 ? "reads all of" : "looks up";
            var keys = find.Keys.Count == 0 ? string.Empty : " by " + string.Join(" and ", find.Keys.Select(one => one.Column.Column));
            var constants = find.Constants.Count == 0 ? string.Empty : " where " + string.Join(" and ", find.Constants.Select(one => $"{one.Column.Column} is {one.Value.Text}"));
            var at = find.At is null ? string.Empty : $", holding on {find.At.Text}";
            var residual = find.Residual is null ? string.Empty : ", and tests each row found";
            var pick = find.PickBy is null ? find.Pick : $"the {find.Pick} {find.PickBy.Text}";
            sentences.Add($"{find.Name}: {by} {find.Table ?? find.Claim}{keys}{constants}{at}{residual}, and takes {pick}");
        }

        return sentences.Count == 0 ? "Reads no table." : string.Join("; ", sentences) + ".";
    }

    private static IEnumerable<BoundExpression> Conjuncts(BoundExpression? condition)
    {
        if (condition is BinaryExpression { Operator: "and" } both)
        {
            return Conjuncts(both.Left).Concat(Conjuncts(both.Right));
        }

        return condition is null ? [] : [condition];
    }

    private static KeyPlan? KeyOf(BoundExpression condition)
    {
        if (condition is not BinaryExpression { Operator: "=" } equality || !IsKeyType(equality.Left.Type.Kind))
        {
            return null;
        }

        return OwnColumn(equality.Left) is { } left && !MentionsRow(equality.Right) ? new(left, equality.Right)
            : OwnColumn(equality.Right) is { } right && !MentionsRow(equality.Left) ? new(right, equality.Left)
            : null;
    }

    /// <summary>Numbers, dates and money are compared as intervals, so no hash can answer them.</summary>
    private static bool IsKeyType(TypeKind kind) => kind is TypeKind.Text or TypeKind.Truth or TypeKind.Entity or TypeKind.EntitySet;

    private static ColumnExpression? OwnColumn(BoundExpression expression) => expression is ColumnExpression { Target: RowExpression } column ? column : null;

    private static void Bound(BoundExpression condition, ref BoundExpression? from, ref BoundExpression? to)
    {
        if (condition is not BinaryExpression { Operator: "<" or "<=" or ">" or ">=" } order || order.Left.Type.Kind != TypeKind.Date)
        {
            return;
        }

        var columnIsLeft = OwnColumn(order.Left) is not null && !MentionsRow(order.Right);
        if (!columnIsLeft && !(OwnColumn(order.Right) is not null && !MentionsRow(order.Left)))
        {
            return;
        }

        var limit = columnIsLeft ? order.Right : order.Left;
        if (order.Operator is "<" or "<=" == columnIsLeft)
        {
            to ??= limit;
        }
        else
        {
            from ??= limit;
        }
    }

    private static bool MentionsRow(BoundExpression expression) => expression switch
    {
        RowExpression => true,
        ColumnExpression column => MentionsRow(column.Target),
        UnaryExpression unary => MentionsRow(unary.Operand),
        BinaryExpression binary => MentionsRow(binary.Left) || MentionsRow(binary.Right),
        TestExpression test => MentionsRow(test.Operand),
        CallExpression call => call.Arguments.Any(MentionsRow),
        _ => false,
    };

    private static BoundExpression? Join(List<BoundExpression> conditions)
    {
        BoundExpression? joined = null;
        foreach (var condition in conditions)
        {
            joined = joined is null ? condition : new BinaryExpression("and", joined, condition, condition.Type, $"{joined.Text} and {condition.Text}", joined.Span);
        }

        return joined;
    }
}
