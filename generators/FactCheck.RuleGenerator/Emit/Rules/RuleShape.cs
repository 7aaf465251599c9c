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
    public RuleShape(RulePlan plan, string name)
    {
        Plan = plan;
        Name = name;
        ClaimClass = Identifiers.Claim(plan.Claim);
        Computations = Computation.Of(plan);
    }

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
    public string Parameters(Computation computation)
    {
        var needs = computation.Needs;
        List<string> parameters = [];
        if (needs.Claim)
        {
            parameters.Add($"{ClaimClass} claim");
        }

        if (needs.Story)
        {
            parameters.Add("StoryContext story");
        }

        parameters.AddRange(Plan.Finds.Where(find => needs.Finds.Contains(find.Name)).Select(find => $"{ParameterType(find)} {Identifiers.Local(find.Name)}"));
        parameters.AddRange(NeededBy(needs).Select(one => $"{one.Type} {one.Local}"));
        return string.Join(", ", parameters);
    }

    /// <summary>The call that works a computation out, with calls in place of what is not worked out yet.</summary>
    public string Call(Computation computation, ISet<Computation> known)
    {
        var needs = computation.Needs;
        List<string> arguments = [];
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
        return $"{computation.Method}({string.Join(", ", arguments)})";
    }

    private static string ParameterType(FindPlan find) => find.Type.Kind switch
    {
        TypeKind.Count => "Number",
        TypeKind.Rows or TypeKind.Claims => $"in RowList<{CSharpTypes.Item(find.Type)}>",
        _ => CSharpTypes.Nullable(find.Type),
    };
}
