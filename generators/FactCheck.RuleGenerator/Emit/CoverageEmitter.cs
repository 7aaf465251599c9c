using System.Linq;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;
using static FactCheck.RuleGenerator.Emit.CSharpNames;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>Prints the question whether a table is complete for what a find asked of it.</summary>
internal sealed class CoverageEmitter
{
    private readonly RulePlan _rule;

    public CoverageEmitter(RulePlan rule) => _rule = rule;

    public string Covers(FindExpression expression, ExpressionEmitter expressions)
    {
        var find = _rule.Finds.First(candidate => candidate.Name == expression.Name);
        if (find.Table is null)
        {
            return "Truth.CannotTell";
        }

        var asked = find.Constants.Concat(find.Keys).Select(key => $"new({Text(key.Column.Column)}, {KeyText(key.Value, expressions)})");
        return $"_tables.{Pascal(find.Table)}.Covers([{string.Join(", ", asked)}], {Bound(find.WindowFrom, expressions)}, {Bound(find.WindowTo, expressions)})";
    }

    private static string Bound(BoundExpression? bound, ExpressionEmitter expressions) => bound is null ? "null" : expressions.Value(bound);

    private static string KeyText(BoundExpression value, ExpressionEmitter expressions) => value switch
    {
        LiteralExpression literal => Text(literal.Value),
        { Type.Kind: TypeKind.Entity } => $"{expressions.Value(value)}?.Key",
        { Type.Kind: TypeKind.Text } => expressions.Value(value),
        _ => expressions.Nullable(value) + "?.ToString()",
    };
}
