using System;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Expressions;

/// <summary>Prints a condition three ways: its three-valued outcome, whether it surely holds, whether it surely fails.</summary>
/// <remarks>
/// Holding and failing print as plain C# with short circuits: "and" holds where both sides hold and fails where one fails,
/// which is what Kleene's logic says of them.
/// </remarks>
internal static class ConditionPrinter
{
    /// <summary>As a <c>Truth</c>.</summary>
    public static string Outcome(BoundExpression condition, PrintScope scope) => condition switch
    {
        LetExpression let => Identifiers.Local(let.Name),
        FoldExpression fold => FoldPrinter.Print(fold),
        UnaryExpression { Operator: "not" } not => $"Truths.Not({Outcome(not.Operand, scope)})",
        BinaryExpression { Operator: "and" } and => $"Truths.And({Outcome(and.Left, scope)}, {Outcome(and.Right, scope)})",
        BinaryExpression { Operator: "or" } or => $"Truths.Or({Outcome(or.Left, scope)}, {Outcome(or.Right, scope)})",
        TestExpression test when TestPrinter.IsCompleteness(test) => TestPrinter.Completeness(test),
        TestExpression test => $"Truths.From({TestPrinter.Holds(test, scope)})",
        BinaryExpression comparison when ComparisonPrinter.IsComparison(comparison) => ComparisonPrinter.Outcome(comparison, scope),
        LiteralExpression literal => literal.Value == "true" ? "Truth.Agrees" : "Truth.Contradicts",
        { Type.Kind: TypeKind.Truth } value => $"TruthValue.Of({ValuePrinter.Code(value, scope)})",
        _ => throw new NotSupportedException($"No condition is printed for {condition.GetType().Name}."),
    };

    /// <summary>As a <c>bool</c>: whether it agrees.</summary>
    public static string Holds(BoundExpression condition, PrintScope scope) => condition switch
    {
        UnaryExpression { Operator: "not" } not => Fails(not.Operand, scope),
        BinaryExpression { Operator: "and" } and => $"{Holds(and.Left, scope)} && {Holds(and.Right, scope)}",
        BinaryExpression { Operator: "or" } or => $"({Holds(or.Left, scope)} || {Holds(or.Right, scope)})",
        TestExpression test when !TestPrinter.IsCompleteness(test) => TestPrinter.Holds(test, scope),
        BinaryExpression comparison when ComparisonPrinter.IsComparison(comparison) => ComparisonPrinter.Holds(comparison, scope),
        _ when IsPlainValue(condition) => Is(ValuePrinter.Print(condition, scope), true),
        _ => $"{Outcome(condition, scope)}.Holds()",
    };

    /// <summary>As a <c>bool</c>: whether it contradicts.</summary>
    public static string Fails(BoundExpression condition, PrintScope scope) => condition switch
    {
        UnaryExpression { Operator: "not" } not => Holds(not.Operand, scope),
        BinaryExpression { Operator: "and" } and => $"({Fails(and.Left, scope)} || {Fails(and.Right, scope)})",
        BinaryExpression { Operator: "or" } or => $"{Fails(or.Left, scope)} && {Fails(or.Right, scope)}",
        TestExpression test when !TestPrinter.IsCompleteness(test) => TestPrinter.Fails(test, scope),
        BinaryExpression comparison when ComparisonPrinter.IsComparison(comparison) => ComparisonPrinter.Fails(comparison, scope),
        _ when IsPlainValue(condition) => Is(ValuePrinter.Print(condition, scope), false),
        _ => $"{Outcome(condition, scope)} == Truth.Contradicts",
    };

    private static bool IsPlainValue(BoundExpression condition)
        => condition is LiteralExpression or ClaimFieldExpression or ClaimPropertyExpression or ColumnExpression or BinaryExpression { Operator: "else" };

    private static string Is(Printed value, bool expected)
        => value.MayBeMissing ? $"{value.Code} == {(expected ? "true" : "false")}" : (expected ? "" : "!") + value.Code;
}
