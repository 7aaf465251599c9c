using System.Collections.Generic;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Planning;

/// <summary>Finds out whether every verdict of a rule needs a row of a find: then the rule is silent where none is found, and the rest need not be asked.</summary>
/// <remarks>It follows how what is missing spreads: a value made of it is missing, and a comparison with it neither holds nor fails.</remarks>
internal sealed class NeedFinder
{
    private readonly string _find;
    private readonly Dictionary<string, BoundExpression> _lets = [];

    private NeedFinder(FindPlan find, List<LetPlan> lets)
    {
        _find = find.Name;
        foreach (var let in lets)
        {
            _lets[let.Name] = let.Value;
        }
    }

    public static bool IsNeeded(FindPlan find, List<LetPlan> lets, EquatableArray<BranchPlan> branches)
    {
        if (find.Pick is "all" or "count" || branches.Count == 0)
        {
            return false;
        }

        var finder = new NeedFinder(find, lets);
        foreach (var branch in branches)
        {
            if (branch.Condition is null || !finder.NeverHolds(branch.Condition))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a condition cannot hold without a row.</summary>
    private bool NeverHolds(BoundExpression condition) => condition switch
    {
        BinaryExpression { Operator: "and" } both => NeverHolds(both.Left) || NeverHolds(both.Right),
        BinaryExpression { Operator: "or" } either => NeverHolds(either.Left) && NeverHolds(either.Right),
        BinaryExpression { Type.Kind: TypeKind.Truth } comparison => IsUndecided(comparison),
        UnaryExpression { Operator: "not" } not => NeverFails(not.Operand),
        TestExpression { Test: "found" } test => IsMissing(test.Operand),
        TestExpression => false,
        LetExpression let => _lets.TryGetValue(let.Name, out var value) && NeverHolds(value),
        _ => IsMissing(condition),
    };

    /// <summary>Whether a condition cannot fail without a row.</summary>
    private bool NeverFails(BoundExpression condition) => condition switch
    {
        BinaryExpression { Operator: "and" } both => NeverFails(both.Left) && NeverFails(both.Right),
        BinaryExpression { Operator: "or" } either => NeverFails(either.Left) || NeverFails(either.Right),
        BinaryExpression { Type.Kind: TypeKind.Truth } comparison => IsUndecided(comparison),
        UnaryExpression { Operator: "not" } not => NeverHolds(not.Operand),
        TestExpression => false,
        LetExpression let => _lets.TryGetValue(let.Name, out var value) && NeverFails(value),
        _ => IsMissing(condition),
    };

    private bool IsUndecided(BinaryExpression comparison)
        => comparison.Operator is "agrees with" or "contradicts" or "=" or "<" or "<=" or ">" or ">=" && (IsMissing(comparison.Left) || IsMissing(comparison.Right));

    private bool IsMissing(BoundExpression value) => value switch
    {
        FindExpression find => find.Name == _find,
        ColumnExpression column => IsMissing(column.Target),
        ClaimFieldExpression field => field.Find == _find,
        ClaimPropertyExpression property => property.Find == _find,
        LetExpression let => _lets.TryGetValue(let.Name, out var named) && IsMissing(named),
        UnaryExpression { Operator: "-" } negative => IsMissing(negative.Operand),
        BinaryExpression { Operator: "else" } either => IsMissing(either.Left) && IsMissing(either.Right),
        BinaryExpression { Operator: "+" or "-" or "*" or "/" } sum => IsMissing(sum.Left) || IsMissing(sum.Right),
        // A count of nothing is a number, all other functions hand on what is missing.
        CallExpression { Function: not "count" } call => AnyIsMissing(call.Arguments),
        _ => false,
    };

    private bool AnyIsMissing(EquatableArray<BoundExpression> arguments)
    {
        foreach (var argument in arguments)
        {
            if (IsMissing(argument))
            {
                return true;
            }
        }

        return false;
    }
}
