using System;
using System.Collections.Generic;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Syntax;

internal enum LexemeKind
{
    Name,
    Number,
    Text,
    Symbol,
    End,
}

/// <summary>A word, number, text or sign of an expression; offsets are into its scalar.</summary>
internal readonly record struct Lexeme(LexemeKind Kind, string Value, int Start, int End);

/// <summary>Cuts an expression into lexemes.</summary>
internal static class Lexer
{
    private static readonly string[] s_symbols = ["!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "/", "(", ")", ",", "."];

    public static List<Lexeme> Cut(YamlScalar scalar, int start, int end, DiagnosticBag diagnostics)
    {
        var lexemes = new List<Lexeme>();
        var text = scalar.Value;
        var at = start;
        while (at < end)
        {
            var character = text[at];
            if (char.IsWhiteSpace(character))
            {
                at++;
            }
            else if (char.IsLetter(character) || character == '_')
            {
                lexemes.Add(Run(LexemeKind.Name, text, ref at, end, static c => char.IsLetterOrDigit(c) || c == '_'));
            }
            else if (character is >= '0' and <= '9')
            {
                lexemes.Add(Run(LexemeKind.Number, text, ref at, end, static c => c is (>= '0' and <= '9') or '.' or '_'));
            }
            else if (character is '"' or '\'')
            {
                lexemes.Add(CutText(scalar, text, ref at, end, diagnostics));
            }
            else if (Array.Find(s_symbols, symbol => string.CompareOrdinal(text, at, symbol, 0, symbol.Length) == 0) is { } found)
            {
                lexemes.Add(new(LexemeKind.Symbol, found, at, at + found.Length));
                at += found.Length;
            }
            else
            {
                diagnostics.Report(DiagnosticCatalog.UnexpectedCharacter, scalar.Span(at, at + 1), $"'{character}' has no meaning in an expression.");
                at++;
            }
        }

        lexemes.Add(new(LexemeKind.End, string.Empty, end, end));
        return lexemes;
    }

    private static Lexeme Run(LexemeKind kind, string text, ref int at, int end, Func<char, bool> goesOn)
    {
        var start = at;
        while (at < end && goesOn(text[at]))
        {
            at++;
        }

        return new(kind, text.Substring(start, at - start), start, at);
    }

    private static Lexeme CutText(YamlScalar scalar, string text, ref int at, int end, DiagnosticBag diagnostics)
    {
        var start = at;
        var close = text.IndexOf(text[start], start + 1, end - start - 1);
        if (close < 0)
        {
            diagnostics.Report(DiagnosticCatalog.UnclosedText, scalar.Span(start, end), $"This text has no closing {text[start]}.");
            close = end;
        }

        at = Math.Min(close + 1, end);
        return new(LexemeKind.Text, text.Substring(start + 1, close - start - 1), start, at);
    }
}
