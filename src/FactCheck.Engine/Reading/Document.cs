using FactCheck.Model;

namespace FactCheck.Engine.Reading;

/// <summary>The kinds of token.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes and digits: <c>Tokyo</c>, <c>don't</c>, <c>G7</c>, <c>U.S.</c></summary>
    Word,

    /// <summary>Digits with inner points and commas: <c>11.6</c>, <c>1,000</c>. An ordinal suffix or plural s stays on: <c>1st</c>, <c>1980s</c>.</summary>
    Number,

    /// <summary>The possessive <c>'s</c> or a bare possessive apostrophe.</summary>
    Possessive,

    /// <summary>One character that is none of these.</summary>
    Symbol,
}

/// <summary>A span of the story's text, offsets in UTF-16 code units.</summary>
public readonly record struct Token(int Start, int End, TokenKind Kind)
{
    /// <summary>The token's characters in the text that it was cut from.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}

/// <summary>A sentence: tokens from <see cref="FirstToken"/> up to, not including, <see cref="EndToken"/>, all in one part.</summary>
public readonly record struct Sentence(int FirstToken, int EndToken, int Part);

/// <summary>Text inside quotation marks, and who says it where the text tells.</summary>
/// <param name="FirstToken">First token inside the marks.</param>
/// <param name="EndToken">The closing mark's token, or the end of the part for a quotation that runs on.</param>
public sealed record Quote(int FirstToken, int EndToken, string? Speaker) : ITokenSpan
{
    /// <summary>The verb of saying; null where the text gives none.</summary>
    public string? Verb { get; init; }
}

/// <summary>A story in tokens, sentences and quotations.</summary>
public sealed class Document
{
    public Document(Story story, Token[] tokens, Sentence[] sentences, Quote[] quotes)
    {
        Story = story;
        Tokens = tokens;
        Sentences = sentences;
        Quotes = quotes;
    }

    public Story Story { get; }

    public Token[] Tokens { get; }

    public Sentence[] Sentences { get; }

    /// <summary>In the order of the text, without overlap.</summary>
    public Quote[] Quotes { get; }

    /// <summary>What is somebody's words outside quotations, in the order of the text, without overlap.</summary>
    public Attribution[] Attributions { get; init; } = [];

    /// <summary>The quotation that a token stands in; null for none, and for its marks.</summary>
    public Quote? QuoteAround(int token) => TokenSpans.IndexAround(Quotes, token) is >= 0 and var index ? Quotes[index] : null;

    /// <summary>Whose words outside quotations a token is one of; null for the story's own.</summary>
    public Attribution? AttributionAround(int token) => TokenSpans.IndexAround(Attributions, token) is >= 0 and var index ? Attributions[index] : null;

    public ReadOnlySpan<char> TextOf(int token)
        => Story.Text.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);
}
