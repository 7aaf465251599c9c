using FactCheck.Engine.Mentions.References;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions.Names;

/// <summary>Looks at each token once for names, the longest over all tables, and for words that refer to others.</summary>
internal sealed class EntityFinder(Document document, NameIndex index, WordMeaning?[] words)
{
    private static readonly string[] s_compass = ["North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "New"];

    private readonly PersonShape _shape = new(document, words);
    private int _nextName;
    private int _capitalsOf = -1;
    private bool _isAllCapitals;

    public EntityScan Scan { get; } = new(document, index, words);

    /// <summary>Looks at a token; tokens come in the order of the text.</summary>
    /// <param name="meaning">What is known of its word; null for nothing.</param>
    public void Find(TokenText text, int sentence, int token, WordMeaning? meaning)
    {
        if (document.Tokens[token].Kind == TokenKind.Symbol)
        {
            if (AcronymFinder.IsBracketed(text, token))
            {
                Scan.Brackets.Add(new(token, sentence));
            }

            return;
        }

        _shape.Look(text, sentence, token, Scan.People);
        if (meaning is not { IsOfNames: true })
        {
            return;
        }

        foreach (var sense in meaning.CueFor)
        {
            if (text.IsCapitalised(token))
            {
                Scan.Cues.TryAdd(sense, token);
            }
        }

        if (token >= _nextName)
        {
            FindNames(text, sentence, token, meaning);
        }

        if (token >= _nextName && meaning.Reference != ReferenceWord.None)
        {
            Scan.References.Add((new(token, sentence), meaning.Reference));
        }
    }

    private void FindNames(TokenText text, int sentence, int token, WordMeaning meaning)
    {
        var length = 0;
        var hasShort = false;
        foreach (var name in meaning.Names)
        {
            if (name.Tokens.Length < length)
            {
                break;
            }

            var fit = name.At(text, token);
            if (fit == NameFit.No || (length == 0 && name.IsShort))
            {
                hasShort |= fit != NameFit.No;
                continue;
            }

            if (name.IsShort || (length == 0 && IsPartOfAnother(text, token, token + name.Tokens.Length, name)))
            {
                continue;
            }

            length = name.Tokens.Length;
            if (meaning.Senses.Length == 0 || length > 1)
            {
                Add(text, sentence, token, name, fit, meaning.Names);
            }
        }

        if (length <= 1 && meaning.Senses.Length > 0 && text.IsCapitalised(token) && (length == 1 || !IsBesideName(text, sentence, token)))
        {
            Scan.Ambiguous.Add(new(token, sentence));
            _nextName = token + 1;
        }

        if (length == 0 && hasShort)
        {
            Scan.Shorts.Add(new(token, sentence));
        }

        _nextName = Math.Max(_nextName, token + length);
    }

    private void Add(TokenText text, int sentence, int token, EntityName name, NameFit fit, ReadOnlySpan<EntityName> candidates)
    {
        if (!IsTheOnlyRow(text, token, name, candidates))
        {
            return;
        }

        var end = WithBracketedAlias(text, token + name.Tokens.Length, name.Row);
        _nextName = end;
        var mention = new Mention(token, end, name.Row.Table, name.Form, name.Row);
        var isWeak = fit == NameFit.Weak || (name.IsCommon && IsWherever(text, sentence, token, end)) || (EverydayWords.IsWordInCapitals(name) && IsAllCapitals(sentence));
        (isWeak ? Scan.Weak : Scan.Sure).Add(mention);
    }

    /// <summary>Whether a capital says nothing here: at the sentence's beginning, or beside another word with one.</summary>
    private bool IsWherever(TokenText text, int sentence, int token, int end)
    {
        var first = document.Sentences[sentence].FirstToken;
        while (first < token && document.Tokens[first].Kind == TokenKind.Symbol)
        {
            first++;
        }

        return token == first
            ? !(text.IsKind(end, TokenKind.Possessive) || (end < text.End && SayingVerbs.IsVerb(document.TextOf(end))) || IsAdjective(text, token, end))
            : IsBesideName(text, sentence, token);
    }

    /// <summary>"Polish President": an office behind it; "French wine": no word of its own in English.</summary>
    private bool IsAdjective(TokenText text, int token, int end)
        => end == token + 1 && ((end < text.End && text.IsCapitalised(end) && Scan.At(end).Names is [{ Row.Table: EntityTables.Offices }, ..])
            || (EverydayWords.IsPlainAdjective(document.TextOf(token)) && !text.IsCapitalised(end)));

    private bool IsBesideName(TokenText text, int sentence, int token)
        => (IsOtherName(text, token - 1) && !(token - 1 == document.Sentences[sentence].FirstToken && IsNoName(token - 1))) || IsOtherName(text, token + 1);

    private bool IsNoName(int token) => ShortNameFinder.IsOpener(document.TextOf(token)) || !NameRun.IsCapital(document.Story.Text, document.Tokens[token]);

    private bool IsOtherName(TokenText text, int token)
        => text.IsCapitalised(token) && Scan.At(token) is { Names.Length: 0, Reference: ReferenceWord.None } && !CalendarWords.Contain(text, token);

    /// <summary>"Northern" before "Ireland", or "Bank of" before "Japan", makes it another name, unless the longer one is itself on record.</summary>
    private static bool IsPartOfAnother(TokenText text, int token, int end, EntityName name)
    {
        foreach (var point in s_compass)
        {
            if (text.IsKind(token - 1, TokenKind.Word) && text.Document.TextOf(token - 1).SequenceEqual(point))
            {
                return true;
            }
        }

        return name.Row.Table != EntityTables.People
            && ((text.IsCapitalised(end) && OrganisationWords.Follow(text.Document.TextOf(end)))
                || (token - 1 > text.Start && text.Is(token - 1, "of") && OrganisationWords.Govern(text.Document.TextOf(token - 2))));
    }

    /// <summary>A name that two rows of one table share is left open.</summary>
    private static bool IsTheOnlyRow(TokenText text, int token, EntityName name, ReadOnlySpan<EntityName> candidates)
    {
        foreach (var other in candidates)
        {
            if (!other.IsShort && other.Tokens.Length == name.Tokens.Length && !ReferenceEquals(other.Row, name.Row) && other.Row.Table == name.Row.Table
                && other.At(text, token) != NameFit.No)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Group of Seven (G7)" is one mention: the token after a bracket that holds another name of the same row.</summary>
    private int WithBracketedAlias(TokenText text, int end, Fact row)
    {
        if (!text.Is(end, "(") || end + 1 >= text.End)
        {
            return end;
        }

        foreach (var alias in index.StartingWith(text.Document.TextOf(end + 1)))
        {
            var close = end + 1 + alias.Tokens.Length;
            if (ReferenceEquals(alias.Row, row) && text.Is(close, ")") && alias.At(text, end + 1) == NameFit.Sure)
            {
                return close + 1;
            }
        }

        return end;
    }

    private bool IsAllCapitals(int sentence)
    {
        if (_capitalsOf == sentence)
        {
            return _isAllCapitals;
        }

        _capitalsOf = sentence;
        _isAllCapitals = true;
        var (first, end, _) = document.Sentences[sentence];
        for (var token = first; token < end && _isAllCapitals; token++)
        {
            foreach (var letter in document.TextOf(token))
            {
                _isAllCapitals &= !char.IsLower(letter);
            }
        }

        return _isAllCapitals;
    }
}
