using System.Collections.Generic;
using System.Globalization;

namespace FactCheck.RuleLanguage.Planning;

/// <summary>Finds in the condition of a find over claims a bound on how far a text of the candidate lies from another: such claims are looked up, not all asked.</summary>
internal static class NearFinder
{
    /// <summary>Further apart, nearly any two names are, and an index would find most of them.</summary>
    private const int Furthest = 3;

    public static NearPlan? Find(BoundExpression? condition)
    {
        NearPlan? near = null;
        foreach (var part in Parts(condition))
        {
            if (Bound(part) is { } bound)
            {
                near = near is null ? bound
                    : near.Field.Field == bound.Field.Field && near.Value.Text == bound.Value.Text && near.InWords == bound.InWords
                        ? near with { Least = System.Math.Max(near.Least, bound.Least), Most = System.Math.Min(near.Most, bound.Most) }
                    : near;
            }
        }

        return near is { Most: <= Furthest } found && found.Least <= found.Most ? found : null;
    }

    private static IEnumerable<BoundExpression> Parts(BoundExpression? condition)
    {
        if (condition is BinaryExpression { Operator: "and" } and)
        {
            foreach (var part in Parts(and.Left))
            {
                yield return part;
            }

            foreach (var part in Parts(and.Right))
            {
                yield return part;
            }
        }
        else if (condition is not null)
        {
            yield return condition;
        }
    }

    private static NearPlan? Bound(BoundExpression condition)
        => condition is not BinaryExpression comparison ? null
            : Bound(comparison.Left, comparison.Operator, comparison.Right) ?? Bound(comparison.Right, Turned(comparison.Operator), comparison.Left);

    private static NearPlan? Bound(BoundExpression left, string op, BoundExpression right)
    {
        if (left is not CallExpression { Function: "letters_apart" or "words_apart" } call
            || right is not LiteralExpression literal
            || !int.TryParse(literal.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || (Sides(call.Arguments[0], call.Arguments[1]) ?? Sides(call.Arguments[1], call.Arguments[0])) is not { } sides)
        {
            return null;
        }

        (int Least, int Most)? bounds = op switch
        {
            "=" => (count, count),
            "<=" => (0, count),
            "<" => (0, count - 1),
            ">=" => (count, int.MaxValue),
            ">" => (count + 1, int.MaxValue),
            _ => null,
        };
        return bounds is { } known ? new(sides.Field, sides.Value, call.Function == "words_apart", known.Least, known.Most) : null;
    }

    /// <summary>A field of the candidate on one side, and nothing of it on the other.</summary>
    private static (ClaimFieldExpression Field, BoundExpression Value)? Sides(BoundExpression one, BoundExpression other)
        => one is ClaimFieldExpression { Find: "", IsOfItem: false } field && !IsOfCandidate(other) ? (field, other) : null;

    private static bool IsOfCandidate(BoundExpression expression)
    {
        foreach (var part in ExpressionParts.All(expression))
        {
            if (part is ClaimFieldExpression { Find: "" } or ClaimPropertyExpression { Find: "" } or RowExpression)
            {
                return true;
            }
        }

        return false;
    }

    private static string Turned(string op) => op switch
    {
        "<=" => ">=",
        "<" => ">",
        ">=" => "<=",
        ">" => "<",
        _ => op,
    };
}
