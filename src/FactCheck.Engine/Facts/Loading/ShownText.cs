namespace FactCheck.Engine.Facts.Loading;

/// <summary>Makes a cell fit to be quoted in a message of one line.</summary>
internal static class ShownText
{
    private const int Longest = 60;

    public static string Of(string cell)
    {
        var text = cell.Length <= Longest ? cell : cell[..Longest] + "…";
        return text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 ? text
            : string.Create(text.Length, text, static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = char.IsControl(source[i]) ? ' ' : source[i];
                }
            });
    }
}
