using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>A rule with what its class is made of: names, computations, and the arguments that emitted methods pass to each other.</summary>
internal sealed class RuleShape
{
    /// <param name="lists">How the class hands lists of rows from one method to the next.</param>
    public RuleShape(RulePlan plan, string name, ListForm lists)
    {
        Lists = lists;
        Plan = plan;
        Name = name;
        ClaimClass = Identifiers.Claim(plan.Claim);
        Computations = Computation.Of(plan);
    }

    public ListForm Lists { get; }

    public RulePlan Plan { get; }

    public string Name { get; }

    public string ClaimClass { get; }

    public IReadOnlyList<Computation> Computations { get; }

    /// <summary>The computations that some references ask for, in the order in which they can be worked out.</summary>
    public IEnumerable<Computation> NeededBy(References references)
        => Computations.Where(one => one.Let is { } let
            ? references.Lets.Contains(let.Name)
            : references.Completeness.Contains(one.Find!.Name));

    /// <summary>The parameters of a computation's method.</summary>
    public string Parameters(Computation computation) => Parameters(computation.Needs, readsTables: computation.Let is null);

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

        parameters.AddRange(Plan.Finds.Where(find => needs.Finds.Contains(find.Name)).Select(find => $"{Lists.ParameterType(find)} {Identifiers.Local(find.Name)}"));
        parameters.AddRange(NeededBy(needs).Select(one => $"{one.Type} {one.Local}"));
        return string.Join(", ", parameters);
    }

    /// <summary>The call that works a computation out, with calls in place of what is not worked out yet.</summary>
    public string Call(Computation computation, ISet<Computation> known)
        => $"{computation.Method}({Arguments(computation.Needs, computation.Let is null, known)})";

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

        arguments.AddRange(Plan.Finds.Where(find => needs.Finds.Contains(find.Name)).Select(find => Identifiers.Local(find.Name)));
        arguments.AddRange(NeededBy(needs).Select(one => known.Contains(one) ? one.Local : Call(one, known)));
        return string.Join(", ", arguments);
    }

    /// <summary>Every find and every computation, each once what it needs is known.</summary>
    public IEnumerable<(FindPlan? Find, Computation? Computation)> Steps()
    {
        var known = new HashSet<Computation>();
        foreach (var find in Plan.Finds)
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

    private IEnumerable<Computation> Ordered(IEnumerable<Computation> computations, HashSet<Computation> known)
    {
        foreach (var computation in computations.Where(one => !known.Contains(one)).ToArray())
        {
            foreach (var before in Ordered(NeededBy(computation.Needs), known))
            {
                yield return before;
            }

            if (known.Add(computation))
            {
                yield return computation;
            }
        }
    }
}
