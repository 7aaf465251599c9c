using FactCheck.RuleLanguage.Syntax;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Planning;

/// <summary>Everything one rule file says, decided: an emitter only prints it.</summary>
/// <param name="File">Path as it is shown, with forward slashes: <c>rules/diplomacy/relations-age.yaml</c>.</param>
/// <param name="Domain">The folder the file is in: <c>diplomacy</c>.</param>
public sealed record RuleFilePlan(string File, string Domain, EquatableArray<ClaimPlan> Claims, EquatableArray<RulePlan> Rules)
{
    public EquatableArray<DerivationPlan> Derivations { get; init; }
}

/// <param name="Name">As written, in PascalCase.</param>
public sealed record ClaimPlan(
    string Name,
    string Summary,
    EquatableArray<FieldPlan> Fields,
    EquatableArray<PatternPlan> Patterns,
    EquatableArray<PatternPlan> Except,
    string Yaml,
    SourceSpan Span)
{
    /// <summary>The modalities in which rules see the claim; empty for asserted alone.</summary>
    public EquatableArray<string> Modality { get; init; }
}

/// <param name="Optional">Declared with a question mark: the claim exists without it.</param>
/// <param name="Default">What it is where the text leaves it out; null for none.</param>
public sealed record FieldPlan(string Name, RuleType Type, bool Optional, BoundExpression? Default, SourceSpan Span);

public sealed record PatternPlan(string Text, PatternSyntax Root, SourceSpan Span);

/// <param name="Id">Domain and name: <c>diplomacy/relations-age-disagrees-with-treaty</c>.</param>
/// <param name="Yaml">The rule's lines as written.</param>
/// <param name="Plan">One sentence for people: which index answers each find.</param>
public sealed record RulePlan(
    string Id,
    string Name,
    string Summary,
    string Severity,
    string Status,
    EquatableArray<string> Tags,
    string Claim,
    EquatableArray<FindPlan> Finds,
    EquatableArray<LetPlan> Lets,
    EquatableArray<BranchPlan> Branches,
    EquatableArray<ExamplePlan> Examples,
    string Yaml,
    string Plan,
    SourceSpan Span)
{
    /// <summary>A condition on the claim and the story without which the rule does not look; null for none.</summary>
    public BoundExpression? When { get; init; }

    /// <summary>Who answers for it; null where nobody is named.</summary>
    public string? Owner { get; init; }

    /// <summary>Why it matters; null where nobody says.</summary>
    public string? Why { get; init; }

    /// <summary>Since when it had which status, from the first on.</summary>
    public EquatableArray<StatusPlan> History { get; init; }
}

/// <param name="Since">ISO date.</param>
public sealed record StatusPlan(string Since, string Status);

/// <summary>A look-up: constants choose the rows of the index, keys are looked up in it, the residual is asked of each row found.</summary>
/// <param name="Table">Table searched; null where claims of the story are.</param>
/// <param name="Claim">Claim type searched; null where a table is.</param>
/// <param name="Constants">Columns that must equal a literal.</param>
/// <param name="Keys">Columns that must equal an expression that does not depend on the row.</param>
/// <param name="Residual">What is left of <c>where</c>; null for nothing.</param>
/// <param name="At">The day on which a row of a period table must hold; null for no such condition.</param>
/// <param name="Pick">earliest, latest, largest, smallest, only, any, all or count.</param>
/// <param name="PickBy">The expression over the row that earliest, latest, largest and smallest order by.</param>
/// <param name="WindowFrom">First day that the conditions ask about, for <c>is complete</c>; null for none.</param>
/// <param name="WindowTo">Last day that the conditions ask about; null for none.</param>
/// <param name="UsesCoverage">Whether a condition of the rule says <c>is complete</c> of this find.</param>
public sealed record FindPlan(
    string Name,
    string? Table,
    string? Claim,
    EquatableArray<KeyPlan> Constants,
    EquatableArray<KeyPlan> Keys,
    BoundExpression? Residual,
    BoundExpression? At,
    string Pick,
    BoundExpression? PickBy,
    BoundExpression? WindowFrom,
    BoundExpression? WindowTo,
    bool UsesCoverage,
    RuleType Type,
    SourceSpan Span)
{
    /// <summary>Whether every verdict needs a row of it, so that the rule is silent where none is found.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>The condition of a find over claims that an index of near texts answers; null for none. It is part of the residual too.</summary>
    public NearPlan? Near { get; init; }
}

/// <summary>A field whose text differs from another in a bounded number of letters or words.</summary>
/// <param name="Field">The candidate's side.</param>
/// <param name="Value">The other text, which does not depend on the candidate.</param>
/// <param name="InWords">Whether words are counted, not letters.</param>
/// <param name="Least">The fewest differences.</param>
/// <param name="Most">The most differences.</param>
public sealed record NearPlan(ClaimFieldExpression Field, BoundExpression Value, bool InWords, int Least, int Most);

/// <param name="Column">The row's side.</param>
public sealed record KeyPlan(ColumnExpression Column, BoundExpression Value);

public sealed record LetPlan(string Name, BoundExpression Value);

/// <param name="Condition">Null for <c>otherwise</c>.</param>
/// <param name="Say">Text and interpolated expressions in turn; empty where the author gave none.</param>
public sealed record BranchPlan(string Verdict, BoundExpression? Condition, string ConditionText, EquatableArray<SayPart> Say, SourceSpan Span);

/// <summary>Either text or an expression.</summary>
public sealed record SayPart(string? Text, BoundExpression? Value);

/// <param name="Date">ISO date, or null for a story without one.</param>
public sealed record ExamplePlan(string? Date, string Text, string Expect, SourceSpan Span);
