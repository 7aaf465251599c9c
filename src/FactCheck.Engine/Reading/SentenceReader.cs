namespace FactCheck.Engine.Reading;

/// <summary>Finds where sentences end: at . ! ? with what closes after it, unless the stop belongs to an abbreviation or initial.</summary>
internal static class SentenceReader
{
    /// <summary>A name follows these, so they never end a sentence.</summary>
    private static readonly WordSet s_titles = WordSet.Of(
        "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Gen", "Col", "Maj", "Lt", "Sgt", "Capt", "Cmdr", "Adm", "Rep", "Sen", "Gov", "Rev", "Hon", "Pres", "Mt", "vs", "cf");

    private static readonly WordSet s_abbreviations = WordSet.Of(
        "St", "Jr", "Sr", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "etc", "Inc", "Ltd", "Corp", "Co", "Bros", "Ave", "Blvd", "approx");

    /// <summary>Words that begin a sentence where they have a capital after an abbreviation.</summary>
    private static readonly WordSet s_starters = WordSet.Of(
        "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "His", "Her", "Its", "Their", "This", "That", "These", "Those", "There",
        "But", "And", "In", "On", "At", "For", "As", "By", "After", "Before", "When", "While", "If", "However", "Meanwhile", "Then", "Since", "With", "Both", "Such");

    public static void Read(string text, List<Token> tokens, int first, int part, List<Sentence> sentences)
    {
        var start = first;
        for (var token = first; token < tokens.Count; token++)
        {
            var stop = token;
            if (!IsStop(text, tokens[token]))
            {
                continue;
            }

            while (token + 1 < tokens.Count && IsAttachedCloser(text, tokens, token + 1))
            {
                token++;
            }

            if (EndsSentence(text, tokens, stop, token, start))
            {
                sentences.Add(new(start, token + 1, part));
                start = token + 1;
            }
        }

        if (start < tokens.Count)
        {
            sentences.Add(new(start, tokens.Count, part));
        }
    }

    /// <summary>A full stop of its own, or the last one in U.S. or p.m.</summary>
    private static bool IsStop(string text, Token token)
        => text[token.End - 1] is '.' or '!' or '?' or '…';

    private static bool IsAttachedCloser(string text, List<Token> tokens, int token)
        => tokens[token].Start == tokens[token - 1].End
            && tokens[token].Kind is TokenKind.Symbol or TokenKind.Possessive
            && text[tokens[token].Start] is '"' or '”' or '’' or '\'' or '»' or ')' or ']' or '.' or '!' or '?' or '…';

    private static bool EndsSentence(string text, List<Token> tokens, int stop, int last, int start)
    {
        if (last + 1 == tokens.Count)
        {
            return true;
        }

        var next = tokens[last + 1];
        if (next.Start == tokens[last].End || char.IsLower(text[next.Start]) || text[next.Start] is ',' or ';' or ':')
        {
            return false;
        }

        if (tokens[stop].Kind == TokenKind.Word)
        {
            // "At 2 p.m. (1200 GMT)" goes on in brackets.
            return s_starters.Contains(next.In(text)) || (next.Kind == TokenKind.Symbol && text[next.Start] != '(');
        }

        return last > stop || text[tokens[stop].Start] != '.' || stop == start || IsFullStop(text, tokens[stop - 1], tokens[stop], next);
    }

    /// <summary>Not the point of an abbreviation or initial, unless a word follows that begins a sentence.</summary>
    private static bool IsFullStop(string text, Token before, Token stop, Token next)
    {
        var word = before.In(text);
        if (before.End != stop.Start || before.Kind != TokenKind.Word)
        {
            return true;
        }

        var isInitial = word.Length == 1 && char.IsUpper(word[0]);
        return word is "No" or "Nos" or "Rs" ? next.Kind != TokenKind.Number
            : !s_titles.Contains(word) && (!(isInitial || s_abbreviations.Contains(word)) || s_starters.Contains(next.In(text)));
    }
}
