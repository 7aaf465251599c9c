using System.Globalization;

namespace FactCheck.Engine.Reading;

/// <summary>Cuts text into tokens, in one pass. Patterns and names are cut the same way.</summary>
public static class Tokenizer
{
    /// <summary>Adds the tokens between two offsets of a text.</summary>
    public static void Tokenize(string text, int start, int end, List<Token> into)
    {
        var at = start;
        while (at < end)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var kind = KindAt(text, start, end, at);
            var next = kind switch
            {
                TokenKind.Word => EndOfWord(text, at, end),
                TokenKind.Number => EndOfNumber(text, at, end),
                TokenKind.Possessive => EndOfPossessive(text, at, end),
                _ => at + (char.IsHighSurrogate(text[at]) && at + 1 < end ? 2 : 1),
            };
            into.Add(new(at, next, kind));
            at = next;
        }
    }

    private static TokenKind KindAt(string text, int start, int end, int at)
        => char.IsAsciiDigit(text[at]) ? TokenKind.Number
            : char.IsLetterOrDigit(text[at]) ? TokenKind.Word
            : IsApostrophe(text[at]) && at > start && char.IsLetterOrDigit(text[at - 1]) && IsPossessive(text, at, end) ? TokenKind.Possessive
            : TokenKind.Symbol;

    /// <summary>'s at the end of a word, or a bare apostrophe after a final s.</summary>
    private static bool IsPossessive(string text, int at, int end)
        => IsFinalS(text, at, end) || (text[at - 1] is 's' or 'S' && !(at + 1 < end && IsPartOfWord(text[at + 1])));

    private static bool IsFinalS(string text, int at, int end)
        => at + 1 < end && text[at + 1] is 's' or 'S' && !(at + 2 < end && IsPartOfWord(text[at + 2]));

    private static int EndOfPossessive(string text, int at, int end) => IsFinalS(text, at, end) ? at + 2 : at + 1;

    private static int EndOfWord(string text, int at, int end)
    {
        var abbreviation = EndOfAbbreviation(text, at, end);
        if (abbreviation > at)
        {
            return abbreviation;
        }

        var next = at + 1;
        while (next < end && (IsPartOfWord(text[next]) || IsInnerApostrophe(text, next, end) || IsInnerPoint(text, next, end)))
        {
            next++;
        }

        return next;
    }

    /// <summary>Single letters joined by full stops: U.S., p.m.</summary>
    private static int EndOfAbbreviation(string text, int at, int end)
    {
        var next = at;
        var letters = 0;
        while (next + 1 < end && char.IsLetter(text[next]) && text[next + 1] == '.')
        {
            next += 2;
            letters++;
        }

        return letters >= 2 ? next : at;
    }

    private static int EndOfNumber(string text, int at, int end)
    {
        var next = at + 1;
        while (next < end && (char.IsAsciiDigit(text[next]) || IsInnerPoint(text, next, end)))
        {
            next++;
        }

        var letters = next;
        while (letters < end && char.IsLetter(text[letters]))
        {
            letters++;
        }

        return text.AsSpan(next, letters - next) is "st" or "nd" or "rd" or "th" or "s" ? letters : next;
    }

    private static bool IsInnerPoint(string text, int at, int end)
        => text[at] is '.' or ',' && char.IsAsciiDigit(text[at - 1]) && at + 1 < end && char.IsAsciiDigit(text[at + 1]);

    private static bool IsInnerApostrophe(string text, int at, int end)
        => IsApostrophe(text[at]) && char.IsLetter(text[at - 1]) && at + 1 < end && char.IsLetter(text[at + 1]) && !IsFinalS(text, at, end);

    private static bool IsPartOfWord(char character)
        => char.IsLetterOrDigit(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char character) => character is '\'' or '’';
}
