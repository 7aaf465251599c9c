using System.Globalization;

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

    public static bool TryTruth(string cell, out bool value)
    {
        value = cell is "true" or "True" or "TRUE" or "1";
        return value || cell is "false" or "False" or "FALSE" or "0";
    }
}
