namespace FactCheck.Engine.Reading;

/// <summary>Finds where sentences end: at . ! ? with what closes after it, unless the stop belongs to an abbreviation or initial.</summary>
internal static class SentenceReader
{
    private static readonly HashSet<string> s_abbreviations = new(StringComparer.Ordinal)
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Gen", "Col", "Lt", "Sgt", "Capt", "Rep", "Sen", "Gov", "Rev", "Hon", "Jr", "Sr",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "No", "vs", "etc", "Inc", "Ltd", "Corp", "Co",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Read(string text, List<Token> tokens, int first, int part, List<Sentence> sentences)
    {
        var start = first;
        for (var token = first; token < tokens.Count; token++)
        {
            if (!EndsSentence(text, tokens, token, first))
            {
                continue;
            }

            while (token + 1 < tokens.Count && tokens[token + 1].Start == tokens[token].End && text[tokens[token + 1].Start] is '"' or '”' or '’' or ')' or '\'' or '.' or '!' or '?')
            {
                token++;
            }

            sentences.Add(new(start, token + 1, part));
            start = token + 1;
        }

        if (start < tokens.Count)
        {
            sentences.Add(new(start, tokens.Count, part));
        }
    }

    private static bool EndsSentence(string text, List<Token> tokens, int token, int first)
    {
        var mark = text[tokens[token].Start];
        if (tokens[token].Kind != TokenKind.Symbol || mark is not ('.' or '!' or '?'))
        {
            return false;
        }

        if (mark != '.' || token == first)
        {
            return true;
        }

        var before = text.AsSpan(tokens[token - 1].Start, tokens[token - 1].End - tokens[token - 1].Start);
        var isInitial = before.Length == 1 && char.IsUpper(before[0]) && tokens[token].Start == tokens[token - 1].End;
        var goesOnLower = token + 1 < tokens.Count && char.IsLower(text[tokens[token + 1].Start]);
        return !isInitial && !goesOnLower && !s_lookup.Contains(before);
    }
}
