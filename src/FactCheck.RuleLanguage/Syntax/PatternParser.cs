using System.Collections.Generic;
using System.Globalization;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Syntax;

/// <summary>Parses a claim pattern: words, {field}, {field:form}, (a|b), [optional], ... for a gap, and \ before a sign that is meant literally.</summary>
internal sealed class PatternParser
{
    private const int WidestGap = 40;
    private const int DefaultGap = 6;
    private const int DeepestNesting = 20;

    private readonly YamlScalar _scalar;
    private readonly DiagnosticBag _diagnostics;
    private readonly string _text;
    private int _at;
    private int _depth;

    private PatternParser(YamlScalar scalar, DiagnosticBag diagnostics)
    {
        _scalar = scalar;
        _diagnostics = diagnostics;
        _text = scalar.Value;
    }

    public static PatternSyntax Parse(YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var parser = new PatternParser(scalar, diagnostics);
        var root = parser.ParseAlternatives();
        if (parser._at < parser._text.Length)
        {
            parser.Report(parser._at, $"'{parser._text[parser._at]}' closes nothing. Write \\{parser._text[parser._at]} for the sign itself.");
        }

        return root;
    }

    private PatternSyntax ParseAlternatives()
    {
        var start = _at;
        var branches = new List<PatternSyntax> { ParseSequence() };
        while (_at < _text.Length && _text[_at] == '|')
        {
            _at++;
            branches.Add(ParseSequence());
        }

        return branches.Count == 1 ? branches[0] : new AlternativesPattern(new EquatableArray<PatternSyntax>([.. branches]), _scalar.Span(start, _at));
    }

    private PatternSyntax ParseSequence()
    {
        var start = _at;
        var nodes = new List<PatternSyntax>();
        while (_at < _text.Length && (_text[_at] is not ('|' or ')' or ']') || IsClosingSign()))
        {
            if (char.IsWhiteSpace(_text[_at]))
            {
                _at++;
                continue;
            }

            if (ParseOne() is { } node)
            {
                nodes.Add(node);
            }
        }

        return nodes.Count == 1 ? nodes[0] : new SequencePattern(new EquatableArray<PatternSyntax>([.. nodes]), _scalar.Span(start, _at));
    }

    private PatternSyntax? ParseOne()
    {
        switch (_text[_at])
        {
            case '{':
                return ParseSlot();
            case '(' when IsGroup():
                return ParseGroup(')');
            case '[':
                var start = _at;
                return ParseGroup(']') is { } optional ? new OptionalPattern(optional, _scalar.Span(start, _at)) : null;
            case '.' when string.CompareOrdinal(_text, _at, "...", 0, 3) == 0:
                return ParseGap();
            case '\\' when _at + 1 < _text.Length:
                _at++;
                return Word(_at, _at + 1);
            default:
                return Word(_at, PatternTokens.EndOf(_text, _at));
        }
    }

    /// <summary>A bracket with a space inside is the sign itself: "( {date} )".</summary>
    private bool IsClosingSign() => _depth == 0 && _text[_at] == ')' && _at > 0 && char.IsWhiteSpace(_text[_at - 1]);

    private bool IsGroup() => !(_at + 1 < _text.Length && char.IsWhiteSpace(_text[_at + 1]));

    private WordPattern Word(int start, int end)
    {
        _at = end;
        return new(_text.Substring(start, end - start).ToLowerInvariant().Replace('’', '\''), _scalar.Span(start, end));
    }

    private PatternSyntax? ParseGroup(char close)
    {
        var start = _at++;
        if (++_depth > DeepestNesting)
        {
            Report(start, "Brackets are nested too deeply here.");
            _at = _text.Length;
            return null;
        }

        var inner = ParseAlternatives();
        _depth--;
        if (_at < _text.Length && _text[_at] == close)
        {
            _at++;
            return inner;
        }

        Report(start, $"This bracket has no closing '{close}'.");
        return inner;
    }

    private GapPattern ParseGap()
    {
        var start = _at;
        _at += 3;
        var digits = _at;
        while (_at < _text.Length && char.IsDigit(_text[_at]))
        {
            _at++;
        }

        var most = DefaultGap;
        if (_at > digits && !(int.TryParse(_text.Substring(digits, _at - digits), NumberStyles.None, CultureInfo.InvariantCulture, out most) && most is >= 1 and <= WidestGap))
        {
            Report(digits, $"A gap is from 1 to {WidestGap} words wide.");
            most = DefaultGap;
        }

        return new(most, _scalar.Span(start, _at));
    }

    private SlotPattern? ParseSlot()
    {
        var start = _at;
        var close = _text.IndexOf('}', start);
        if (close < 0)
        {
            Report(start, "This field has no closing '}'.");
            _at = _text.Length;
            return null;
        }

        _at = close + 1;
        var parts = _text.Substring(start + 1, close - start - 1).Split(':');
        if (parts.Length > 2 || parts[0].Trim().Length == 0)
        {
            Report(start, "A field is written {name} or {name:form}.");
            return null;
        }

        return new(parts[0].Trim(), parts.Length == 2 ? parts[1].Trim() : null, -1, null, _scalar.Span(start, _at));
    }

    private void Report(int at, string message)
        => _diagnostics.Report(DiagnosticCatalog.InvalidPattern, _scalar.Span(at, at + 1), message);
}
