using System.Collections.Generic;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Planning;

/// <summary>What ordering derivations takes: which claims one reads and makes.</summary>
/// <param name="Computes">A field that is computed rather than taken over, with its place; null where all are taken over.</param>
public sealed record DerivationLink(string Id, string For, string Gives, EquatableArray<ClaimRead> Reads, ClaimRead? Computes, SourceSpan Span)
{
    public static DerivationLink Of(DerivationPlan plan)
    {
        var reads = new List<ClaimRead> { new(plan.For, null, plan.Span) };
        foreach (var find in plan.Finds)
        {
            if (find.Claim is { } claim)
            {
                reads.Add(new(claim, WholenessReader.Why(find, plan), find.Span));
            }
        }

        return new(plan.Id, plan.For, plan.Gives, new(reads.ToArray()), Computed(plan), plan.Span);
    }

    private static ClaimRead? Computed(DerivationPlan plan)
    {
        var lets = new Dictionary<string, BoundExpression>();
        foreach (var let in plan.Lets)
        {
            lets[let.Name] = let.Value;
        }

        foreach (var field in plan.Fields)
        {
            if (field.Value is { } value && !IsTakenOver(value, lets))
            {
                return new(field.Name, value.Text, value.Span);
            }
        }

        return null;
    }

    private static bool IsTakenOver(BoundExpression value, Dictionary<string, BoundExpression> lets) => value switch
    {
        LetExpression let => lets.TryGetValue(let.Name, out var named) && IsTakenOver(named, lets),
        BinaryExpression { Operator: "else" } either => IsTakenOver(either.Left, lets) && IsTakenOver(either.Right, lets),
        _ => value.Type.Kind == TypeKind.Truth || value is LiteralExpression or ClaimFieldExpression or ClaimPropertyExpression or ColumnExpression or FindExpression { Type.Kind: not TypeKind.Count } or StoryExpression,
    };
}

/// <param name="Whole">Why all claims of the type have to be known first, in words that follow the name of the derivation; null where more of them change nothing that is known.</param>
public sealed record ClaimRead(string Claim, string? Whole, SourceSpan Span);
