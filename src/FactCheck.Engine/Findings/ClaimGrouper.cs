using FactCheck.Model;

namespace FactCheck.Engine.Findings;

/// <summary>A claim with the other places where the story says the same.</summary>
public sealed record ClaimGroup(Claim Claim, IReadOnlyList<Claim> Also);

/// <summary>Joins claims that say the same, so that one statement made twice is one finding with two places.</summary>
public static class ClaimGrouper
{
    public static List<ClaimGroup> Group(IReadOnlyList<Claim> claims)
    {
        var byType = new Dictionary<string, List<(Claim First, List<Claim> Also)>>(StringComparer.Ordinal);
        var inOrder = new List<(Claim First, List<Claim> Also)>();
        foreach (var claim in claims)
        {
            if (!byType.TryGetValue(claim.Type, out var groups))
            {
                byType.Add(claim.Type, groups = []);
            }

            var known = groups.Find(group => group.First.SaysTheSameAs(claim));
            if (known.First is not null)
            {
                known.Also.Add(claim);
                continue;
            }

            groups.Add((claim, []));
            inOrder.Add(groups[^1]);
        }

        return inOrder.ConvertAll(group => new ClaimGroup(group.First, group.Also));
    }
}
