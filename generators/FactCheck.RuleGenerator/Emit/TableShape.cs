using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>What emitters print of a reference table.</summary>
/// <param name="HasNames">Whether its rows are entities that stories name.</param>
/// <param name="PeriodFrom">Column with a row's first day; null for tables without a period.</param>
/// <param name="PeriodTo">Column with a row's last day.</param>
internal sealed record TableShape(string Name, bool HasNames, string? PeriodFrom, string? PeriodTo, EquatableArray<ColumnShape> Columns);

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
