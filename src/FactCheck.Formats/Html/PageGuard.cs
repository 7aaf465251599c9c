using System.Collections.Frozen;
using System.Globalization;

namespace FactCheck.Formats.Html;

/// <summary>Refuses pages that would take the parser's stack, time or memory: too large, too many elements, nested too deep.</summary>
internal sealed class PageGuard
{
    private const int Elements = ReadLimits.Elements / 4;

    /// <summary>Elements that the parser opens again in every paragraph after them until they are closed.</summary>
    private static readonly FrozenSet<string> s_formatting = new[]
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly List<string> _open = [];
    private readonly Dictionary<string, int> _formatting = new(StringComparer.Ordinal);
    private int _formattingOpen;
    private long _elements;

    /// <exception cref="UnreadableException">It is such a page.</exception>
    public static void Check(string text)
    {
        if (text.Length > ReadLimits.Page)
        {
            throw new UnreadableException(0, string.Create(CultureInfo.InvariantCulture, $"The page has {text.Length} characters; a page has at most {ReadLimits.Page}."));
        }

        var guard = new PageGuard();
        var lexer = new HtmlLexer(text);
        while (lexer.Next(out var token))
        {
            guard.Pass(token);
        }
    }

    private void Pass(HtmlToken token)
    {
        if (token.Kind is HtmlTokenKind.Text or HtmlTokenKind.RawText)
        {
            return;
        }

        var isStart = token.Kind == HtmlTokenKind.StartTag;
        if (s_formatting.Contains(token.Name))
        {
            PassFormatting(token.Name, isStart);
        }
        else
        {
            _elements += _formattingOpen;
        }

        if (!isStart)
        {
            Close(token.Name);
            return;
        }

        if (!HtmlElements.Void.Contains(token.Name) && !HtmlElements.ImplicitlyEnded.Contains(token.Name))
        {
            _open.Add(token.Name);
        }

        if (_open.Count > ReadLimits.PageDepth || ++_elements > Elements)
        {
            throw new UnreadableException(token.Start, _open.Count > ReadLimits.PageDepth
                ? string.Create(CultureInfo.InvariantCulture, $"The elements are nested more than {ReadLimits.PageDepth} deep.")
                : string.Create(CultureInfo.InvariantCulture, $"The page has more than {Elements} elements, with those that are opened again because nothing closes them."));
        }
    }

    private void PassFormatting(string name, bool isStart)
    {
        var open = _formatting.GetValueOrDefault(name);
        if (isStart || open > 0)
        {
            var step = isStart ? 1 : -1;
            _formatting[name] = open + step;
            _formattingOpen += step;
        }
    }

    /// <summary>As a parser does it: an end tag closes what it names and all inside, but never reaches out of a table or, from inside a block, for what is none.</summary>
    private void Close(string name)
    {
        var isBlock = HtmlElements.Blocks.Contains(name);
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i] == name)
            {
                _open.RemoveRange(i, _open.Count - i);
                return;
            }

            if (_open[i] is "table" or "caption" or "template" or "object" or "marquee" or "applet" || (!isBlock && HtmlElements.Blocks.Contains(_open[i])))
            {
                return;
            }
        }
    }
}
