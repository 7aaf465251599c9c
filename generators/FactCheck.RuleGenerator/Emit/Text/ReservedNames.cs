using System.Collections.Generic;

namespace FactCheck.RuleGenerator.Emit.Text;

/// <summary>Names that emitted code uses itself, so that no name of a rule file may take them.</summary>
internal static class ReservedNames
{
    private static readonly string[] s_objectMembers =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    public static readonly HashSet<string> Types =
    [
        "Arithmetic", "Bindings", "Calendar", "Claim", "ClaimDraft", "ClaimPattern", "ClaimSource", "ClaimType", "ColumnRequirement",
        "Compare", "Count", "Extremes", "FieldKind", "Derivation", "DerivationInfo", "Measures", "Quantity", "Dimension", "DateOnly", "DayOfWeek", "Dictionary", "Duration", "Fact", "FactHeader", "FactSet", "FactTable", "Finding",
        "IReadOnlyList", "IReadOnlyDictionary", "KeyValuePair", "List", "Money", "Number", "Order", "PartialDate", "PatternNode",
        "Percent", "ReadOnlySpan", "ReferencePackage", "ReferenceTable", "ReferenceTables", "RowList", "RowReader", "Rule", "RuleExample",
        "RuleInfo", "RuleSet", "Severity", "Shown", "StandardRules", "StoryContext", "StringComparer", "TableIndex", "TableRequirement", "TextUnit",
        "TraceStep", "Truth", "TruthValue", "Truths", "Verdict", "BoundRuleSet", "FactCheck", "System", "PartNames",
        "RuleFiles", "Judge", "Sequence", "Alternatives", "Optional", "Slot", "Word", "Gap",
    ];

    public static readonly HashSet<string> RowMembers =
        [.. s_objectMembers, "Table", "Key", "Ordinal", "DisplayName", "Source", "Confirmed", "Fields", "HoldsOn", "ReadAll", "Link"];

    public static readonly HashSet<string> ClaimMembers =
        [.. s_objectMembers, "Source", "Type", "Fields", "SaysTheSameAs", "ClaimType", "Create"];

    public static readonly HashSet<string> TablesMembers = [.. s_objectMembers, "Load", "Entities", "Requires", "ReferenceTables"];

    public static readonly HashSet<string> Locals =
    [
        "claim", "candidate", "source", "field", "value", "story", "row", "other", "outcome", "members", "verdict", "branch", "draft", "tables", "table", "steps", "rows", "i", "from", "to", "by", "key1", "key2", "key3", "key4", "key5", "key6",
    ];
}
