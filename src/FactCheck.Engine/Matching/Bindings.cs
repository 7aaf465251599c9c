using FactCheck.Model;

namespace FactCheck.Engine.Matching;

/// <summary>What the finds of a rule bound, in their order, each once, without the finds that bound nothing.</summary>
public static class Bindings
{
    public static IReadOnlyList<Fact> Facts(params ReadOnlySpan<Fact?> facts) => Distinct(facts);

    public static IReadOnlyList<Claim> Claims(params ReadOnlySpan<Claim?> claims) => Distinct(claims);

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
