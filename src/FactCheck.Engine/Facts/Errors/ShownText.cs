namespace FactCheck.Engine.Facts.Errors;

/// <summary>Makes what a file holds fit for a message of one line.</summary>
internal static class ShownText
{
    private const int Longest = 60;

    /// <summary>The beginning of a long text.</summary>
    public static string Of(string text) => text.Length <= Longest ? text : text[..Longest] + "…";

    /// <summary>Spaces for line ends and other control characters.</summary>
    public static string OneLine(string message)
        => !message.AsSpan().ContainsAnyInRange('\0', '\u001F') && !message.AsSpan().ContainsAnyInRange('\u007F', '\u009F')
            ? message
            : string.Create(message.Length, message, static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = char.IsControl(source[i]) ? ' ' : source[i];
                }
            });
}
