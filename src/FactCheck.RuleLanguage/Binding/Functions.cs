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

        return function.Result;
    }

    private static bool Fits(TypeKind wanted, TypeKind given)
        => given == wanted || given == TypeKind.Error
            || (wanted == TypeKind.Number && given == TypeKind.Count)
            || (wanted == TypeKind.Rows && given is TypeKind.EntitySet or TypeKind.Claims);

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
