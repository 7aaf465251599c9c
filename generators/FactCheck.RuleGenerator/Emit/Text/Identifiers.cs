using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace FactCheck.RuleGenerator.Emit.Text;

/// <summary>Turns names of the rule language into C# identifiers that clash with nothing emitted code uses itself.</summary>
internal static class Identifiers
{
    /// <summary>The class of a claim type.</summary>
    public static string Claim(string claimType) => Unreserved(claimType, ReservedNames.Types, "Claim");

    /// <summary>The class of a rule, which may be called as a claim type of its file is.</summary>
    public static string Rule(string rule, EquatableArray<ClaimPlan> claims)
    {
        var name = Pascal(rule);
        return ReservedNames.Types.Contains(name) || claims.Any(claim => Claim(claim.Name) == name) ? name + "Rule" : name;
    }

    /// <summary>The class of a table's rows.</summary>
    public static string Row(string table) => Pascal(table) + "Row";

    /// <summary>The property that holds a table.</summary>
    public static string Table(string table) => Unreserved(Pascal(table), ReservedNames.TablesMembers, "Table");

    /// <summary>The property of a column.</summary>
    public static string Column(string column) => Unreserved(Pascal(column), ReservedNames.RowMembers, "Column");

    /// <summary>The property of a claim's field.</summary>
    public static string Field(string claimType, string field)
    {
        var name = Pascal(field);
        return ReservedNames.ClaimMembers.Contains(name) || name == Claim(claimType) ? name + "Field" : name;
    }

    /// <summary>The local variable or parameter for a find, a let or a field.</summary>
    public static string Local(string name)
    {
        var local = Camel(name);
        return ReservedNames.Locals.Contains(local) ? local + "Value"
            : SyntaxFacts.GetKeywordKind(local) != SyntaxKind.None ? "@" + local
            : local;
    }

    public static string Camel(string name)
    {
        var pascal = Pascal(name);
        return char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
    }

    public static string Pascal(string name) => PascalCase.Of(name);

    private static string Unreserved(string name, HashSet<string> reserved, string suffix)
        => reserved.Contains(name) ? name + suffix : name;
}
