using System;
using System.Collections.Generic;

namespace FactCheck.RuleLanguage.Syntax;

/// <summary>Parses an expression. At a mistake it says where, goes on behind the next <c>and</c>, <c>or</c>, <c>else</c>, comma or bracket, and leaves an error node.</summary>
internal sealed partial class ExpressionParser
{
    /// <summary>Each level of brackets takes eight; far more than anybody writes, far less than the stack holds.</summary>
    private const int DeepestLevel = 400;

    private readonly List<ExpressionToken> _tokens;
    private readonly Action<int, int, string> _error;
    private int _at;
    private int _depth;
    private bool _tooDeep;

    private ExpressionParser(string text, Action<int, int, string> error)
    {
        _tokens = ExpressionLexer.Lex(text);
        _error = error;
        OtherSpellings.Mend(_tokens, error);
    }

    private ExpressionToken Now => _tokens[_at];

    public static ExpressionSyntax Parse(string text, Action<int, int, string> error)
    {
        var parser = new ExpressionParser(text, error);
        var expression = parser.Level(0);
        while (parser.Now.Kind != 'e')
        {
            parser.SkipUnexpected();
        }

        return expression;
    }

    private bool Is(string text)
    {
        var token = Now;
        return token.Kind is 'w' or 'o' && token.Text == text;
    }

    private void Next() => _at = Math.Min(_at + 1, _tokens.Count - 1);

    /// <summary>Reports what stands where an operator or the end should, and reads on behind it.</summary>
    private void SkipUnexpected()
    {
        var token = Now;
        var message = Is(")") ? "This bracket closes nothing." : $"'{token.Text}' was not expected here.";
        Next();
        Fail(token, message);
        while (Is("and") || Is("or") || Is("else"))
        {
            Next();
            Level(0);
        }
    }

    private ErrorSyntax Fail(string message) => Fail(Now, message);

    private ErrorSyntax Fail(ExpressionToken place, string message)
    {
        if (!_tooDeep)
        {
            _error(place.Start, place.End, message);
        }

        var open = 0;
        for (; Now.Kind != 'e'; Next())
        {
            if (Is("("))
            {
                open++;
            }
            else if (open == 0 && (Is(")") || Is(",") || Is("and") || Is("or") || Is("else")))
            {
                break;
            }
            else if (Is(")"))
            {
                open--;
            }
        }

        return new ErrorSyntax(place.Start, place.End);
    }

    private ErrorSyntax TooDeep()
    {
        var error = Fail("The expression is nested too deeply.");
        _tooDeep = true;
        _at = _tokens.Count - 1;
        return error;
    }
}
