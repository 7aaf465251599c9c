using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>The values that a condition compares or asks about: what a reader needs to follow it.</summary>
internal static class Operands
{
    public static IEnumerable<BoundExpression> Of(BoundExpression? condition) => condition switch
    {
        null or LiteralExpression => [],
        UnaryExpression { Operator: "not" } not => Of(not.Operand),
        BinaryExpression { Operator: "and" or "or" } both => Of(both.Left).Concat(Of(both.Right)),
        BinaryExpression comparison when ComparisonPrinter.IsComparison(comparison)
            => new[] { comparison.Left, comparison.Right }.Where(side => side is not LiteralExpression),
        TestExpression test when !TestPrinter.IsCompleteness(test) => [test.Operand],
        _ => [condition],
    };

    /// <summary>The expression that hands an operand to be shown.</summary>
    public static string Print(BoundExpression operand) => Print(operand, PrintScope.Finding);

    public static string Print(BoundExpression operand, PrintScope scope)
        => CSharpTypes.IsMany(operand.Type) ? scope.Items((FindExpression)operand)
            : operand.Type.Kind is TypeKind.Truth ? ConditionPrinter.Outcome(operand, scope)
            : ValuePrinter.Code(operand, scope);
}
