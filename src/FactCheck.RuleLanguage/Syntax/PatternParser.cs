using System;
using System.Collections.Generic;
using System.Globalization;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Syntax;

/// <summary>Parses a claim pattern, cutting words as the engine cuts a story.</summary>
internal sealed class PatternParser(YamlScalar source, Action<int, int, string> error)
{
    private const int DeepestGroup = 32;

    private readonly string _text = source.Value;
    private int _at;
    private int _depth;
    private bool _tooDeep;

    public PatternSyntax Parse()
    {
        return Choices('\0', 0);
    }

    private PatternSyntax Choices(char close, int start)
    {
        if (++_depth > DeepestGroup)
        {
            if (_depth == DeepestGroup + 1 && !_tooDeep)
            {
                error(start, start + 1, "The pattern is nested too deeply.");
                _tooDeep = true;
            }

            _at = _text.Length;
        }

        var branches = new List<PatternSyntax> { Sequence(close) };
        while (close != '\0' && _at < _text.Length && _text[_at] == '|')
        {
            _at++;
            branches.Add(Sequence(close));
        }

        if (close != '\0')
        {
            if (_at < _text.Length)
            {
                _at++;
            }
            else if (!_tooDeep)
            {
                error(start, start + 1, $"'{_text[start]}' is not closed.");
            }
        }

        _depth--;
        return branches.Count == 1 ? branches[0] : new AlternativesPattern(new EquatableArray<PatternSyntax>(branches.ToArray()), source.At(start, _at));
    }

    // A bracket with blanks inside, "( {date} )", is the sign itself: a group hugs its words.
    private bool IsLiteral(int at) =>
        _text[at] is '(' ? at + 1 >= _text.Length || _text[at + 1] == ' ' : at == 0 || _text[at - 1] == ' ';

    private SequencePattern Sequence(char close)
    {
        var start = _at;
        var nodes = new List<PatternSyntax>();
        while (_at < _text.Length)
        {
            var c = _text[_at];
            var from = _at;
            if (char.IsWhiteSpace(c))
            {
                _at++;
            }
            else if ((c == close && (c != ')' || !IsLiteral(_at))) || (c == '|' && close != '\0'))
            {
                break;
            }
            else if (c == '[' || (c == '(' && !IsLiteral(_at) && !(_at > 0 && _text[_at - 1] == '[' && _at + 1 < _text.Length && _text[_at + 1] == ']')))
            {
                _at++;
                var inner = Choices(c == '[' ? ']' : ')', from);
                nodes.Add(c == '[' ? new OptionalPattern(inner, source.At(from, _at)) : inner);
            }
            else if (c == '{')
            {
                Slot(nodes);
            }
            else if (c == '<' && ListPattern.NameAt(_text, _at) is { } list)
            {
                _at += list.Length + 2;
                nodes.Add(new ListPattern(list, source.At(from, _at)));
            }
            else if (c is ']' or '}' || (c == ')' && !IsLiteral(_at)))
            {
                error(_at, _at + 1, $"'{c}' closes nothing.");
                _at++;
            }
            else if (c == '|')
            {
                error(_at, _at + 1, "Alternatives stand in brackets: (this|that). A bar itself is \\|.");
                _at++;
            }
            else if (string.CompareOrdinal(_text, _at, "...", 0, 3) == 0)
            {
                _at += 3;
                var digits = _at;
                while (_at < _text.Length && _text[_at] is >= '0' and <= '9')
                {
                    _at++;
                }

                var most = digits == _at ? 6 : int.TryParse(_text.Substring(digits, _at - digits), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? Math.Min(n, 50) : 50;
                nodes.Add(new GapPattern(most, source.At(from, _at)));
            }
            else
            {
                if (c == '\\' && _at + 1 < _text.Length)
                {
                    _at++;
                }

                Word(nodes);
            }
        }

        return new SequencePattern(new EquatableArray<PatternSyntax>(nodes.ToArray()), source.At(start, _at));
    }

    private void Slot(List<PatternSyntax> nodes)
    {
        var from = _at;
        var end = _text.IndexOf('}', _at);
        var next = _text.IndexOf('{', _at + 1);
        if (end < 0 || (next >= 0 && next < end))
        {
            error(from, from + 1, "'{' is not closed.");
            _at = end < 0 ? _text.Length : next;
            return;
        }

        _at = end + 1;
        var inside = _text.Substring(from + 1, end - from - 1);
        var colon = inside.IndexOf(':');
        var field = (colon < 0 ? inside : inside.Substring(0, colon)).Trim();
        nodes.Add(new SlotPattern(field, colon < 0 ? null : inside.Substring(colon + 1).Trim(), -1, null, source.At(from, _at)));
    }

    private void Word(List<PatternSyntax> nodes)
    {
        var from = _at;
        var first = _text[_at++];
        var quote = first is '\'' or '\u2019';
        if (quote && _at < _text.Length && _text[_at] is 's' or 'S' && (_at + 1 >= _text.Length || !char.IsLetterOrDigit(_text[_at + 1])))
        {
            _at++;
        }
        else if (char.IsLetterOrDigit(first))
        {
            while (_at < _text.Length && Continues(from))
            {
                _at++;
            }
        }

        var word = _text.Substring(from, _at - from).Replace('\u2019', '\'').ToLowerInvariant();
        nodes.Add(new WordPattern(word, source.At(from, _at)));
    }

    private bool Continues(int from)
    {
        var c = _text[_at];
        var before = _text[_at - 1];
        var after = _at + 1 < _text.Length ? _text[_at + 1] : ' ';
        if (char.IsLetter(c) && char.IsDigit(_text[from]) && char.IsDigit(before))
        {
            var end = _at;
            while (end < _text.Length && char.IsLetter(_text[end]))
            {
                end++;
            }

            return _text.Substring(_at, end - _at).ToLowerInvariant() is "st" or "nd" or "rd" or "th" or "s";
        }

        if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
        {
            return true;
        }

        if (c is '.' or ',' && char.IsDigit(before) && char.IsDigit(after))
        {
            return true;
        }

        if (c == '.' && char.IsLetter(before))
        {
            var single = _at - 1 == from || _text[_at - 2] == '.';
            var afterNext = _at + 2 < _text.Length ? _text[_at + 2] : ' ';
            return single && ((char.IsLetter(after) && !char.IsLetterOrDigit(afterNext)) || (_at - 1 > from && !char.IsLetterOrDigit(after)));
        }

        return c is '\'' or '\u2019' && char.IsLetter(before) && char.IsLetter(after)
            && !(after is 's' or 'S' && (_at + 2 >= _text.Length || !char.IsLetterOrDigit(_text[_at + 2])));
    }
}
