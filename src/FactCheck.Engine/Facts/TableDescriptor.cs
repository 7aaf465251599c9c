namespace FactCheck.Engine.Facts;

/// <summary>A resource of the data package: a table, its schema, and what it says of its names, periods and completeness.</summary>
/// <param name="Entity">Singular name under which rules and patterns know a row; null where the table is only looked up.</param>
/// <param name="Names">Columns whose values name a row anywhere in a text.</param>
/// <param name="ShortNames">Columns that name a row only in a story which names it in full.</param>
/// <param name="Period">The columns between which a row holds, both days included; null for tables without.</param>
public sealed record TableDescriptor(
    string Name,
    string Path,
    string? Entity,
    IReadOnlyList<ColumnDescriptor> Columns,
    IReadOnlyList<string> PrimaryKey,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> ShortNames,
    PeriodDescriptor? Period,
    IReadOnlyList<CoverageDescriptor> Coverage)
{
    /// <summary>The last day on which its rows may be relied on without being compared again, but for those that have a day of their own; null for none.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>The columns between which a row was on record; null for tables that do not say.</summary>
    public KnownDescriptor? Known { get; init; }

    /// <summary>One of <see cref="TableFormats"/>.</summary>
    public string Format { get; init; } = TableFormats.Csv;

    /// <summary>What the format asks for beside the path: the table of a database, the file of a query.</summary>
    public IReadOnlyDictionary<string, string> Dialect { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether any row may have such a day.</summary>
    public bool IsReviewed => ReviewBy is not null || IndexOf(Descriptors.RowSource.ReviewByColumn) >= 0;

    public int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Name == column)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <param name="Type">Table Schema type: string, integer, number, boolean, date, year, yearmonth, list, or <c>partialdate</c>, which takes any of 2026, 2026-01, 2026-01-16.</param>
/// <param name="References">Table whose primary key this column, or each item of this list, holds.</param>
/// <param name="Currency">ISO 4217 code for a number column that is money; null otherwise.</param>
public sealed record ColumnDescriptor(string Name, string Type, bool Required, string? References, string? Currency, char Delimiter)
{
    /// <summary>The unit of shares and of percentage points, which are no measured amounts.</summary>
    internal const string PerCent = "%";

    /// <summary>The symbol of the unit of a number column that holds measured amounts, <c>%</c> for shares; null otherwise.</summary>
    public string? Unit { get; init; }
}

/// <param name="From">Column with the first day; empty cells mean since ever.</param>
/// <param name="To">Column with the last day; empty cells mean no end on record.</param>
public sealed record PeriodDescriptor(string From, string To);

/// <param name="From">Column with the first day on which the row was on record; empty cells mean since ever.</param>
/// <param name="To">Column with the last such day, empty while it is on record; null where rows are never taken back.</param>
public sealed record KnownDescriptor(string From, string? To);

/// <summary>A declaration that the table holds everything there is for these column values between these days.</summary>
/// <param name="Scope">Column and value pairs; empty for the whole table.</param>
public sealed record CoverageDescriptor(IReadOnlyList<KeyValuePair<string, string>> Scope, DateOnly? From, DateOnly? To);
