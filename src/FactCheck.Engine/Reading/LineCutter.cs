namespace FactCheck.Engine.Reading;

/// <summary>Cuts text into lines, which end with LF, CR or CRLF.</summary>
internal static class LineCutter
{
    /// <summary>The next line without its end, or false after the last.</summary>
    /// <param name="at">Where the line begins; moved to where the next one does.</param>
    public static bool Next(string text, ref int at, out int start, out int end)
    {
        start = end = at;
        if (at >= text.Length)
        {
            return false;
        }

        var length = text.AsSpan(at).IndexOfAny('\n', '\r');
        end = length < 0 ? text.Length : at + length;
        at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        return true;
    }
}
