using FactCheck.Model;

namespace FactCheck.Engine.Matching;

/// <summary>What the finds of a rule bound, in their order, each once, without the finds that bound nothing.</summary>
public static class Bindings
{
    public static IReadOnlyList<Fact> Facts(params ReadOnlySpan<Fact?> facts) => Distinct(facts);

    public static IReadOnlyList<Claim> Claims(params ReadOnlySpan<Claim?> claims) => Distinct(claims);

    /// <summary>Claims as they stand in the story, for engines that hand them over in any order.</summary>
    public static IEnumerable<TClaim> InTextOrder<TClaim>(IEnumerable<TClaim> claims)
        where TClaim : Claim
        => claims.OrderBy(claim => claim.Source.TextStart).ThenBy(claim => claim.Source.TextEnd);

    private static IReadOnlyList<T> Distinct<T>(ReadOnlySpan<T?> items)
        where T : class
    {
        var kept = new T[items.Length];
        var count = 0;
        foreach (var item in items)
        {
            if (item is not null && Array.IndexOf(kept, item, 0, count) < 0)
            {
                kept[count++] = item;
            }
        }

        return count == kept.Length ? kept : kept[..count];
    }
}
