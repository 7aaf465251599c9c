using System.Linq;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>What emitters print of a reference table.</summary>
/// <param name="HasNames">Whether its rows are entities that stories name.</param>
/// <param name="PeriodFrom">Column with a row's first day; null for tables without a period.</param>
/// <param name="PeriodTo">Column with a row's last day.</param>
internal sealed record TableShape(string Name, bool HasNames, string? PeriodFrom, string? PeriodTo, EquatableArray<ColumnShape> Columns)
{
    /// <summary>The tables of a package, without what only the compiler asks of them.</summary>
    public static EquatableArray<TableShape> Of(PackageSchema package) => new(package.Tables
        .Select(table => new TableShape(
            table.Name,
            table.Names.Count > 0,
            table.Period?.From,
            table.Period?.To,
            new(table.Columns
                .Select(column => new ColumnShape(column.Name, column.Type, column.References, column.Currency, column.Delimiter is { Length: > 0 } text ? text[0] : ';'))
                .ToArray())))
        .ToArray());
}

/// <param name="Type">Table Schema type.</param>
/// <param name="References">Table whose key the column, or each item of the list, holds; null for plain values.</param>
internal sealed record ColumnShape(string Name, string Type, string? References, string? Currency, char Delimiter);

/// <summary>The period columns of the tables that have them.</summary>
internal sealed record TablePeriods(EquatableArray<TableShape> Tables)
{
    public (string From, string To)? Of(string table)
    {
        foreach (var shape in Tables)
        {
            if (shape.Name == table && shape.PeriodFrom is { } from && shape.PeriodTo is { } to)
            {
                return (from, to);
            }
        }

        return null;
    }
}
