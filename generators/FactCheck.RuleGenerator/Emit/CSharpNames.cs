using System;
using System.Text;
using FactCheck.RuleLanguage.Vocabulary;
using Microsoft.CodeAnalysis.CSharp;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>What names, types and texts of the rule language are called in C#.</summary>
internal static class CSharpNames
{
    // Members of Fact and Claim that a property must not hide, and words that emitted methods use themselves.
    private static readonly string[] TakenMembers =
        ["Table", "Key", "Ordinal", "DisplayName", "Source", "Confirmed", "Fields", "Type", "ClaimType", "Create", "ReadAll", "Link", "Equals", "ToString", "GetHashCode", "GetType", "SaysTheSameAs"];

    private static readonly string[] TakenLocals =
        ["claim", "story", "row", "rows", "other", "best", "order", "mine", "at", "draft", "found", "branch", "verdict", "tables", "value", "least", "candidate", "anyClaim"];

    /// <summary>relations-age becomes RelationsAge.</summary>
    public static string Pascal(string name)
    {
        var result = new StringBuilder(name.Length);
        var upper = true;
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter))
            {
                result.Append(upper ? char.ToUpperInvariant(letter) : letter);
                upper = false;
            }
            else
            {
                upper = true;
            }
        }

        return result.Length == 0 || char.IsDigit(result[0]) ? "_" + result : result.ToString();
    }

    public static string Camel(string name)
    {
        var pascal = Pascal(name);
        return char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
    }

    /// <summary>The property for a column or a field.</summary>
    public static string Member(string name)
    {
        var pascal = Pascal(name);
        return Array.IndexOf(TakenMembers, pascal) < 0 ? pascal : pascal + "Value";
    }

    /// <summary>The local variable for a find, a let or a field.</summary>
    public static string Local(string name)
    {
        var camel = Camel(name);
        return Array.IndexOf(TakenLocals, camel) >= 0 ? camel + "Value"
            : SyntaxFacts.GetKeywordKind(camel) != SyntaxKind.None ? "@" + camel
            : camel;
    }

    public static string Row(string table) => Pascal(table) + "Row";

    public static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string TextOrNull(string? text) => text is null ? "null" : Text(text);

    /// <summary>The type without its question mark.</summary>
    public static string Type(RuleType type) => type.Kind switch
    {
        TypeKind.Number or TypeKind.Count => "Number",
        TypeKind.Percent => "Percent",
        TypeKind.Money => "Money",
        TypeKind.Duration => "Duration",
        TypeKind.Date => "PartialDate",
        TypeKind.Weekday => "DayOfWeek",
        TypeKind.Text => "string",
        TypeKind.Truth => "bool",
        TypeKind.Entity => Row(type.Of!),
        TypeKind.EntitySet => "FactSet",
        TypeKind.Rows => Row(type.Of!) + "[]",
        TypeKind.Claim => type.Of!,
        TypeKind.Claims => type.Of! + "[]",
        _ => "object",
    };

    public static bool IsValueType(RuleType type) => type.Kind
        is TypeKind.Number or TypeKind.Count or TypeKind.Percent or TypeKind.Money or TypeKind.Duration
        or TypeKind.Date or TypeKind.Weekday or TypeKind.Truth;

    /// <summary>The mention type that a slot of this type takes.</summary>
    public static string MentionType(RuleType type) => type.Kind switch
    {
        TypeKind.Number or TypeKind.Count => "number",
        TypeKind.Entity or TypeKind.EntitySet => type.Of!,
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
