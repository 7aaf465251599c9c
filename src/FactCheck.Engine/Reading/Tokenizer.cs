using System.Globalization;
using System.Text;

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
                _ => at + (char.IsHighSurrogate(text[at]) && at + 1 < end && char.IsLowSurrogate(text[at + 1]) ? 2 : 1),
            };
            into.Add(new(at, next, kind));
            at = next;
        }
    }

    private static TokenKind KindAt(string text, int start, int end, int at)
        => char.IsAsciiDigit(text[at]) ? TokenKind.Number
            : LengthOfLetter(text, at, end) > 0 ? TokenKind.Word
            : IsApostrophe(text[at]) && at > start && LengthOfPartBefore(text, start, at) > 0 && IsPossessive(text, at, end) ? TokenKind.Possessive
            : TokenKind.Symbol;

    /// <summary>'s at the end of a word, or a bare apostrophe after a final s.</summary>
    private static bool IsPossessive(string text, int at, int end)
        => IsFinalS(text, at, end) || (text[at - 1] is 's' or 'S' && !IsPartOfWord(text, at + 1, end));

    private static bool IsFinalS(string text, int at, int end)
        => at + 1 < end && text[at + 1] is 's' or 'S' && !IsPartOfWord(text, at + 2, end);

    private static int EndOfPossessive(string text, int at, int end) => IsFinalS(text, at, end) ? at + 2 : at + 1;

    private static int EndOfWord(string text, int at, int end)
    {
        var abbreviation = EndOfAbbreviation(text, at, end);
        if (abbreviation > at)
        {
            return abbreviation;
        }

        var next = at + LengthOfLetter(text, at, end);
        while (next < end && LengthGoingOn(text, next, end) is > 0 and var length)
        {
            next += length;
        }

        return next;
    }

    private static int LengthGoingOn(string text, int at, int end)
        => IsInnerApostrophe(text, at, end) || IsInnerPoint(text, at, end) ? 1 : LengthOfPart(text, at, end);

    /// <summary>Single letters joined by full stops, with the last stop or without: U.S., p.m, J.K.</summary>
    private static int EndOfAbbreviation(string text, int at, int end)
    {
        var next = at;
        while (next + 1 < end && char.IsLetter(text[next]) && text[next + 1] == '.')
        {
            next += 2;
        }

        var endsOnLetter = next > at && next < end && char.IsLetter(text[next]) && LengthOfPart(text, next + 1, end) == 0;
        return endsOnLetter ? next + 1 : next - at >= 4 ? next : at;
    }

    private static int EndOfNumber(string text, int at, int end)
    {
        var next = at + 1;
        while (next < end && (char.IsAsciiDigit(text[next]) || IsMark(text[next]) || IsInnerPoint(text, next, end)))
        {
            next++;
        }

        var letters = next;
        while (letters < end && LengthOfLetter(text, letters, end) is > 0 and var length)
        {
            letters += length;
            if (letters - next > 2)
            {
                return next;
            }
        }

        return IsSuffix(text.AsSpan(next, letters - next)) && LengthOfPart(text, letters, end) == 0 ? letters : next;
    }

    private static bool IsSuffix(ReadOnlySpan<char> letters)
        => letters is "s" || (letters.Length == 2 && (letters.Equals("st", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("nd", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("rd", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("th", StringComparison.OrdinalIgnoreCase)));

    private static bool IsInnerPoint(string text, int at, int end)
        => text[at] is '.' or ',' && char.IsAsciiDigit(text[at - 1]) && at + 1 < end && char.IsAsciiDigit(text[at + 1]);

    private static bool IsInnerApostrophe(string text, int at, int end)
        => IsApostrophe(text[at]) && char.IsLetter(text[at - 1]) && at + 1 < end && char.IsLetter(text[at + 1]) && !IsFinalS(text, at, end);

    private static bool IsPartOfWord(string text, int at, int end) => LengthOfPart(text, at, end) > 0;

    /// <summary>The length of the letter, digit or mark at an offset; 0 for anything else.</summary>
    private static int LengthOfPart(string text, int at, int end)
        => at < end && IsMark(text[at]) ? 1 : LengthOfLetter(text, at, end);

    private static int LengthOfPartBefore(string text, int start, int at)
        => at - 1 > start && char.IsLowSurrogate(text[at - 1]) ? LengthOfPart(text, at - 2, at) : LengthOfPart(text, at - 1, at);

    /// <summary>2 for letters outside the first plane.</summary>
    private static int LengthOfLetter(string text, int at, int end)
    {
        if (at >= end)
        {
            return 0;
        }

        if (!char.IsHighSurrogate(text[at]))
        {
            return char.IsLetterOrDigit(text[at]) ? 1 : 0;
        }

        return at + 1 < end && Rune.TryCreate(text[at], text[at + 1], out var rune) && Rune.IsLetterOrDigit(rune) ? 2 : 0;
    }

    private static bool IsMark(char character)
        => character >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(character)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsApostrophe(char character) => character is '\'' or '’';
}
