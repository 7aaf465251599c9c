using System.Collections.Generic;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Checks calls against the catalogue of functions.</summary>
internal static class Functions
{
    public static bool IsKnown(string name) => FunctionCatalog.Find(name) is not null;

    public static RuleType Check(string name, List<BoundExpression> arguments, out string? problem)
    {
        problem = null;
        if (FunctionCatalog.Find(name) is not { } function)
        {
            problem = $"There is no function '{name}'.{NearestName.Hint(name, Names())}";
            return Types.Error;
        }

        var wanted = function.Parameters;
        if (arguments.Count != wanted.Count)
        {
            problem = $"'{name}' takes {wanted.Count} value{(wanted.Count == 1 ? "" : "s")}, not {arguments.Count}: {function.Example}.";
            return Types.Error;
        }

        for (var i = 0; i < arguments.Count; i++)
        {
            if (!Fits(wanted[i].Kind, arguments[i].Type.Kind))
            {
                problem = $"Value {i + 1} of '{name}' is {Types.Show(wanted[i])}, not {Types.Show(arguments[i].Type)}.";
                return Types.Error;
            }
        }

        if (wanted.Count == 2 && wanted[1].Kind == TypeKind.Amount && !AreAlike(arguments[0].Type, arguments[1].Type))
        {
            problem = $"'{name}' takes two amounts of one kind, not {Types.Show(arguments[0].Type)} and {Types.Show(arguments[1].Type)}.";
            return Types.Error;
        }

        // What is made of a quantity measures the same, unless a unit says otherwise.
        return function.Result.Kind == TypeKind.Quantity && wanted[0].Kind == TypeKind.Quantity ? arguments[0].Type : function.Result;
    }

    private static bool Fits(TypeKind wanted, TypeKind given)
        => given == wanted || given == TypeKind.Error
            || (wanted == TypeKind.Number && given == TypeKind.Count)
            || (wanted == TypeKind.Amount && given is TypeKind.Number or TypeKind.Count or TypeKind.Percent or TypeKind.Money or TypeKind.Duration or TypeKind.Quantity)
            || (wanted == TypeKind.Rows && given is TypeKind.EntitySet or TypeKind.Claims);

    private static bool AreAlike(RuleType a, RuleType b)
        => a.Kind == TypeKind.Error || b.Kind == TypeKind.Error || a == b || (IsNumber(a) && IsNumber(b));

    private static bool IsNumber(RuleType type) => type.Kind is TypeKind.Number or TypeKind.Count;

    private static IEnumerable<string> Names()
    {
        foreach (var function in FunctionCatalog.All)
        {
            yield return function.Name;
        }

        foreach (var aggregate in FunctionCatalog.Aggregates)
        {
            yield return aggregate.Name;
        }
    }
}
