using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>Finds every fold of a rule or derivation, with the types of the loops' variables around it.</summary>
internal sealed class FoldFinder
{
    private readonly List<(FoldExpression Fold, IReadOnlyDictionary<string, string> Items)> _found = [];

    public static IReadOnlyList<(FoldExpression Fold, IReadOnlyDictionary<string, string> Items)> Find(IEnumerable<FindPlan> finds, IEnumerable<BoundExpression?> expressions)
    {
        var finder = new FoldFinder();
        foreach (var find in finds)
        {
            var items = new Dictionary<string, string> { [find.Table is null ? "other" : "row"] = CSharpTypes.Of(ItemOf(find)) };
            BoundExpression?[] parts = [find.Residual, find.At, find.PickBy, find.WindowFrom, find.WindowTo, .. find.Keys.Select(key => key.Value)];
            foreach (var part in parts)
            {
                finder.Add(part, items);
            }
        }

        var none = new Dictionary<string, string>();
        foreach (var part in expressions)
        {
            finder.Add(part, none);
        }

        return finder._found;
    }

    private static RuleType ItemOf(FindPlan find) => find.Table is { } table ? new(TypeKind.Entity, table) : new(TypeKind.Claim, find.Claim);

    private void Add(BoundExpression? expression, IReadOnlyDictionary<string, string> items)
    {
        if (expression is null)
        {
            return;
        }

        var inner = items;
        if (expression is FoldExpression fold)
        {
            if (!_found.Exists(one => one.Fold.Name == fold.Name))
            {
                _found.Add((fold, items));
            }

            var type = fold.Source.Type.Kind is TypeKind.EntitySet ? Identifiers.Row(fold.Source.Type.Of!) : CSharpTypes.Item(fold.Source.Type);
            inner = new Dictionary<string, string>(items.ToDictionary(item => item.Key, item => item.Value)) { [Identifiers.Local(fold.Item)] = type };
        }

        foreach (var part in ExpressionParts.Of(expression))
        {
            Add(part, inner);
        }
    }
}
