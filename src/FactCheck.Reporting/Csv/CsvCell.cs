using System.Buffers;

namespace FactCheck.Reporting.Csv;

/// <summary>Makes a text one cell: quoted as RFC 4180 says, and nothing that a spreadsheet would take for a formula.</summary>
internal static class CsvCell
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    public static string Of(string text)
    {
        var inert = IsFormula(text) ? "'" + text : text;
        return inert.AsSpan().ContainsAny(Quoted) || inert != text
            ? "\"" + inert.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : inert;
    }

    /// <summary>Whether the first character that is no space begins a formula in a spreadsheet, wide forms and line ends included.</summary>
    private static bool IsFormula(string text)
    {
        foreach (var one in text)
        {
            switch (one)
            {
                case '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\t' or '\r' or '\n':
                    return true;
                case ' ' or '\u00A0' or '\u3000' or '\uFEFF':
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }
}
