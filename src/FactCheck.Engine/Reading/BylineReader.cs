namespace FactCheck.Engine.Reading;

/// <summary>Finds where the byline begins: short blocks after the last sentence, with authors, an agency's name or an address.</summary>
internal static class BylineReader
{
    private const int LongestLine = 120;
    private const int MostAgencyWords = 5;

    /// <summary>The index of the byline's first block, or the number of blocks where there is none.</summary>
    /// <param name="first">The first block that may belong to the body.</param>
    public static int Read(string text, List<Block> blocks, int first)
    {
        var sure = blocks.Count;
        for (var i = blocks.Count - 1; i >= first && blocks[i].Kind == BlockKind.Paragraph; i--)
        {
            if (!IsByline(text, blocks[i], out var isSure))
            {
                return EndsSentence(text[blocks[i].End - 1]) ? i + 1 : sure;
            }

            sure = isSure && sure == i + 1 ? i : sure;
        }

        return sure;
    }

    /// <summary>Whether a block is one line that names the authors: such a line may stand under the headline too.</summary>
    public static bool IsAuthors(string text, Block block) => block.Lines == 1 && IsAuthors(text.AsSpan(block.Start, block.End - block.Start));

    private static bool IsByline(string text, Block block, out bool isSure)
    {
        isSure = true;
        if (block.Lines > 4 || block.End - block.Start > LongestLine * block.Lines)
        {
            return false;
        }

        var at = block.Start;
        while (at < block.End && LineCutter.Next(text, ref at, out var start, out var end))
        {
            var line = text.AsSpan(start, Math.Min(end, block.End) - start).Trim();
            var named = IsAuthors(line) || IsAddress(line);
            isSure &= named;
            if (!named && !IsAgency(line))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAuthors(ReadOnlySpan<char> line)
        => line.Length is > 3 and <= LongestLine && line.StartsWith("By ", StringComparison.Ordinal) && char.IsUpper(line[3]) && !EndsSentence(line[^1]);

    private static bool IsAddress(ReadOnlySpan<char> line)
    {
        var sign = line.IndexOf('@');
        return sign > 0 && sign + 1 < line.Length && !line.ContainsAny(' ', '\t') && line.LastIndexOf('.') > sign;
    }

    /// <summary>A few words that all have a capital, but for small ones between them: The Associated Press, Voice of America.</summary>
    private static bool IsAgency(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine || EndsSentence(line[^1]))
        {
            return false;
        }

        var words = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (!word.IsEmpty && (++words > MostAgencyWords || !(char.IsUpper(word[0]) || word is "of" or "and" or "&" or "the" or "for")))
            {
                return false;
            }
        }

        return words > 0;
    }

    private static bool EndsSentence(char last) => last is '.' or '!' or '?' or '…' or '”' or '"' or '’' or ':' or ';' or ',';
}
