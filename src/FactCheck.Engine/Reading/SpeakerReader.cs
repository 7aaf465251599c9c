namespace FactCheck.Engine.Reading;

/// <summary>Tells who speaks in a paragraph: the capitalised name next to a verb of saying; nobody where there are two or none.</summary>
internal static class SpeakerReader
{
    public static string? Read(string text, List<Token> tokens, int first, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> verbs)
    {
        string? speaker = null;
        var quoted = false;
        for (var token = first; token < tokens.Count; token++)
        {
            if (text[tokens[token].Start] is '"' or '“' or '”')
            {
                quoted = text[tokens[token].Start] == '“' || (text[tokens[token].Start] == '"' && !quoted);
            }
            else if (!quoted && tokens[token].Kind == TokenKind.Word && verbs.Contains(TextOf(text, tokens[token])))
            {
                var name = NameBefore(text, tokens, first, token) ?? NameAfter(text, tokens, token);
                if (name is not null && speaker is not null && speaker != name)
                {
                    return null;
                }

                speaker ??= name;
            }
        }

        return speaker;
    }

    private static string? NameBefore(string text, List<Token> tokens, int first, int verb)
    {
        var start = verb;
        while (start - 1 >= first && IsCapitalised(text, tokens[start - 1]))
        {
            start--;
        }

        return start < verb ? text[tokens[start].Start..tokens[verb - 1].End] : null;
    }

    private static string? NameAfter(string text, List<Token> tokens, int verb)
    {
        var end = verb + 1;
        while (end < tokens.Count && IsCapitalised(text, tokens[end]))
        {
            end++;
        }

        return end > verb + 1 ? text[tokens[verb + 1].Start..tokens[end - 1].End] : null;
    }

    /// <summary>A pronoun at the beginning of a sentence has a capital and is no name.</summary>
    private static bool IsCapitalised(string text, Token token)
        => token.Kind == TokenKind.Word && char.IsUpper(text[token.Start]) && TextOf(text, token) is not ("He" or "She" or "They" or "It" or "I" or "We");

    private static ReadOnlySpan<char> TextOf(string text, Token token) => text.AsSpan(token.Start, token.End - token.Start);
}
