namespace FactCheck.Engine.Reading;

/// <summary>What stands inside quotation marks: tokens from the first up to, not including, the closing mark or the part's end.</summary>
/// <param name="IsClosed">Whether there is a closing mark.</param>
internal readonly record struct QuoteSpan(int FirstToken, int EndToken, bool IsClosed);

/// <summary>Finds quotations in straight or curly double quotation marks, and in curly single ones that are closed.</summary>
internal ref struct QuoteReader(string text, List<Token> tokens, List<QuoteSpan> quotes)
{
    private int _double = -1;
    private int _single = -1;
    private int _singleEnd = -1;

    /// <summary>Adds the quotations of the part that begins with a token; a double mark that is not closed runs on to the part's end.</summary>
    public static void Read(string text, List<Token> tokens, int first, List<QuoteSpan> quotes)
    {
        var reader = new QuoteReader(text, tokens, quotes);
        for (var token = first; token < tokens.Count; token++)
        {
            if (tokens[token].Kind is TokenKind.Symbol or TokenKind.Possessive)
            {
                reader.Add(token);
            }
        }

        reader.EndSingle();
        if (reader._double >= 0)
        {
            reader.Emit(reader._double, tokens.Count, false);
        }
    }

    private void Add(int token)
    {
        var mark = text[tokens[token].Start];
        if (_double >= 0)
        {
            if (mark is '"' or '”')
            {
                Emit(_double, token, true);
                _double = -1;
            }
        }
        else if (mark == '“' || (mark == '"' && !IsAfterWord(token)))
        {
            EndSingle();
            _double = token + 1;
        }
        else if (mark == '‘' && !IsAfterWord(token) && IsBeforeWord(token) && !IsShortYear(token))
        {
            EndSingle();
            _single = token + 1;
        }
        else if (mark == '’' && _single >= 0 && tokens[token].End == tokens[token].Start + 1 && !IsBeforeWord(token))
        {
            CloseSingle(token);
        }
    }

    /// <summary>After a final s the mark may be an apostrophe: it closes only where no better mark follows.</summary>
    private void CloseSingle(int token)
    {
        _singleEnd = token;
        if (tokens[token].Kind == TokenKind.Symbol)
        {
            EndSingle();
        }
    }

    private void EndSingle()
    {
        if (_single >= 0 && _singleEnd >= 0)
        {
            Emit(_single, _singleEnd, true);
        }

        _single = -1;
        _singleEnd = -1;
    }

    private readonly void Emit(int first, int end, bool isClosed)
    {
        if (first < end)
        {
            quotes.Add(new(first, end, isClosed));
        }
    }

    /// <summary>A straight mark right after a word or number is a sign of inches or a stray closing mark.</summary>
    private readonly bool IsAfterWord(int token)
        => token > 0 && tokens[token - 1].End == tokens[token].Start && tokens[token - 1].Kind != TokenKind.Symbol;

    /// <summary>Editors' programs turn the apostrophe of ’90s the wrong way.</summary>
    private readonly bool IsShortYear(int token) => tokens[token + 1].Kind == TokenKind.Number;

    private readonly bool IsBeforeWord(int token)
        => token + 1 < tokens.Count && tokens[token + 1].Start == tokens[token].End && tokens[token + 1].Kind is TokenKind.Word or TokenKind.Number;
}
