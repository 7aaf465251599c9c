using System;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Vocabulary;

/// <summary>What rules may know of the data package: its tables and their columns.</summary>
public sealed record PackageSchema(EquatableArray<TableSchema> Tables)
{
    public TableSchema? Table(string name)
    {
        foreach (var table in Tables)
        {
            if (table.Name == name)
            {
                return table;
            }
        }

        return null;
    }

    public TableSchema? TableOfEntity(string entity)
    {
        foreach (var table in Tables)
        {
            if (table.Entity == entity)
            {
                return table;
            }
        }

        return null;
    }
}

/// <param name="Entity">Singular name of a row; null for tables that are only looked up.</param>
/// <param name="Forms">Columns that name a row: names, then short names.</param>
/// <param name="PeriodFrom">Column with the first day a row holds; null for tables without a period.</param>
public sealed record TableSchema(
    string Name,
    string? Entity,
    EquatableArray<ColumnSchema> Columns,
    EquatableArray<string> PrimaryKey,
    EquatableArray<string> Forms,
    string? PeriodFrom,
    string? PeriodTo)
{
    public ColumnSchema? Column(string name)
    {
        foreach (var column in Columns)
        {
            if (column.Name == name)
            {
                return column;
            }
        }

        return null;
    }
}

/// <param name="Type">Table Schema type, or partialdate.</param>
/// <param name="References">Table whose key it holds; null for plain values.</param>
/// <param name="Currency">ISO 4217 code of a money column.</param>
public sealed record ColumnSchema(string Name, string Type, string? References, string? Currency, string Delimiter)
{
    /// <summary>The type that expressions give it; null for a list of plain texts, which no expression can use.</summary>
    public RuleType? RuleType => References is { } table
        ? new RuleType(Type == "list" ? TypeKind.EntitySet : TypeKind.Entity, table)
        : Type switch
        {
            "string" => new RuleType(TypeKind.Text),
            "integer" or "number" => new RuleType(Currency is null ? TypeKind.Number : TypeKind.Money),
            "boolean" => new RuleType(TypeKind.Truth),
            "date" or "partialdate" or "year" or "yearmonth" => new RuleType(TypeKind.Date),
            _ => null,
        };
}

/// <summary>A claim type's name and fields, as other files see it.</summary>
public sealed record ClaimSignature(string Name, EquatableArray<FieldSignature> Fields, SourceSpan Span);

/// <param name="Type">The type's name as written.</param>
public sealed record FieldSignature(string Name, string Type, bool Optional);

/// <summary>All that a rule file may refer to outside itself.</summary>
public sealed record Catalog(PackageSchema Package, EquatableArray<ClaimSignature> Claims)
{
    public ClaimSignature? Claim(string name)
    {
        foreach (var claim in Claims)
        {
            if (claim.Name == name)
            {
                return claim;
            }
        }

        return null;
    }

    /// <summary>The type of that name; null for none.</summary>
    public RuleType? TypeOf(string name) => name switch
    {
        "number" => new(TypeKind.Number),
        "count" => new(TypeKind.Count),
        "percent" => new(TypeKind.Percent),
        "money" => new(TypeKind.Money),
        "duration" => new(TypeKind.Duration),
        "date" => new(TypeKind.Date),
        "weekday" => new(TypeKind.Weekday),
        "text" => new(TypeKind.Text),
        "truth" => new(TypeKind.Truth),
        _ => Package.TableOfEntity(name) is { } table ? new(TypeKind.Entity, table.Name)
            : Package.Table(name) is { Entity: not null } set ? new RuleType(TypeKind.EntitySet, set.Name)
            : null,
    };
}
