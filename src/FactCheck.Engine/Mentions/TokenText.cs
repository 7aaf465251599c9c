using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Mentions;

/// <summary>Questions that every mention finder asks of a document's tokens. A token outside the sentence is none of anything.</summary>
/// <param name="entries">What <see cref="QuantityVocabulary"/> knows of each token; where it is not given each question looks it up.</param>
internal readonly struct TokenText(Document document, int end, WordEntry?[]? entries = null, int start = 0)
{
    private readonly WordEntry?[]? _entries = entries;

    public Document Document { get; } = document;

    /// <summary>The sentence's first token.</summary>
    public int Start { get; } = start;

    /// <summary>The token after the sentence's last.</summary>
    public int End { get; } = end;

    /// <summary>What is known of a word in quantities; null for most.</summary>
    public WordEntry? Entry(int token)
        => token < Start || token >= End ? null : _entries is { } entries ? entries[token] : QuantityVocabulary.Find(Document.TextOf(token));

    public bool Is(int token, string word)
        => token >= Start && token < End && Document.TextOf(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int token, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(token, word))
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

    public bool IsKind(int token, TokenKind kind) => token >= Start && token < End && Document.Tokens[token].Kind == kind;

    public bool IsCapitalised(int token) => IsKind(token, TokenKind.Word) && char.IsUpper(Document.TextOf(token)[0]);

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    public bool IsAttached(int token) => token > 0 && token < End && Document.Tokens[token].Start == Document.Tokens[token - 1].End;

    public string Text(int first, int end) => Document.Story.Text[Document.Tokens[first].Start..Document.Tokens[end - 1].End];
}
