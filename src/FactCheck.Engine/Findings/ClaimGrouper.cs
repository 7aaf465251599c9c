using FactCheck.Engine.Claims;
using FactCheck.Model;

namespace FactCheck.Engine.Findings;

/// <summary>A claim with the other places where the story says the same.</summary>
public sealed record ClaimGroup(Claim Claim, IReadOnlyList<Claim> Also);

/// <summary>Joins claims that say the same, so that one statement made twice is one finding with two places.</summary>
public static class ClaimGrouper
{
    public static List<ClaimGroup> Group(IReadOnlyList<Claim> claims)
    {
        var known = new Dictionary<Claim, List<Claim>>(SameStatement.Comparer);
        var inOrder = new List<(Claim First, List<Claim> Also)>();
        foreach (var claim in claims)
        {
            if (known.TryGetValue(claim, out var also))
            {
                also.Add(claim);
                continue;
            }

            known.Add(claim, also = []);
            inOrder.Add((claim, also));
        }

        return inOrder.ConvertAll(group => new ClaimGroup(group.First, group.Also));
    }
}
