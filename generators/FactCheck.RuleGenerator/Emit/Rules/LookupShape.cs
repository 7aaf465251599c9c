using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>What the class of a rule or a derivation is made of: names, look-ups, computations, and the arguments that emitted methods pass to each other.</summary>
internal class LookupShape
{
    /// <param name="lists">How its methods hand lists of rows to each other.</param>
    /// <param name="expressions">Those besides the finds and lets.</param>
    protected LookupShape(string name, ListForm lists, string claim, IReadOnlyList<FindPlan> finds, IReadOnlyList<LetPlan> lets, IEnumerable<BoundExpression?> expressions)
    {
        Name = name;
        Lists = lists;
        ClaimClass = Identifiers.Claim(claim);
        Finds = finds;
        Lets = lets;
        var folds = FoldFinder.Find(finds, lets.Select(let => let.Value).Concat(expressions));
        Computations = Computation.Of(finds, lets, folds.Select(one => one.Fold).Where(fold => !FoldPrinter.IsOpen(fold)));
        OpenFolds = [.. folds.Where(one => FoldPrinter.IsOpen(one.Fold))];
    }

    public string Name { get; }

    public ListForm Lists { get; }

    public IReadOnlyList<FindPlan> Finds { get; }

    public IReadOnlyList<LetPlan> Lets { get; }

    public string ClaimClass { get; }

    public IReadOnlyList<Computation> Computations { get; }

    /// <summary>The folds that depend on a loop around them, with the types of its variables: they are called in it.</summary>
    public IReadOnlyList<(FoldExpression Fold, IReadOnlyDictionary<string, string> Items)> OpenFolds { get; }

    /// <summary>The computations that some references ask for, in the order in which they can be worked out.</summary>
    public IEnumerable<Computation> NeededBy(References references)
        => Computations.Where(one => one.Let is { } let ? references.Lets.Contains(let.Name)
            : one.Fold is { } fold ? references.Folds.Contains(fold.Name)
            : references.Completeness.Contains(one.Find!.Name));

    /// <summary>The parameters of a computation's method.</summary>
    public string Parameters(Computation computation) => Parameters(computation.Needs, computation.Find is not null);

    /// <summary>The parameters of a method that needs these.</summary>
    /// <param name="readsTables">Whether it reads tables or indexes, which a rule that is no object of ours has to hand over.</param>
    public string Parameters(References needs, bool readsTables)
    {
        List<string> parameters = [];
        if (readsTables && Lists.IsStatic)
        {
            parameters.Add("ReferenceTables tables");
        }

        if (needs.Claim)
        {
            parameters.Add($"{ClaimClass} claim");
        }

        if (needs.Story)
        {
            parameters.Add("StoryContext story");
        }

        parameters.AddRange(Finds.Where(find => needs.Finds.Contains(find.Name)).Select(find => $"{Lists.ParameterType(find)} {Identifiers.Local(find.Name)}"));
        parameters.AddRange(NeededBy(needs).Select(one => $"{one.Type} {one.Local}"));
        return string.Join(", ", parameters);
    }

    /// <summary>The parameters of the method of a fold in a loop.</summary>
    public string Parameters(FoldExpression fold, IReadOnlyDictionary<string, string> items)
    {
        var needs = References.OfFold(fold);
        string TypeOf(string name) => name switch
        {
            "claim" => ClaimClass,
            "story" => "StoryContext",
            _ when items.TryGetValue(name, out var type) => type,
            _ when Finds.FirstOrDefault(find => Identifiers.Local(find.Name) == name) is { } find => Lists.ParameterType(find),
            _ => Computations.First(one => one.Local == name).Type,
        };
        return string.Join(", ", FoldPrinter.Arguments(needs).Select(name => $"{TypeOf(name)} {name}"));
    }

    /// <summary>The call that works a computation out, with calls in place of what is not worked out yet.</summary>
    public string Call(Computation computation, ISet<Computation> known)
        => $"{computation.Method}({Arguments(computation.Needs, computation.Find is not null, known)})";

    /// <summary>The arguments for <see cref="Parameters(References, bool)"/>.</summary>
    public string Arguments(References needs, bool readsTables, ISet<Computation> known)
    {
        List<string> arguments = [];
        if (readsTables && Lists.IsStatic)
        {
            arguments.Add("tables");
        }

        if (needs.Claim)
        {
            arguments.Add("claim");
        }

        if (needs.Story)
        {
            arguments.Add("story");
        }

        arguments.AddRange(Finds.Where(find => needs.Finds.Contains(find.Name)).Select(find => Identifiers.Local(find.Name)));
        arguments.AddRange(NeededBy(needs).Select(one => known.Contains(one) ? one.Local : Call(one, known)));
        return string.Join(", ", arguments);
    }

    /// <summary>Every find and every computation, each once what it needs is known.</summary>
    public IEnumerable<(FindPlan? Find, Computation? Computation)> Steps()
    {
        var known = new HashSet<Computation>();
        foreach (var find in Finds)
        {
            foreach (var computation in Ordered(NeededBy(FindEmitter.NeedsOf(find)), known))
            {
                yield return (null, computation);
            }

            yield return (find, null);
        }

        foreach (var computation in Ordered(Computations, known))
        {
            yield return (null, computation);
        }
    }

    /// <summary>Computations with what they need before them, without those that are known; they are known then.</summary>
    public IEnumerable<Computation> Ordered(IEnumerable<Computation> computations, HashSet<Computation> known)
    {
        foreach (var computation in computations)
        {
            if (!known.Add(computation))
            {
                continue;
            }

            foreach (var before in Ordered(NeededBy(computation.Needs), known))
            {
                yield return before;
            }

            yield return computation;
        }
    }
}
