using System;
using System.Collections.Generic;
using System.Linq;

namespace FactCheck.RuleLanguage.Syntax;

/// <summary>What other languages, and plain English, write for our operators: said to the author, and read as meant, so that nothing else is said of it.</summary>
internal static class OtherSpellings
{
    private static readonly (string[] Theirs, string Ours)[] s_operators =
    [
        (["=="], "="), (["&", "&"], "and"), (["|", "|"], "or"), (["!"], "not"),
        (["≥"], ">="), (["≤"], "<="), (["≠"], "!="), (["<", ">"], "!="), (["×"], "*"), (["÷"], "/"), (["–"], "-"), (["−"], "-"),
        (["is", "greater", "than"], ">"), (["is", "larger", "than"], ">"), (["is", "more", "than"], ">"), (["is", "less", "than"], "<"),
        (["is", "smaller", "than"], "<"), (["is", "at", "least"], ">="), (["is", "at", "most"], "<="), (["is", "not", "equal", "to"], "!="),
        (["is", "equal", "to"], "="), (["equals"], "="), (["agree", "with"], "agrees with"), (["disagrees", "with"], "contradicts"),
    ];

    /// <summary>Puts our spellings in the place of others, and says each.</summary>
    public static void Mend(List<ExpressionToken> tokens, Action<int, int, string> error)
    {
        MendStart(tokens, error);
        for (var i = 0; i < tokens.Count - 1; i++)
        {
            if (tokens[i] is { Kind: '?' } text && text.Text.Length > 1 && ExpressionLexer.IsCurly(text.Text[0]))
            {
                error(text.Start, text.End, $"A text stands in straight quotation marks: \"{text.Text.Substring(1, text.Text.Length - 2)}\".");
                tokens[i] = text with { Kind = 't', Text = text.Text.Substring(1, text.Text.Length - 2) };
                continue;
            }

            // Behind a dot stands a column's name, whatever it is.
            if ((i == 0 || tokens[i - 1].Text != ".") && s_operators.FirstOrDefault(one => StandsAt(one.Theirs, tokens, i)) is { Ours: { } ours } found)
            {
                var (start, end) = (tokens[i].Start, tokens[i + found.Theirs.Length - 1].End);
                var separator = char.IsLetter(found.Theirs[0][0]) ? " " : "";
                error(start, end, $"'{string.Join(separator, found.Theirs)}' is written '{ours}' here.");
                tokens.RemoveRange(i, found.Theirs.Length);
                tokens.InsertRange(i, ours.Split(' ').Select(word => new ExpressionToken(char.IsLetter(word[0]) ? 'w' : 'o', word, start, end)));
            }
        }
    }

    private static void MendStart(List<ExpressionToken> tokens, Action<int, int, string> error)
    {
        var first = tokens[0];
        if (first is { Kind: 'w', Text: "if" or "when" } && tokens[1].Kind is 'w' or 'n' or 't' && !ExpressionParser.IsOperatorWord(tokens[1].Text))
        {
            error(first.Start, first.End, $"A condition stands without '{first.Text}'.");
            tokens.RemoveAt(0);
        }
        else if (tokens.Count == 2 && first is { Kind: 'w', Text: "else" or "default" })
        {
            error(first.Start, first.End, "The branch for the rest is written 'otherwise'.");
            tokens[0] = first with { Text = "true" };
        }
    }

    private static bool StandsAt(string[] words, List<ExpressionToken> tokens, int at)
    {
        for (var i = 0; i < words.Length; i++)
        {
            // Two signs of one operator touch; a name may be "equals", but no value stands right before it then.
            if (at + i >= tokens.Count || tokens[at + i] is not { Kind: 'w' or 'o' or '?' } token || token.Text != words[i]
                || (i > 0 && !char.IsLetter(words[0][0]) && token.Start != tokens[at + i - 1].End)
                || (words.Length == 1 && char.IsLetter(words[0][0]) && (at == 0 || tokens[at - 1].Kind == 'o')))
            {
                return false;
            }
        }

        return true;
    }
}
