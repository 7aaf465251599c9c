using System.Linq;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Tables;

/// <summary>A reference table as emitted code reads it.</summary>
/// <param name="HasNames">Whether texts name its rows, so that mentions need them.</param>
/// <param name="PeriodFrom">Column with the first day on which a row holds; null for tables without a period.</param>
internal sealed record TablePlan(string Name, EquatableArray<ColumnPlan> Columns, bool HasNames, string? PeriodFrom, string? PeriodTo)
{
    public static EquatableArray<TablePlan> Of(PackageSchema package) => new([.. package.Tables.Select(Of)]);

    private static TablePlan Of(TableSchema table) => new(
        table.Name,
        new([.. table.Columns.Select(ColumnPlan.Of)]),
        table.Names.Count > 0,
        table.Period?.From,
        table.Period?.To);
}

/// <param name="SchemaType">The type in the data package.</param>
/// <param name="Type">The type in the rule language; null for columns that rules cannot read.</param>
/// <param name="References">Table whose key the column, or each item of the list, holds.</param>
internal sealed record ColumnPlan(string Name, string SchemaType, RuleType? Type, string? References, string? Currency, string? Unit, char Delimiter)
{
    public static ColumnPlan Of(ColumnSchema column) => new(
        column.Name,
        column.Type,
        column.ValueType,
        column.References,
        column.Currency,
        column.Unit,
        column.Delimiter is { Length: > 0 } delimiter ? delimiter[0] : ';');

    /// <summary>Whether it is filled in once all tables are read.</summary>
    public bool IsLink => References is not null;

    /// <summary>Whether rows have a property for it: <c>source</c> and <c>confirmed</c> every row has anyway.</summary>
    public bool IsProperty => Type is not null && Name is not ("source" or "confirmed");
}
