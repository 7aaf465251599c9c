namespace FactCheck.RuleLanguage.Diagnostics;

/// <summary>What the examples of a diagnostic are a piece of; the rest is a rule without mistakes.</summary>
public enum ExampleFrame
{
    /// <summary>A whole rule file.</summary>
    File,

    /// <summary>Keys of a claim type.</summary>
    Claim,

    /// <summary>Keys of a rule.</summary>
    Rule,

    /// <summary>A second rule file, beside one that has the claim type RelationsAge and the rule relations-age-disagrees.</summary>
    SecondFile,
}

/// <summary>One kind of diagnostic: what its page says. Its examples are run by a test.</summary>
/// <param name="Why">What would go wrong without it.</param>
/// <param name="Help">What to do.</param>
/// <param name="Bad">YAML that gets this diagnostic and no other.</param>
/// <param name="Good">The same, mended.</param>
public sealed record DiagnosticEntry(string Id, string Title, string Why, string Help, ExampleFrame Frame, string Bad, string Good);
