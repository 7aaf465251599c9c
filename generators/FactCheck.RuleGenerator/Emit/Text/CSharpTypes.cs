using System;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Text;

/// <summary>What the types of the rule language are called in C#.</summary>
internal static class CSharpTypes
{
    /// <summary>The type of a value that is there.</summary>
    public static string Of(RuleType type) => type.Kind switch
    {
        TypeKind.Number or TypeKind.Count => "Number",
        TypeKind.Percent => "Percent",
        TypeKind.Money => "Money",
        TypeKind.Duration => "Duration",
        TypeKind.Quantity => "Quantity",
        TypeKind.Date => "PartialDate",
        TypeKind.Weekday => "DayOfWeek",
        TypeKind.Text => "string",
        TypeKind.Truth => "bool",
        TypeKind.Entity => Identifiers.Row(type.Of!),
        TypeKind.EntitySet => "FactSet",
        TypeKind.Claim => Identifiers.Claim(type.Of!),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "Not the type of a single value."),
    };

    /// <summary>The type of a value that may be missing.</summary>
    public static string Nullable(RuleType type) => Of(type) + "?";

    /// <summary>The type of one of the items that a find or an expression holds many of.</summary>
    public static string Item(RuleType type) => type.Kind is TypeKind.Claims ? Identifiers.Claim(type.Of!) : Identifiers.Row(type.Of!);

    public static bool IsMany(RuleType type) => type.Kind is TypeKind.Rows or TypeKind.Claims;

    public static bool IsReference(RuleType type)
        => type.Kind is TypeKind.Text or TypeKind.Entity or TypeKind.EntitySet or TypeKind.Claim;

    /// <summary>The name by which the engine knows a field's type.</summary>
    public static string FieldKind(RuleType type) => type.Kind switch
    {
        TypeKind.Count => "Number",
        TypeKind.EntitySet => "Entities",
        var kind => kind.ToString(),
    };

    /// <summary>The mention type that a slot of this type and form takes.</summary>
    public static string Mention(RuleType type, string? form) => type.Kind switch
    {
        TypeKind.Number or TypeKind.Count when form == "multiple" => "multiple",
        TypeKind.Text when form == "name" => "people",
        TypeKind.Text when form is not null => form,
        TypeKind.Number or TypeKind.Count => "number",
        TypeKind.Percent => "percent",
        TypeKind.Money => "money",
        TypeKind.Duration => "duration",
        TypeKind.Quantity => "quantity",
        TypeKind.Date => "date",
        TypeKind.Weekday => "weekday",
        TypeKind.Entity or TypeKind.EntitySet => type.Of!,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "No text is read as this type."),
    };
}
