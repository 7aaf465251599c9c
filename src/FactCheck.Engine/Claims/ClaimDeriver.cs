using FactCheck.Engine.Matching;
using FactCheck.Model;

namespace FactCheck.Engine.Claims;

/// <summary>Makes the claims that follow from those of the text, layer by layer, until no new one follows.</summary>
/// <remarks>
/// It ends: a layer that feeds itself only takes values over, which the rule compiler holds, so there are as many claims at most
/// as combinations of values, and none is made twice.
/// </remarks>
public sealed class ClaimDeriver(IReadOnlyList<IReadOnlyList<Derivation>> layers)
{
    /// <summary>Adds what follows to the claims of a story, and to a list of all claims, both in the order of the text.</summary>
    public void Derive(StoryContext story, List<Claim> all)
    {
        var before = story.Claims.Count;
        foreach (var layer in layers)
        {
            while (Round(layer, story) is { Count: > 0 } derived)
            {
                story.Claims = [.. story.Claims.Concat(derived).OrderBy(static claim => claim.Source.TextStart)];
            }
        }

        if (story.Claims.Count > before)
        {
            var ordered = all.Concat(story.Claims.Where(static claim => claim.Source.DerivedBy is not null)).OrderBy(static claim => claim.Source.TextStart).ToList();
            all.Clear();
            all.AddRange(ordered);
        }
    }

    /// <summary>What follows from the claims known before the round, and is not said yet.</summary>
    private static List<Claim> Round(IReadOnlyList<Derivation> layer, StoryContext story)
    {
        List<Claim> derived = [];
        HashSet<Claim>? said = null;
        foreach (var claim in story.Claims)
        {
            foreach (var derivation in layer)
            {
                if (derivation.ClaimType.Name == claim.Type && derivation.Derive(claim, story) is { } one
                    && (said ??= new(story.Claims, SameStatement.Comparer)).Add(one))
                {
                    derived.Add(one);
                }
            }
        }

        return derived;
    }
}
