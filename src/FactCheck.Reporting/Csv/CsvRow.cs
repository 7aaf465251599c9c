using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.Csv;

/// <summary>A row of cells as RFC 4180 has it, without its line end.</summary>
public static class CsvRow
{
    /// <remarks>On one line and without control characters: not every program that reads CSV knows quoted line ends.</remarks>
    public static string Of(IEnumerable<string> cells) => string.Join(',', cells.Select(static cell => CsvCell.Of(SafeText.Of(cell))));
}
