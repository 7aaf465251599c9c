namespace FactCheck.Engine.Claims;

/// <summary>What a claim pattern is made of. Emitted code builds these; <see cref="PatternMatcher"/> runs them.</summary>
public abstract record PatternNode
{
    /// <summary>A word or symbol, compared without regard to case. Lower case here.</summary>
    public sealed record Word(string Text) : PatternNode;

    /// <summary>A mention that fills a field.</summary>
    /// <param name="Field">Index of the claim's field.</param>
    /// <param name="Type">Mention type.</param>
    /// <param name="IsSet">Whether several entities may stand here: "Japan and Italy", "the two nations".</param>
    /// <param name="Form">Required form; null for the usual ones: cardinal for numbers, any for the rest.</param>
    public sealed record Slot(int Field, string Type, bool IsSet, string? Form) : PatternNode;

    public sealed record Sequence(params PatternNode[] Nodes) : PatternNode;

    public sealed record Alternatives(params PatternNode[] Nodes) : PatternNode;

    public sealed record Optional(PatternNode Node) : PatternNode;

    /// <summary>From none to <paramref name="Most"/> tokens of the same sentence.</summary>
    public sealed record Gap(int Most) : PatternNode;
}
