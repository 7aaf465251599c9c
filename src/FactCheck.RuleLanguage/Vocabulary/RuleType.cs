namespace FactCheck.RuleLanguage.Vocabulary;

/// <summary>The kinds of static type.</summary>
public enum TypeKind
{
    /// <summary>Stands for an expression whose own error is already reported; agrees with every type.</summary>
    Error,
    Number,
    /// <summary>A whole count of completed units: full years, rows.</summary>
    Count,
    Percent,
    Money,
    Duration,
    Date,
    Weekday,
    Text,
    Truth,
    /// <summary>A row of a reference table.</summary>
    Entity,
    /// <summary>A set of rows of a table that are the values of a field or list column.</summary>
    EntitySet,
    /// <summary>All rows that a find with <c>pick: all</c> bound.</summary>
    Rows,
    /// <summary>A claim of the same story, bound by a find over a claim type.</summary>
    Claim,
    /// <summary>All claims that a find over a claim type with <c>pick: all</c> bound.</summary>
    Claims,
    /// <summary>A measured amount; carries what is measured: length, mass.</summary>
    Quantity,
    /// <summary>What a function takes of any type that has a size: numbers, percentages, money, durations, quantities. No value has it.</summary>
    Amount,
}

/// <summary>A static type; entities, sets, rows and claims carry the name of their table or claim type, quantities what they measure.</summary>
public sealed record RuleType(TypeKind Kind, string? Of = null);
