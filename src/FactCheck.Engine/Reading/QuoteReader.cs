namespace FactCheck.Engine.Reading;

/// <summary>Finds quotations in straight or curly double quotation marks, and their speakers where a verb of saying names them.</summary>
internal static class QuoteReader
{
    private static readonly HashSet<string> s_verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "said", "says", "wrote", "writes", "told", "tells", "added", "adds", "stated", "announced", "tweeted", "posted", "noted", "stressed",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_verbLookup = s_verbs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the quotations of one part; one that is not closed runs on to the part's end.</summary>
    public static void Read(string text, List<Token> tokens, int first, List<Quote> quotes)
    {
        var speaker = SpeakerReader.Read(text, tokens, first, s_verbLookup);
        var open = -1;
        for (var token = first; token < tokens.Count; token++)
        {
            var mark = text[tokens[token].Start];
            if (open < 0 && mark is '"' or '“')
            {
                open = token + 1;
            }
            else if (open >= 0 && mark is '"' or '”')
            {
                quotes.Add(new(open, token, speaker));
                open = -1;
            }
        }

        if (open >= 0)
        {
            quotes.Add(new(open, tokens.Count, speaker));
        }
    }
}
