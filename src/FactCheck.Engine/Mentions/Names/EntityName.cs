using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions.Names;

/// <summary>How surely a name stands at a place of the text.</summary>
internal enum NameFit : byte
{
    No,

    /// <summary>The words are there, but in capitals that any words could have: only another mention makes it a name.</summary>
    Weak,
    Sure,
}

/// <summary>A name in tokens, and which capitals it may be written in.</summary>
/// <remarks>A token without a capital may stand either way; one with a capital stands as written, or all in capitals as in a headline,
/// or, for a name of one token that is no common word and no acronym, all in small letters.</remarks>
internal sealed class EntityName
{
    private readonly bool _isCommon;
    private readonly bool _mayBeSmall;

    public EntityName(string[] tokens, string form, bool isShort, Fact row)
    {
        Tokens = tokens;
        Form = form;
        IsShort = isShort;
        Row = row;
        IsAcronym = tokens.Length == 1 && CapitalsOf(tokens[0]) >= 2 && !HasSmall(tokens[0]);
        _isCommon = IsAcronym || (tokens.Length == 1 && EverydayWords.Contain(tokens[0]));
        _mayBeSmall = tokens.Length == 1 && !IsAcronym && !isShort && tokens[0].Length >= 4 && !EverydayWords.AreThings(tokens[0]);
    }

    public string[] Tokens { get; }

    /// <summary>The name column it is from.</summary>
    public string Form { get; }

    public bool IsShort { get; }

    public Fact Row { get; }

    /// <summary>One token of capitals: EU, U.S., G7.</summary>
    public bool IsAcronym { get; }

    /// <summary>An English word too, so that a capital which any word would have there says nothing.</summary>
    public bool IsCommon => _isCommon && !IsAcronym;

    public NameFit At(TokenText text, int token)
    {
        if (token + Tokens.Length > text.End)
        {
            return NameFit.No;
        }

        var fit = NameFit.Sure;
        for (var i = 0; i < Tokens.Length; i++)
        {
            var one = FitOf(text.Document.TextOf(token + i), Tokens[i]);
            if (one == NameFit.No)
            {
                return NameFit.No;
            }

            fit = one < fit ? one : fit;
        }

        return fit;
    }

    private NameFit FitOf(ReadOnlySpan<char> said, string word)
    {
        if (said.SequenceEqual(word))
        {
            return NameFit.Sure;
        }

        if (!said.Equals(word, StringComparison.OrdinalIgnoreCase) && !IsSameButForApostrophes(said, word))
        {
            return NameFit.No;
        }

        var capitals = CapitalsOf(word);
        if (capitals == 0 || said.Contains('’'))
        {
            return NameFit.Sure;
        }

        return HasSmall(said) ? CapitalsOf(said) == 0 && _mayBeSmall ? NameFit.Sure : NameFit.No
            : _isCommon ? IsAcronym ? NameFit.No : NameFit.Weak
            : IsShort || said.Length < 3 ? NameFit.Weak : NameFit.Sure;
    }

    private static bool IsSameButForApostrophes(ReadOnlySpan<char> said, string word)
    {
        if (said.Length != word.Length || !said.Contains('’'))
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (said[i] != word[i] && !(said[i] == '’' && word[i] == '\''))
            {
                return false;
            }
        }

        return true;
    }

    private static int CapitalsOf(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var letter in word)
        {
            count += char.IsUpper(letter) ? 1 : 0;
        }

        return count;
    }

    private static bool HasSmall(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter))
            {
                return true;
            }
        }

        return false;
    }
}
