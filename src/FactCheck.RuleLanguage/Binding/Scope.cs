using System.Collections.Generic;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>The names an expression may use.</summary>
internal sealed class Scope(Catalog catalog, ClaimSignature? claim)
{
    public Catalog Catalog { get; } = catalog;

    public ClaimSignature? Claim { get; } = claim;

    public Dictionary<string, RuleType> Finds { get; } = [];

    public Dictionary<string, RuleType> Lets { get; } = [];

    /// <summary>What a fold calls one of the things it goes through, inside it.</summary>
    public Dictionary<string, RuleType> Items { get; } = [];

    /// <summary>Names that folds may not have: those of finds and lets, written or still to come, and of other folds.</summary>
    public HashSet<string> Taken { get; } = [];

    /// <summary>The finds and lets that some expression names.</summary>
    public HashSet<string> Used { get; } = [];

    public HashSet<string> Complete { get; } = [];

    /// <summary>The rule is for no claim type that is known, which is said once: nothing is said of the claim's fields.</summary>
    public bool IsClaimUnknown { get; init; }

    /// <summary>The table searched, inside a where or a pick.</summary>
    public TableSchema? Row { get; set; }

    /// <summary>The claim type searched, inside a where or a pick.</summary>
    public ClaimSignature? Candidate { get; set; }

    public bool InDefault { get; set; }
}
