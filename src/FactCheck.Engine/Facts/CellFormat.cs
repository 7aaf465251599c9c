using System.Globalization;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Facts;

/// <summary>How values are written in cells: the lexical forms of Table Schema, in no culture.</summary>
internal static class CellFormat
{
    private const NumberStyles NumberStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Digits with an optional sign, decimal point and exponent, within the range of <see cref="decimal"/>.</summary>
    public static bool TryNumber(ReadOnlySpan<char> cell, out decimal value)
        => decimal.TryParse(cell, NumberStyle, CultureInfo.InvariantCulture, out value);

    public static bool IsInteger(ReadOnlySpan<char> cell)
        => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    /// <summary>Whether a text is a value of a column type.</summary>
    public static bool IsValid(string type, string cell) => type switch
    {
        ColumnTypes.Integer => IsInteger(cell),
        ColumnTypes.Number => TryNumber(cell, out _),
        ColumnTypes.Boolean => TryTruth(cell, out _),
        ColumnTypes.Date => cell.Length == 10 && PartialDate.TryParse(cell, out _),
        ColumnTypes.YearMonth => cell.Length == 7 && PartialDate.TryParse(cell, out _),
        ColumnTypes.Year => cell.Length == 4 && PartialDate.TryParse(cell, out _),
        ColumnTypes.PartialDate => PartialDate.TryParse(cell, out _),
        _ => true,
    };

    public static bool TryTruth(string cell, out bool value)
    {
        value = cell is "true" or "True" or "TRUE" or "1";
        return value || cell is "false" or "False" or "FALSE" or "0";
    }
}
