using FactCheck.Engine.Claims;
using FactCheck.Model;

namespace FactCheck.Engine.Matching;

/// <summary>A compiled derivation: it makes claims of other claims, which rules then see like any other.</summary>
public abstract class Derivation
{
    public abstract DerivationInfo Info { get; }

    /// <summary>The claims it starts from; dispatch is by this instance.</summary>
    public abstract ClaimType ClaimType { get; }

    /// <summary>The claim that follows from one; null where nothing does.</summary>
    public abstract Claim? Derive(Claim claim, StoryContext story);

    /// <summary>What a claim that follows is made of: values by field, in the words of the claim it follows from.</summary>
    protected ClaimDraft Follow(Claim from, StoryContext story, object?[] fields)
        => new(from.Source with { DerivedBy = Info.Id }, fields, story, static _ => null);
}

/// <summary>What there is to know of a derivation without running it.</summary>
/// <param name="Id">Domain folder and name.</param>
/// <param name="For">Name of the claim type that it starts from.</param>
/// <param name="Gives">Name of the claim type that it makes.</param>
public sealed record DerivationInfo(string Id, string Summary, string For, string Gives, string File, int Line);
