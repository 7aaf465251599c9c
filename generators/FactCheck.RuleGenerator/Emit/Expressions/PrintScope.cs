using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Expressions;

/// <summary>What names mean where an expression is printed.</summary>
/// <param name="ManyCount">Member that counts what a find with <c>pick: all</c> bound.</param>
/// <param name="InFactory">Whether fields are locals of a claim's factory, since there is no claim yet.</param>
internal sealed record PrintScope(string ManyCount, bool InFactory)
{
    /// <summary>In a rule's methods: finds and lets are locals.</summary>
    public static readonly PrintScope Check = new("Count", false);

    /// <summary>In a finding: finds and lets are what its constructor captured, under the same names.</summary>
    public static readonly PrintScope Finding = new("Length", false);

    /// <summary>In a claim's factory, for the defaults of fields.</summary>
    public static readonly PrintScope Factory = new("Length", true);

    /// <summary>The items, as an array, that a find with <c>pick: all</c> bound.</summary>
    public string Items(FindExpression find) => Kept(find.Name, find.Type);

    /// <summary>What a find bound, as a finding keeps it: lists as arrays.</summary>
    public string Kept(string find, RuleType type) => Identifiers.Local(find) + (CSharpTypes.IsMany(type) && ManyCount == "Count" ? ".ToArray()" : "");

    /// <summary>The variable that says whether the table of a find is complete for what it asks.</summary>
    public static string Completeness(string find) => Identifiers.Camel(find) + "IsComplete";
}
