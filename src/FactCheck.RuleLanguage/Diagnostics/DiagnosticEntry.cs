using System;

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

    /// <summary>A second rule file, beside one that has the claim type RelationsAge, the rule relations-age-disagrees and the list ties.</summary>
    SecondFile,

    /// <summary>Lines of the <c>.globalconfig</c> of a project that has the rule diplomacy/relations-age-disagrees.</summary>
    Settings,
}

/// <summary>One kind of diagnostic: what its page says. Its examples are run by a test.</summary>
/// <param name="Why">What would go wrong without it.</param>
/// <param name="Help">What to do.</param>
/// <param name="Bad">YAML that gets this diagnostic and no other.</param>
/// <param name="Mark">The piece of it that the diagnostic names; where it occurs before, with what is around it, and itself in « ».</param>
/// <param name="Message">What the diagnostic says of it.</param>
/// <param name="Good">The same, mended.</param>
public sealed record DiagnosticEntry(string Id, string Title, string Why, string Help, ExampleFrame Frame, string Bad, string Mark, string Message, string Good)
{
    /// <summary>Whether the rule is a rule all the same: then a project may give it another severity, and a line allow it.</summary>
    public bool IsSoft => Id is DiagnosticCatalog.MissingExample or DiagnosticCatalog.Unreachable or DiagnosticCatalog.Unused or DiagnosticCatalog.UnusedAllowance
        or DiagnosticCatalog.LiteralRate or DiagnosticCatalog.UnknownRule;

    /// <summary>The page that shows every kind, from the repository's root on.</summary>
    public const string Page = "docs/diagnostics.md";

    /// <summary>Its place on the page.</summary>
    public string HelpLink => Page + "#" + Id.ToLowerInvariant();

    /// <summary>Where in the bad example the marked piece begins, and its text.</summary>
    public (int Start, string Text) Place
    {
        get
        {
            var (open, close) = (Mark.IndexOf('«'), Mark.IndexOf('»'));
            var piece = open < 0 ? Mark : Mark.Substring(open + 1, close - open - 1);
            var around = open < 0 ? Mark : Mark.Remove(close, 1).Remove(open, 1);
            return (Bad.IndexOf(around, StringComparison.Ordinal) + Math.Max(0, open), piece);
        }
    }
}
