using System.Collections.Generic;

namespace FactCheck.RuleLanguage.Syntax;

/// <summary>Kind is w(ord), n(umber), p(ercentage), t(ext), o(perator), e(nd) or ? for what is not understood.</summary>
internal readonly record struct ExpressionToken(char Kind, string Text, int Start, int End);

/// <summary>Cuts an expression into tokens.</summary>
internal static class ExpressionLexer
{
    public static List<ExpressionToken> Lex(string text)
    {
        var tokens = new List<ExpressionToken>();
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            var start = i;
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            if (char.IsLetter(c) || c == '_')
            {
                while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_'))
                {
                    i++;
                }

                tokens.Add(new ExpressionToken('w', text.Substring(start, i - start), start, i));
            }
            else if (c is >= '0' and <= '9')
            {
                while (i < text.Length && (text[i] is >= '0' and <= '9' || (text[i] == '.' && i + 1 < text.Length && text[i + 1] is >= '0' and <= '9')))
                {
                    i++;
                }

                var digits = text.Substring(start, i - start);
                var isPercent = i < text.Length && text[i] == '%';
                i += isPercent ? 1 : 0;
                tokens.Add(new ExpressionToken(isPercent ? 'p' : 'n', digits, start, i));
            }
            else if (c is '"' or '\'')
            {
                var end = text.IndexOf(c, i + 1);
                i = end < 0 ? text.Length : end + 1;
                tokens.Add(end < 0 ? new ExpressionToken('?', text.Substring(start), start, i) : new ExpressionToken('t', text.Substring(start + 1, end - start - 1), start, i));
            }
            else if (IsCurly(c))
            {
                var end = text.IndexOfAny(['“', '”', '‘', '’'], i + 1);
                i = end < 0 ? i + 1 : end + 1;
                tokens.Add(new ExpressionToken('?', text.Substring(start, i - start), start, i));
            }
            else
            {
                i += i + 1 < text.Length && c is '!' or '<' or '>' or '=' && i + 1 < text.Length && text[i + 1] == '=' ? 2 : char.IsHighSurrogate(c) && i + 1 < text.Length ? 2 : 1;
                var op = text.Substring(start, i - start);
                var known = op is "=" or "!=" or "<" or "<=" or ">" or ">=" or "+" or "-" or "*" or "/" or "(" or ")" or "," or ".";
                tokens.Add(new ExpressionToken(known ? 'o' : '?', op, start, i));
            }
        }

        tokens.Add(new ExpressionToken('e', "the end", text.Length, text.Length));
        return tokens;
    }

    /// <summary>The quotation marks that word processors put in the place of straight ones.</summary>
    public static bool IsCurly(char sign) => sign is '“' or '”' or '„' or '‘' or '’';
}
