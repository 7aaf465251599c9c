namespace FactCheck.Engine.Reading;

/// <summary>A run of words with capitals, with its initials, hyphens and small words such as "von der" inside it.</summary>
internal readonly record struct NameRun(int First, int End)
{
    /// <summary>No name of a person or an organisation has more tokens; keeps the search from going on for ever in a headline.</summary>
    private const int Longest = 14;

    private static readonly WordSet s_notNames = WordSet.Of(
        "He", "She", "They", "It", "I", "We", "You", "This", "That", "There", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "But", "And", "As", "In", "On", "At", "After", "Later", "Also", "Who", "What", "Nobody", "Everyone", "Others", "Some", "Many", "Most", "Both", "Officials", "Experts", "Critics",
        "Police", "Prosecutors", "Authorities", "Residents", "Lawmakers", "Investigators", "Doctors", "Scientists", "Researchers", "Firefighters", "Rescuers", "Witnesses", "Analysts", "Economists",
        "Diplomats", "Sources", "Neighbours", "Neighbors", "Ministers", "Workers", "Farmers", "Students", "Protesters", "Organisers", "Organizers", "Activists", "Opponents", "Supporters");

    private static readonly WordSet s_titles = WordSet.Of(
        "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Sir", "Dame", "Lord", "Lady", "President", "Premier", "Prime", "Minister", "Chancellor", "Secretary", "General",
        "Ambassador", "Senator", "Governor", "Mayor", "King", "Queen", "Prince", "Princess", "Emperor", "Pope", "Spokesperson", "Spokesman", "Spokeswoman",
        "Commissioner", "Chairman", "Chairwoman", "Director", "Professor", "Judge", "Justice", "Leader", "The");

    private static readonly WordSet s_particles = WordSet.Of("von", "van", "der", "den", "de", "da", "di", "del", "la", "le", "bin", "al", "el", "y");

    public bool IsEmpty => First >= End;

    /// <summary>The run that ends before a token and begins no earlier than another.</summary>
    public static NameRun Before(string text, ReadOnlySpan<Token> tokens, int end, int floor)
    {
        floor = Math.Max(floor, end - Longest);
        var first = end;
        for (var token = end - 1; token >= floor; token--)
        {
            if (IsCapital(text, tokens[token]))
            {
                first = token;
            }
            else if (!Joins(text, tokens, token, floor))
            {
                break;
            }
        }

        return new(first, end > first && IsNamePart(text, tokens, end - 1, first) ? end : first);
    }

    /// <summary>The run that begins with a token and ends no later than another.</summary>
    public static NameRun After(string text, ReadOnlySpan<Token> tokens, int first, int ceiling)
    {
        ceiling = Math.Min(ceiling, first + Longest);
        var end = first;
        for (var token = first; token < ceiling; token++)
        {
            if (IsCapital(text, tokens[token]) || (token > first && IsHyphened(text, tokens, token)))
            {
                end = token + 1;
            }
            else if (token == first || !Joins(text, tokens, token, first))
            {
                break;
            }
        }

        return new(first, end);
    }

    /// <summary>The name without the titles before it; null where nothing but a title is left.</summary>
    public string? Name(string text, ReadOnlySpan<Token> tokens)
    {
        var first = First;
        for (var token = First; token < End; token++)
        {
            if (s_titles.Contains(tokens[token].In(text)))
            {
                first = token + 1 < End && text[tokens[token + 1].Start] == '.' ? token + 2 : token + 1;
            }
        }

        return first < End ? text[tokens[first].Start..tokens[End - 1].End] : null;
    }

    /// <summary>Whether a word stands before names without being part of them.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => s_titles.Contains(word);

    public static bool IsCapital(string text, Token token)
        => token.Kind == TokenKind.Word && char.IsUpper(text[token.Start]) && !s_notNames.Contains(token.In(text));

    /// <summary>A hyphen inside a name, a point after an initial or title, a particle; all between parts of a name.</summary>
    private static bool Joins(string text, ReadOnlySpan<Token> tokens, int token, int floor)
    {
        if (token - 1 < floor)
        {
            return false;
        }

        var before = tokens[token - 1];
        var word = tokens[token].In(text);
        return word is "-" ? before.End == tokens[token].Start && before.Kind == TokenKind.Word
            : word is "." ? before.End == tokens[token].Start && (before.End - before.Start == 1 || s_titles.Contains(before.In(text)))
            : s_particles.Contains(word) || IsHyphened(text, tokens, token);
    }

    /// <summary>The small word after a hyphen: Suk-yeol.</summary>
    private static bool IsHyphened(string text, ReadOnlySpan<Token> tokens, int token)
        => token > 0 && tokens[token].Kind == TokenKind.Word && text[tokens[token - 1].Start] == '-' && tokens[token - 1].End == tokens[token].Start;

    private static bool IsNamePart(string text, ReadOnlySpan<Token> tokens, int token, int first)
        => IsCapital(text, tokens[token]) || (token > first && IsHyphened(text, tokens, token));
}
