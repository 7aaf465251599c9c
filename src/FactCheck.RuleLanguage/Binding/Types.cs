using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Resolves the names of types.</summary>
internal static class Types
{
    public static readonly RuleType Error = new(TypeKind.Error);
    public static readonly RuleType Number = new(TypeKind.Number);
    public static readonly RuleType Count = new(TypeKind.Count);
    public static readonly RuleType Percent = new(TypeKind.Percent);
    public static readonly RuleType Date = new(TypeKind.Date);
    public static readonly RuleType Text = new(TypeKind.Text);
    public static readonly RuleType Truth = new(TypeKind.Truth);

    public static readonly string[] Plain = ["number", "count", "percent", "money", "duration", "date", "weekday", "text", "truth"];

    public static RuleType? Named(string name, Catalog catalog)
    {
        for (var i = 0; i < Plain.Length; i++)
        {
            if (Plain[i] == name)
            {
                return new RuleType(TypeKind.Number + i);
            }
        }

        if (catalog.Entity(name) is { } table)
        {
            return new RuleType(TypeKind.Entity, table.Name);
        }

        return catalog.Table(name) is { Entity: not null } set ? new RuleType(TypeKind.EntitySet, set.Name)
            : UnitCatalog.Dimensions.Contains(name) ? new RuleType(TypeKind.Quantity, name)
            : null;
    }

    public static IEnumerable<string> Names(Catalog catalog)
    {
        foreach (var name in Plain)
        {
            yield return name;
        }

        foreach (var measured in UnitCatalog.Dimensions)
        {
            yield return measured;
        }

        foreach (var table in catalog.Package.Tables)
        {
            if (table.Entity is not null)
            {
                yield return table.Entity;
                yield return table.Name;
            }
        }
    }

    /// <summary>What adds up, is divided and has an order, but is no plain number.</summary>
    public static bool IsAmount(RuleType type) => type.Kind is TypeKind.Money or TypeKind.Percent or TypeKind.Quantity or TypeKind.Duration;

    public static RuleType OfColumn(ColumnSchema column) => column.ValueType ?? Error;

    public static string Show(RuleType type) => type.Of is null ? Named(type.Kind) : type.Kind switch
    {
        TypeKind.Entity => "a row of " + type.Of,
        TypeKind.Claim => "a claim " + type.Of,
        TypeKind.Quantity => ("aeiou".IndexOf(type.Of[0]) < 0 ? "a " : "an ") + type.Of,
        _ => "a set of " + type.Of,
    };

    private static string Named(TypeKind kind) => kind switch
    {
        TypeKind.Rows => "a set of rows",
        TypeKind.Percent => "a percentage",
        TypeKind.Money => "an amount of money",
        TypeKind.Truth => "true or false",
        TypeKind.Text => "text",
        _ => "a " + kind.ToString().ToLowerInvariant(),
    };
}
