using System.Linq;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Vocabulary;

/// <summary>What the compiler has to know of a data package: its tables and their types.</summary>
public sealed record PackageSchema(EquatableArray<TableSchema> Tables, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether it stands on the standard package: a table takes the place of the one with its name, the others stay.</summary>
    public bool IsExtension { get; init; }

    /// <summary>These tables and those of a package underneath.</summary>
    public PackageSchema Over(PackageSchema standard)
    {
        var own = Tables.Select(table => table.Name).ToArray();
        return new(
            new([.. standard.Tables.Where(table => !own.Contains(table.Name)), .. Tables]),
            new([.. standard.Diagnostics, .. Diagnostics]));
    }
}

/// <summary>A reference table as its descriptor declares it.</summary>
public sealed record TableSchema(
    string Name,
    string? Entity,
    EquatableArray<ColumnSchema> Columns,
    EquatableArray<string> PrimaryKey,
    EquatableArray<string> Names,
    EquatableArray<string> ShortNames,
    PeriodSchema? Period,
    bool HasCoverage);

/// <param name="References">Table that the column, or each item of a list column, refers to.</param>
public sealed record ColumnSchema(string Name, string Type, string? References, string? Currency, string? Delimiter)
{
    /// <summary>The symbol of the unit of a number column, <c>%</c> for shares.</summary>
    public string? Unit { get; init; }

    /// <summary>The type that its values have in rules; null for columns that rules cannot read.</summary>
    public RuleType? ValueType => this switch
    {
        { References: { } table } => new(Type == "list" ? TypeKind.EntitySet : TypeKind.Entity, table),
        { Type: "list" } => null,
        { Type: "integer" or "number" } => OfNumbers,
        { Type: "boolean" } => new(TypeKind.Truth),
        { Type: "date" or "partialdate" or "year" or "yearmonth" } => new(TypeKind.Date),
        _ => new(TypeKind.Text),
    };

    private RuleType OfNumbers => this switch
    {
        { Currency: not null } => new(TypeKind.Money),
        { Unit: UnitCatalog.PerCent } => new(TypeKind.Percent),
        { Unit: { } unit } when UnitCatalog.DimensionOf(unit) is { } dimension => new(TypeKind.Quantity, dimension),
        _ => new(TypeKind.Number),
    };
}

/// <summary>The columns between which a row holds.</summary>
public sealed record PeriodSchema(string From, string To);
