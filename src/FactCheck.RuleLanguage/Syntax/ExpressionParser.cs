using System;
using System.Collections.Generic;

namespace FactCheck.RuleLanguage.Syntax;

/// <summary>Parses an expression; stops at its first error and says where.</summary>
internal sealed class ExpressionParser
{
    private readonly List<ExpressionToken> _tokens;
    private readonly Action<int, int, string> _error;
    private int _at;
    private int _depth;
    private bool _failed;

    private ExpressionParser(string text, Action<int, int, string> error)
    {
        _tokens = ExpressionLexer.Lex(text);
        _error = error;
    }

    private ExpressionToken Now => _tokens[_at];

    public static ExpressionSyntax Parse(string text, Action<int, int, string> error)
    {
        var parser = new ExpressionParser(text, error);
        var expression = parser.Level(0);
        if (parser.Now.Kind != 'e')
        {
            parser.Fail($"'{parser.Now.Text}' was not expected here.");
        }

        return parser._failed ? new ErrorSyntax(0, text.Length) : expression;
    }

    private bool Is(string text, int ahead = 0)
    {
        var token = _tokens[Math.Min(_at + ahead, _tokens.Count - 1)];
        return token.Kind is 'w' or 'o' && token.Text == text;
    }

    private void Next() => _at = Math.Min(_at + 1, _tokens.Count - 1);

    private ErrorSyntax Fail(string message)
    {
        if (!_failed)
        {
            _failed = true;
            _error(Now.Start, Now.End, message);
        }

        _at = _tokens.Count - 1;
        return new ErrorSyntax(Now.Start, Now.End);
    }

    private ExpressionSyntax Level(int level)
    {
        if (++_depth > 400)
        {
            _depth--;
            return Fail("The expression is nested too deeply.");
        }

        var result = level switch
        {
            3 => Not(),
            4 => Comparison(),
            7 => Negative(),
            _ => LeftToRight(level),
        };
        _depth--;
        return result;
    }

    private ExpressionSyntax LeftToRight(int level)
    {
        var left = Level(level + 1);
        while (true)
        {
            var op = level switch
            {
                0 when Is("else") => "else",
                1 when Is("or") => "or",
                2 when Is("and") => "and",
                5 when Is("+") || Is("-") => Now.Text,
                6 when Is("*") || Is("/") => Now.Text,
                _ => null,
            };
            if (op is null)
            {
                return left;
            }

            Next();
            var right = Level(level + 1);
            left = new BinarySyntax(op, left, right, left.Start, right.End);
        }
    }

    private ExpressionSyntax Not()
    {
        if (!Is("not"))
        {
            return Level(4);
        }

        var start = Now.Start;
        Next();
        var operand = Level(3);
        return new UnarySyntax("not", operand, start, operand.End);
    }

    private ExpressionSyntax Comparison()
    {
        var left = Level(5);
        if (Is("is"))
        {
            Next();
            var not = Is("not");
            if (not)
            {
                Next();
            }

            if (!Is("missing") && !Is("found") && !Is("complete"))
            {
                return Fail("'is' goes with missing, not missing, found or complete.");
            }

            var test = new TestSyntax(Now.Text, left, left.Start, Now.End);
            Next();
            return not ? new UnarySyntax("not", test, test.Start, test.End) : test;
        }

        string op;
        if (Is("agrees"))
        {
            Next();
            if (!Is("with"))
            {
                return Fail("'agrees' goes on with 'with'.");
            }

            op = "agrees with";
        }
        else if (Is("contradicts") || Is("in") || Is("=") || Is("!=") || Is("<") || Is("<=") || Is(">") || Is(">="))
        {
            op = Now.Text;
        }
        else
        {
            return left;
        }

        Next();
        var right = Level(5);
        return new BinarySyntax(op, left, right, left.Start, right.End);
    }

    private ExpressionSyntax Negative()
    {
        if (!Is("-"))
        {
            return Postfix();
        }

        var start = Now.Start;
        Next();
        var operand = Level(7);
        return new UnarySyntax("-", operand, start, operand.End);
    }

    private ExpressionSyntax Postfix()
    {
        var expression = Primary();
        while (Is("."))
        {
            Next();
            if (Now.Kind != 'w')
            {
                return Fail("A name belongs after the dot.");
            }

            expression = new MemberSyntax(expression, Now.Text, Now.Start, Now.End);
            Next();
        }

        return expression;
    }

    private ExpressionSyntax Primary()
    {
        var token = Now;
        if (token.Kind is 'n' or 't')
        {
            Next();
            return new LiteralSyntax(token.Kind == 'n' ? "number" : "text", token.Text, token.Start, token.End);
        }

        if (Is("("))
        {
            Next();
            var inner = Level(0);
            if (!Is(")"))
            {
                return Fail("A closing bracket is missing.");
            }

            Next();
            return inner;
        }

        if (token.Kind != 'w')
        {
            return Fail($"A value was expected, not '{token.Text}'.");
        }

        Next();
        if (token.Text is "true" or "false")
        {
            return new LiteralSyntax("truth", token.Text, token.Start, token.End);
        }

        return Is("(") ? Call(token) : new NameSyntax(token.Text, token.Start, token.End);
    }

    private ExpressionSyntax Call(ExpressionToken name)
    {
        Next();
        var arguments = new List<ExpressionSyntax>();
        while (!Is(")"))
        {
            arguments.Add(Level(0));
            if (Is(","))
            {
                Next();
            }
            else if (!Is(")"))
            {
                return Fail("A closing bracket is missing.");
            }
        }

        var end = Now.End;
        Next();
        return new CallSyntax(name.Text, arguments, name.Start, end);
    }
}
