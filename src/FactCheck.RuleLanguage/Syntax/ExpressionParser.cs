using System;
using System.Collections.Generic;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Syntax;

/// <summary>A Pratt parser: from loosest to tightest else, or, and, not, comparisons, + and -, * and /, unary minus, members and calls.</summary>
internal sealed class ExpressionParser
{
    private const int ElsePower = 10;
    private const int OrPower = 20;
    private const int AndPower = 30;
    private const int NotPower = 40;
    private const int ComparePower = 50;
    private const int SumPower = 60;
    private const int ProductPower = 70;
    private const int MinusPower = 80;
    private const int DeepestNesting = 100;

    private readonly YamlScalar _scalar;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Lexeme> _lexemes;
    private int _next;
    private int _depth;

    private ExpressionParser(YamlScalar scalar, int start, int end, DiagnosticBag diagnostics)
    {
        _scalar = scalar;
        _diagnostics = diagnostics;
        _lexemes = Lexer.Cut(scalar, start, end, diagnostics);
    }

    private Lexeme Current => _lexemes[_next];

    public static ExpressionSyntax Parse(YamlScalar scalar, DiagnosticBag diagnostics) => Parse(scalar, 0, scalar.Value.Length, diagnostics);

    /// <summary>Parses a stretch of a scalar; what cannot be read is reported once and becomes a <see cref="MissingSyntax"/>.</summary>
    public static ExpressionSyntax Parse(YamlScalar scalar, int start, int end, DiagnosticBag diagnostics)
    {
        var parser = new ExpressionParser(scalar, start, end, diagnostics);
        var expression = parser.ParseAbove(0);
        return parser.Current.Kind == LexemeKind.End || expression is MissingSyntax
            ? expression
            : parser.Unexpected("the end of the expression, or an operator such as and, or, =");
    }

    private ExpressionSyntax ParseAbove(int power)
    {
        if (++_depth > DeepestNesting)
        {
            return Unexpected("a simpler expression: this one is nested too deeply");
        }

        var left = ParsePrefix();
        while (left is not MissingSyntax && PowerOf(Current) is var next && next > power)
        {
            left = ParseInfix(left, next);
        }

        _depth--;
        return left;
    }

    private ExpressionSyntax ParsePrefix()
    {
        var lexeme = Take();
        switch (lexeme.Kind)
        {
            case LexemeKind.Number:
                return new NumberSyntax(lexeme.Value.Replace("_", string.Empty), lexeme.Start, lexeme.End);
            case LexemeKind.Text:
                return new TextSyntax(lexeme.Value, lexeme.Start, lexeme.End);
            case LexemeKind.Name when lexeme.Value == "not":
                var condition = ParseAbove(NotPower);
                return condition is MissingSyntax ? condition : new UnarySyntax("not", condition, lexeme.Start, condition.End);
            case LexemeKind.Name:
                return Is("(") ? ParseCall(lexeme) : new NameSyntax(lexeme.Value, lexeme.Start, lexeme.End);
            case LexemeKind.Symbol when lexeme.Value == "-":
                var number = ParseAbove(MinusPower);
                return number is MissingSyntax ? number : new UnarySyntax("-", number, lexeme.Start, number.End);
            case LexemeKind.Symbol when lexeme.Value == "(":
                var inner = ParseAbove(0);
                return inner is MissingSyntax ? inner : Expect(")") ? inner : new MissingSyntax(inner.Start, inner.End);
            default:
                _next = Math.Max(0, _next - 1);
                return Unexpected("a value: a name, a number, a text in quotation marks, or a bracket");
        }
    }

    private ExpressionSyntax ParseCall(Lexeme name)
    {
        Take();
        var arguments = new List<ExpressionSyntax>();
        while (!Is(")"))
        {
            var argument = ParseAbove(0);
            if (argument is MissingSyntax)
            {
                return argument;
            }

            arguments.Add(argument);
            if (!Is(")") && !Expect(","))
            {
                return new MissingSyntax(name.Start, name.End);
            }
        }

        return new CallSyntax(name.Value, arguments, name.Start, Take().End);
    }

    private ExpressionSyntax ParseInfix(ExpressionSyntax left, int power)
    {
        var sign = Take();
        if (sign.Value == ".")
        {
            return Current.Kind == LexemeKind.Name && Take() is var member
                ? new MemberSyntax(left, member.Value, member.Start, left.Start, member.End)
                : Unexpected("the name of a field or column");
        }

        if (sign.Value == "is")
        {
            return ParseTest(left);
        }

        var name = sign.Value;
        if (name is "agrees")
        {
            if (!Expect("with"))
            {
                return new MissingSyntax(left.Start, sign.End);
            }

            name = "agrees with";
        }

        var right = ParseAbove(power);
        return right is MissingSyntax ? right : new BinarySyntax(name, left, right, left.Start, right.End);
    }

    private ExpressionSyntax ParseTest(ExpressionSyntax operand)
    {
        var isNot = Is("not") && Take().Value.Length > 0;
        if (Current.Value is not ("missing" or "found" or "complete"))
        {
            return Unexpected("missing, found or complete");
        }

        var test = Take();
        var result = new TestSyntax(test.Value, operand, operand.Start, test.End);
        return isNot ? new UnarySyntax("not", result, operand.Start, test.End) : result;
    }

    private static int PowerOf(Lexeme lexeme) => lexeme.Kind switch
    {
        LexemeKind.Name => lexeme.Value switch
        {
            "else" => ElsePower,
            "or" => OrPower,
            "and" => AndPower,
            "agrees" or "contradicts" or "in" or "is" => ComparePower,
            _ => 0,
        },
        LexemeKind.Symbol => lexeme.Value switch
        {
            "=" or "!=" or "<" or "<=" or ">" or ">=" => ComparePower,
            "+" or "-" => SumPower,
            "*" or "/" => ProductPower,
            "." => 100,
            _ => 0,
        },
        _ => 0,
    };

    private bool Is(string value) => Current.Kind is LexemeKind.Name or LexemeKind.Symbol && Current.Value == value;

    private Lexeme Take() => _lexemes[_next < _lexemes.Count - 1 ? _next++ : _next];

    private bool Expect(string value)
    {
        if (Is(value))
        {
            Take();
            return true;
        }

        Unexpected($"'{value}'");
        return false;
    }

    private MissingSyntax Unexpected(string expected)
    {
        var found = Current.Kind == LexemeKind.End ? "the expression ends" : $"'{_scalar.Value.Substring(Current.Start, Current.End - Current.Start)}' stands";
        _diagnostics.Report(DiagnosticCatalog.UnexpectedToken, _scalar.Span(Current.Start, Math.Max(Current.End, Current.Start + 1)), $"Here {found} where {expected} is expected.");
        return new(Current.Start, Current.End);
    }
}
