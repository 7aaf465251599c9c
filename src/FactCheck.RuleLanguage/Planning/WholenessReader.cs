using System.Collections.Generic;

namespace FactCheck.RuleLanguage.Planning;

/// <summary>Tells whether a derivation needs all claims of a find before it can say anything: it counts them, or says that there is none.</summary>
internal static class WholenessReader
{
    public static string? Why(FindPlan find, DerivationPlan plan)
    {
        if (find.Pick is not "any")
        {
            return find.Pick is "count" or "all" ? $"takes all '{find.Name}'" : $"takes the {find.Pick} '{find.Name}'";
        }

        foreach (var root in Expressions(plan))
        {
            foreach (var part in ExpressionParts.All(root))
            {
                var asks = part switch
                {
                    TestExpression { Test: "missing" } test when Mentions(test.Operand, find.Name) => "says 'is missing' of",
                    UnaryExpression { Operator: "not" } not when Mentions(not.Operand, find.Name) => "says 'not' of",
                    BinaryExpression { Operator: "else" } either when Mentions(either.Left, find.Name) => "says 'else' of",
                    _ => null,
                };
                if (asks is not null)
                {
                    return $"{asks} '{find.Name}'";
                }
            }
        }

        return null;
    }

    private static IEnumerable<BoundExpression> Expressions(DerivationPlan plan)
    {
        foreach (var let in plan.Lets)
        {
            yield return let.Value;
        }

        foreach (var field in plan.Fields)
        {
            if (field.Value is { } value)
            {
                yield return value;
            }
        }

        if (plan.When is { } when)
        {
            yield return when;
        }

        foreach (var find in plan.Finds)
        {
            if (find.Residual is { } residual)
            {
                yield return residual;
            }

            foreach (var key in find.Keys)
            {
                yield return key.Value;
            }
        }
    }

    // A let may hide the find, so what is named by one counts as naming it.
    private static bool Mentions(BoundExpression expression, string find)
    {
        foreach (var part in ExpressionParts.All(expression))
        {
            if (part is LetExpression || part is FindExpression { Name: var name } && name == find
                || part is ClaimFieldExpression { Find: { } field } && field == find
                || part is ClaimPropertyExpression { Find: { } property } && property == find)
            {
                return true;
            }
        }

        return false;
    }
}
