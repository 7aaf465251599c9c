using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>What a rule or derivation works out besides its look-ups: a let, what is made of many, or whether a table is complete. Each is a method of the emitted class.</summary>
/// <param name="Local">The variable that keeps it.</param>
/// <param name="Let">The let; null for others.</param>
/// <param name="Find">The find that is asked for completeness; null for others.</param>
/// <param name="Fold">What is made of many; null for others.</param>
internal sealed record Computation(string Local, string Method, string Type, References Needs, LetPlan? Let, FindPlan? Find, FoldExpression? Fold)
{
    public static IReadOnlyList<Computation> Of(IEnumerable<FindPlan> finds, IEnumerable<LetPlan> lets, IEnumerable<FoldExpression> folds)
    {
        var completeness = finds.Where(find => find.UsesCoverage).Select(OfCompleteness);
        return [.. completeness, .. folds.Select(OfFold), .. lets.Select(OfLet)];
    }

    private static Computation OfFold(FoldExpression fold) => new(
        FoldPrinter.Local(fold),
        FoldPrinter.Method(fold),
        fold.IsQuantifier ? "Truth" : CSharpTypes.Nullable(fold.Type),
        References.OfFold(fold),
        null,
        null,
        fold);

    private static Computation OfLet(LetPlan let) => new(
        Identifiers.Local(let.Name),
        Identifiers.Pascal(let.Name) + "Of",
        let.Value.Type.Kind is TypeKind.Truth ? "Truth" : CSharpTypes.Nullable(let.Value.Type),
        References.Of(let.Value),
        let,
        null,
        null);

    private static Computation OfCompleteness(FindPlan find)
    {
        var needs = References.Of(find.WindowFrom, find.WindowTo);
        foreach (var key in find.Keys)
        {
            needs.Add(key.Value);
        }

        var local = PrintScope.Completeness(find.Name);
        return new(local, Identifiers.Pascal(local), "Truth", needs, null, find, null);
    }
}
