namespace FactCheck.Formats.Mapping;

/// <summary>Cuts plain text into paragraphs: at blank lines, or at every line end where there are none.</summary>
internal static class PlainParagraphs
{
    public static IEnumerable<MappedText> Of(MappedText text)
    {
        var byBlankLine = HasBlankLine(text.Text);
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && (text.Text[at] is not ('\n' or '\r') || (byBlankLine && !IsBlankAfter(text.Text, at))))
            {
                continue;
            }

            if (!text.Text.AsSpan(start, at - start).IsWhiteSpace())
            {
                yield return text.Slice(start, at).Trim();
            }

            start = at + 1;
        }
    }

    private static bool HasBlankLine(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var skipped = text.Length - text.AsSpan().TrimStart().Length;
        for (var at = trimmed.IndexOf('\n'); at >= 0;)
        {
            if (IsBlankAfter(text, skipped + at))
            {
                return true;
            }

            var next = trimmed[(at + 1)..].IndexOf('\n');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>Whether nothing but white space stands between this line end and another one.</summary>
    private static bool IsBlankAfter(string text, int at)
    {
        for (var i = at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1); i < text.Length && char.IsWhiteSpace(text[i]); i++)
        {
            if (text[i] is '\n' or '\r')
            {
                return true;
            }
        }

        return false;
    }
}
