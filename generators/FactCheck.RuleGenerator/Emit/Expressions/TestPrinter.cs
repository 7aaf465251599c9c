using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Expressions;

/// <summary>Prints <c>is missing</c>, <c>is found</c> and <c>is complete</c>.</summary>
internal static class TestPrinter
{
    public static bool IsCompleteness(TestExpression test) => test.Test is "is complete" or "complete";

    public static string Completeness(TestExpression test) => PrintScope.Completeness(((FindExpression)test.Operand).Name);

    public static string Holds(TestExpression test, PrintScope scope) => IsMissing(test) ? Missing(test.Operand, scope) : Found(test.Operand, scope);

    public static string Fails(TestExpression test, PrintScope scope) => IsMissing(test) ? Found(test.Operand, scope) : Missing(test.Operand, scope);

    private static bool IsMissing(TestExpression test) => test.Test is "is missing" or "missing";

    private static string Missing(BoundExpression operand, PrintScope scope) => Ask(operand, scope, " == 0", " is null", "false");

    private static string Found(BoundExpression operand, PrintScope scope) => Ask(operand, scope, " > 0", " is not null", "true");

    private static string Ask(BoundExpression operand, PrintScope scope, string ofMany, string ofOne, string ofCertain)
    {
        if (CSharpTypes.IsMany(operand.Type))
        {
            return $"{Identifiers.Local(((FindExpression)operand).Name)}.{scope.ManyCount}{ofMany}";
        }

        var value = ValuePrinter.Print(operand, scope);
        return value.MayBeMissing ? value.Code + ofOne : ofCertain;
    }
}
