using System.Collections.Generic;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>The functions of the language and their types.</summary>
internal static class Functions
{
    private static readonly Dictionary<string, TypeKind[]> Signatures = new()
    {
        ["years"] = [TypeKind.Count, TypeKind.Date, TypeKind.Date],
        ["months"] = [TypeKind.Count, TypeKind.Date, TypeKind.Date],
        ["days"] = [TypeKind.Count, TypeKind.Date, TypeKind.Date],
        ["inclusive_days"] = [TypeKind.Count, TypeKind.Date, TypeKind.Date],
        ["year"] = [TypeKind.Count, TypeKind.Date],
        ["weekday"] = [TypeKind.Weekday, TypeKind.Date],
        ["anniversary"] = [TypeKind.Date, TypeKind.Date, TypeKind.Number],
        ["days_after"] = [TypeKind.Date, TypeKind.Date, TypeKind.Number],
        ["count"] = [TypeKind.Count, TypeKind.Rows],
        ["first_day"] = [TypeKind.Date, TypeKind.Date],
        ["last_day"] = [TypeKind.Date, TypeKind.Date],
        ["latest_before"] = [TypeKind.Date, TypeKind.Weekday, TypeKind.Date],
    };

    public static bool IsKnown(string name) => Signatures.ContainsKey(name);

    public static RuleType Check(string name, List<BoundExpression> arguments, out string? problem)
    {
        problem = null;
        if (!Signatures.TryGetValue(name, out var signature))
        {
            problem = $"There is no function '{name}'.{NearestName.Hint(name, Signatures.Keys)}";
            return Types.Error;
        }

        if (arguments.Count != signature.Length - 1)
        {
            problem = $"'{name}' takes {signature.Length - 1} value(s), not {arguments.Count}.";
            return Types.Error;
        }

        for (var i = 0; i < arguments.Count; i++)
        {
            var (wanted, given) = (signature[i + 1], arguments[i].Type.Kind);
            if (given != wanted && given != TypeKind.Error
                && !(wanted == TypeKind.Number && given == TypeKind.Count)
                && !(wanted == TypeKind.Rows && given is TypeKind.EntitySet or TypeKind.Claims))
            {
                problem = $"Value {i + 1} of '{name}' is a {wanted.ToString().ToLowerInvariant()}, not {Types.Show(arguments[i].Type)}.";
                return Types.Error;
            }
        }

        return new RuleType(signature[0]);
    }
}
