namespace FactCheck.Formats.Xml;

/// <summary>Puts spaces over a document type that only names its definition, as NITF files have it, so that it is never looked at.</summary>
internal static class DoctypeBlanker
{
    /// <summary>The text with every other character at its place; a declaration with entities of its own stays, and is refused by the reader.</summary>
    public static string Blank(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 4096)).IndexOf("<!DOCTYPE", StringComparison.Ordinal);
        if (start < 0)
        {
            return text;
        }

        var length = text.AsSpan(start).IndexOfAny('>', '[');
        if (length < 0 || text[start + length] == '[')
        {
            return text;
        }

        return string.Create(text.Length, (text, start, length), static (span, state) =>
        {
            state.text.CopyTo(span);
            foreach (ref var character in span.Slice(state.start, state.length + 1))
            {
                character = character is '\n' or '\r' ? character : ' ';
            }
        });
    }
}
