using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Mentions;

/// <summary>Reads the sign before a number: -5, −5, minus five. A hyphen between two things is none.</summary>
internal static class SignReader
{
    /// <summary>The token at which the number itself begins; -1 where a sign or a point stands that begins none.</summary>
    public static int Skip(TokenText text, int token, out bool isNegative)
    {
        isNegative = false;
        if (text.Entry(token) is not { Kind: NumberKind.Sign or NumberKind.Mark } entry)
        {
            return token;
        }

        if (entry.Kind == NumberKind.Sign)
        {
            isNegative = true;
            return text.IsKind(token - 1, TokenKind.Number) ? -1 : token + 1;
        }

        var mark = text.Document.TextOf(token)[0];
        if (mark == '.')
        {
            return IsPoint(text, token) && !IsTied(text, token) ? token : -1;
        }

        if (mark is not ('-' or '−'))
        {
            return token;
        }

        isNegative = true;
        var isNumber = (text.IsKind(token + 1, TokenKind.Number) && text.IsAttached(token + 1)) || (text.Is(token + 1, ".") && text.IsAttached(token + 1) && IsPoint(text, token + 1));
        return isNumber && !IsTied(text, token) && !text.IsKind(token - 1, TokenKind.Number) ? token + 1 : -1;
    }

    private static bool IsPoint(TokenText text, int token) => text.IsKind(token + 1, TokenKind.Number) && text.IsAttached(token + 1);

    /// <summary>Whether something stands right before: 9-5, mid-5, 3.-5.</summary>
    private static bool IsTied(TokenText text, int token)
        => text.IsAttached(token) && !text.IsAny(token - 1, ["(", "[", "\"", "“", "‘", "/", "+", "$", "£", "€"]);
}
