using System.Collections.Generic;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>The names that an expression may use where it stands.</summary>
internal sealed class BindingScope(Catalog catalog, DiagnosticBag diagnostics)
{
    public Catalog Catalog { get; } = catalog;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The claim being checked, or made; null outside rules and claims.</summary>
    public ClaimSignature? Claim { get; set; }

    /// <summary>Fields of the claim that may be named; null for all. Defaults may name only those declared before.</summary>
    public HashSet<string>? Fields { get; set; }

    /// <summary>Whether <c>sentence.person</c> may be said: only in defaults.</summary>
    public bool AllowsSentence { get; set; }

    public Dictionary<string, RuleType> Finds { get; } = [];

    public Dictionary<string, RuleType> Lets { get; } = [];

    /// <summary>Finds that read a table, which alone can be complete.</summary>
    public HashSet<string> TableFinds { get; } = [];

    /// <summary>Finds that some condition calls complete.</summary>
    public HashSet<string> CompleteFinds { get; } = [];

    /// <summary>The table whose rows a where asks about; null elsewhere.</summary>
    public TableSchema? Row { get; set; }

    /// <summary>The claim type whose claims a where asks about; null elsewhere.</summary>
    public ClaimSignature? Candidate { get; set; }
}
