using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Mentions;

/// <summary>Questions that every mention finder asks of a sentence's tokens. A token outside the sentence is none of anything.</summary>
/// <param name="words">What is known of each token's word; where it is not given each question looks it up.</param>
internal sealed class TokenText(Document document, int end, WordMeaning?[]? words = null, int start = 0)
{
    /// <summary>The bit that tells small from capital letters of ASCII.</summary>
    private const int CaseBit = 0x20;

    /// <summary>Set once the sentence was looked through.</summary>
    private const uint Looked = 1;

    private readonly string _text = document.Story.Text;
    private readonly Token[] _tokens = document.Tokens;
    private uint _dateKinds;

    public Document Document { get; } = document;

    /// <summary>The sentence's first token.</summary>
    public int Start { get; } = start;

    /// <summary>The token after the sentence's last.</summary>
    public int End { get; } = end;

    /// <summary>What is known of a word in quantities; null for most.</summary>
    public WordEntry? Entry(int token)
        => token < Start || token >= End ? null : words is { } known ? known[token]?.Quantity : QuantityVocabulary.Find(Document.TextOf(token));

    /// <summary>Whether any word of the sentence does such a thing in dates, so that nobody looks for what is not there.</summary>
    public bool Holds(DateKind kind)
    {
        if (_dateKinds == 0)
        {
            _dateKinds = DateKinds();
        }

        return (_dateKinds & BitOf(kind)) != 0;
    }

    public bool Is(int token, string word)
    {
        if (token < Start || token >= End)
        {
            return false;
        }

        var (first, last, _) = _tokens[token];
        return last - first == word.Length && IsWord(first, word);
    }

    public bool IsAny(int token, ReadOnlySpan<string> words)
    {
        if (token < Start || token >= End)
        {
            return false;
        }

        var (first, last, _) = _tokens[token];
        foreach (var word in words)
        {
            if (last - first == word.Length && IsWord(first, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any token from the first up to the end is one of the words.</summary>
    public bool HasAny(int first, int end, ReadOnlySpan<string> words)
    {
        for (var token = Math.Max(Start, first); token < Math.Min(End, end); token++)
        {
            if (IsAny(token, words))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsKind(int token, TokenKind kind) => token >= Start && token < End && _tokens[token].Kind == kind;

    public bool IsCapitalised(int token) => IsKind(token, TokenKind.Word) && char.IsUpper(_text[_tokens[token].Start]);

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    public bool IsAttached(int token) => token > 0 && token < End && _tokens[token].Start == _tokens[token - 1].End;

    public string Text(int first, int end) => _text[_tokens[first].Start.._tokens[end - 1].End];

    private uint DateKinds()
    {
        var kinds = Looked;
        for (var token = Start; token < End; token++)
        {
            kinds |= Entry(token)?.Date is { } word ? BitOf(word.Kind) : 0;
        }

        return kinds;
    }

    private static uint BitOf(DateKind kind) => 2u << (int)kind;

    /// <summary>Most words differ in their first letter already.</summary>
    private bool IsWord(int at, string word)
        => (_text[at] | CaseBit) == (word[0] | CaseBit) && _text.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
}
