using System.Globalization;
using FactCheck.Engine.Functions;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Facts;

/// <summary>Turns the cells of a validated row into values; generated row types read themselves through it.</summary>
/// <remarks>
/// An empty cell is null everywhere. The loader has checked every cell against the descriptor, so a cell that does not parse
/// here means that a column is read as a type it was not declared with, and throws <see cref="FormatException"/>.
/// </remarks>
public static class RowReader
{
    public static string? Text(FactHeader row, int column) => row.Cells[column] is { Length: > 0 } cell ? cell : null;

    public static Number? Number(FactHeader row, int column)
        => Amount(row, column) is { } value ? Model.Values.Number.Exact(value) : null;

    /// <param name="currency">ISO 4217 code that the descriptor gives the column.</param>
    public static Money? Money(FactHeader row, int column, string currency)
        => Amount(row, column) is { } value ? new Money(Interval.Point(value), currency) : null;

    /// <param name="unit">The symbol of the unit that the descriptor gives the column.</param>
    public static Quantity? Quantity(FactHeader row, int column, string unit) => Measures.Of(Number(row, column), unit);

    /// <summary>A share, whose cells are in hundredths.</summary>
    public static Percent? Percent(FactHeader row, int column)
        => Amount(row, column) is { } value ? new Percent(Interval.Point(value), false) : null;

    /// <summary>Reads the types date, yearmonth, year and partialdate.</summary>
    public static PartialDate? Date(FactHeader row, int column)
    {
        var cell = row.Cells[column];
        return cell.Length == 0 ? null
            : PartialDate.TryParse(cell, out var date) ? date
            : throw Unreadable(row, column, "a date");
    }

    public static bool? Truth(FactHeader row, int column)
    {
        var cell = row.Cells[column];
        return cell.Length == 0 ? null
            : CellFormat.TryTruth(cell, out var value) ? value
            : throw Unreadable(row, column, "a truth value");
    }

    /// <summary>The row that a foreign key cell names; null where the cell is empty or the row began after the as-of day.</summary>
    public static TRow? Link<TRow>(FactHeader row, int column, FactTable<TRow> target)
        where TRow : Fact
        => target.FindByKey(row.Cells[column]);

    /// <summary>The rows that a list cell names; null where the cell is empty.</summary>
    public static FactSet? Set<TRow>(FactHeader row, int column, char delimiter, FactTable<TRow> target)
        where TRow : Fact
        => Set(row.Cells[column], delimiter, target);

    /// <summary>The rows that a delimited text names; null where it is empty.</summary>
    public static FactSet? Set<TRow>(string cell, char delimiter, FactTable<TRow> target)
        where TRow : Fact
    {
        if (cell.Length == 0)
        {
            return null;
        }

        var found = new List<Fact>();
        foreach (var item in new ListItems(cell, delimiter))
        {
            if (target.FindByKey(item) is { } row)
            {
                found.Add(row);
            }
        }

        return FactSet.Of([.. found]);
    }

    private static decimal? Amount(FactHeader row, int column)
    {
        var cell = row.Cells[column];
        return cell.Length == 0 ? null
            : CellFormat.TryNumber(cell, out var value) ? value
            : throw Unreadable(row, column, "a number");
    }

    private static FormatException Unreadable(FactHeader row, int column, string expected)
        => new(string.Create(CultureInfo.InvariantCulture, $"{row.Table}/{row.Key}: column {row.Columns[column]} holds '{row.Cells[column]}', which is not {expected}."));
}
