using System.Text.RegularExpressions;
using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Engine.Facts.Errors;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>Checks every cell of a column against its type and constraints.</summary>
internal sealed class CellChecker
{
    private readonly LoadedTable _table;
    private readonly int _column;
    private readonly ColumnDescriptor _descriptor;
    private readonly ColumnConstraints _constraints;
    private readonly bool _isKey;
    private readonly Dictionary<string, LoadedRow>? _seen;

    private CellChecker(LoadedTable table, int column)
    {
        _table = table;
        _column = column;
        _descriptor = table.Schema.Columns[column].Descriptor;
        _constraints = table.Schema.Columns[column].Constraints;
        _isKey = table.Schema.Descriptor.PrimaryKey.Contains(_descriptor.Name);
        // A key of one column is checked with the keys.
        var isWholeKey = _isKey && table.Schema.Descriptor.PrimaryKey.Count == 1;
        _seen = _constraints.Unique && !isWholeKey ? new(StringComparer.Ordinal) : null;
    }

    /// <summary>Row by row, so that the errors shown of many are those of the first rows.</summary>
    public static void CheckAll(LoadedTable table)
    {
        var checkers = new List<CellChecker>();
        for (var column = 0; column < table.Places.Length; column++)
        {
            if (table.Places[column] >= 0 && !table.Schema.Columns[column].IsUnsure)
            {
                checkers.Add(new(table, column));
            }
        }

        foreach (var row in table.Rows)
        {
            if (row.IsRagged)
            {
                continue;
            }

            foreach (var checker in checkers)
            {
                checker.Check(row, row.Cells[checker._column]);
            }
        }
    }

    private void Check(LoadedRow row, string cell)
    {
        if (cell.Length == 0)
        {
            if (_descriptor.Required && !_isKey)
            {
                Report(ReferenceErrors.EmptyCell, row, $"Column '{_descriptor.Name}' is empty here and required.");
            }

            return;
        }

        if (_descriptor.Type == ColumnTypes.List)
        {
            CheckItems(row, cell);
        }
        else if (CellFormat.IsValid(_descriptor.Type, cell))
        {
            CheckConstraints(row, cell);
        }
        else
        {
            Report(ReferenceErrors.WrongValue, row, $"'{ShownText.Of(cell)}' is not {ColumnTypes.Phrase(_descriptor.Type)}; expected {Example(_descriptor.Type)}.");
        }

        if (_seen is not null && !_seen.TryAdd(cell, row))
        {
            Report(ReferenceErrors.RepeatedValue, row, $"'{ShownText.Of(cell)}' is in line {_table.Place(_seen[cell], _column).Line} already, and column '{_descriptor.Name}' is unique.");
        }
    }

    private void CheckItems(LoadedRow row, string cell)
    {
        foreach (var item in new ListItems(cell, _descriptor.Delimiter))
        {
            if (item.IsEmpty)
            {
                Report(ReferenceErrors.WrongValue, row, $"'{ShownText.Of(cell)}' has an empty item; expected items with one '{_descriptor.Delimiter}' between them.");
            }
            else if (!_constraints.IsNone)
            {
                CheckConstraints(row, item.ToString());
            }
        }
    }

    private void CheckConstraints(LoadedRow row, string value)
    {
        if (_constraints.Allowed is { } allowed && !allowed.Contains(value))
        {
            Report(ReferenceErrors.NotInEnum, row, $"'{ShownText.Of(value)}' is not an allowed value of '{_descriptor.Name}'; expected {string.Join(", ", allowed)}.{NearestName.Hint(value, allowed)}");
        }

        if (_constraints.Pattern is { } pattern && !Matches(pattern.Regex, value))
        {
            Report(ReferenceErrors.NotInPattern, row, $"'{ShownText.Of(value)}' does not have the form of '{_descriptor.Name}'; expected {pattern.Text}.");
        }

        if (_constraints.Minimum is { } low && IsBelow(value, low))
        {
            Report(ReferenceErrors.OutOfRange, row, $"{ShownText.Of(value)} is below the minimum of '{_descriptor.Name}', {low.Text}.");
        }

        if (_constraints.Maximum is { } high && IsAbove(value, high))
        {
            Report(ReferenceErrors.OutOfRange, row, $"{ShownText.Of(value)} is above the maximum of '{_descriptor.Name}', {high.Text}.");
        }
    }

    private static bool Matches(Regex pattern, string value)
    {
        try
        {
            return pattern.IsMatch(value);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    // A partial date is out of range where any of its days is.
    private static bool IsBelow(string value, Bound bound)
        => bound.Number is { } number ? CellFormat.TryNumber(value, out var amount) && amount < number
            : PartialDate.TryParse(value, out var date) && date.First < bound.Date!.Value.First;

    private static bool IsAbove(string value, Bound bound)
        => bound.Number is { } number ? CellFormat.TryNumber(value, out var amount) && amount > number
            : PartialDate.TryParse(value, out var date) && date.Last > bound.Date!.Value.Last;

    private void Report(ReferenceErrorKind kind, LoadedRow row, string message) => _table.Report(kind, row, _column, message);

    private static string Example(string type) => type switch
    {
        ColumnTypes.Integer => "digits such as 160",
        ColumnTypes.Number => "digits such as 11600000000 or 8.38",
        ColumnTypes.Boolean => "true or false",
        ColumnTypes.Year => "four digits such as 2026",
        ColumnTypes.YearMonth => "a month such as 2026-01",
        ColumnTypes.PartialDate => "2026, 2026-01 or 2026-01-16",
        _ => "a day such as 2026-01-16",
    };
}
