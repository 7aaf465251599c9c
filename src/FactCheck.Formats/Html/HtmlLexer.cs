namespace FactCheck.Formats.Html;

/// <summary>Cuts HTML into tags and text. It is never wrong about where something stands and forgiving about everything else.</summary>
internal sealed class HtmlLexer(string text)
{
    private int _at;
    private string _raw = string.Empty;

    /// <summary>The next token, or false at the end.</summary>
    public bool Next(out HtmlToken token)
    {
        while (_at < text.Length)
        {
            var start = _at;
            if (_raw.Length > 0)
            {
                var name = _raw;
                _raw = string.Empty;
                _at = RawEnd(name);
                if (_at > start)
                {
                    token = new(HtmlTokenKind.RawText, start, _at, name);
                    return true;
                }
            }

            if (text[_at] != '<' || !IsMarkup(_at))
            {
                var next = _at;
                do
                {
                    var length = text.AsSpan(next + 1).IndexOf('<');
                    next = length < 0 ? text.Length : next + 1 + length;
                }
                while (next < text.Length && !IsMarkup(next));

                _at = next;
                token = new(HtmlTokenKind.Text, start, next, string.Empty);
                return true;
            }

            if (text[_at + 1] is '!' or '?')
            {
                _at = AfterDeclaration(_at);
                continue;
            }

            token = Tag(start);
            return true;
        }

        token = default;
        return false;
    }

    private HtmlToken Tag(int start)
    {
        var isEnd = text[start + 1] == '/';
        var first = start + (isEnd ? 2 : 1);
        var last = first;
        while (last < text.Length && !char.IsWhiteSpace(text[last]) && text[last] is not ('>' or '/'))
        {
            last++;
        }

        _at = AfterTag(last);
        var name = last - first > 32 ? string.Empty : text[first..last].ToLowerInvariant();
        if (!isEnd && name is "script" or "style" or "title" or "textarea" or "xmp" or "noembed" or "noframes" or "iframe" && !isEnd)
        {
            _raw = name;
        }

        return new(isEnd ? HtmlTokenKind.EndTag : HtmlTokenKind.StartTag, start, _at, name);
    }

    /// <summary>A less-than sign before a letter, a slash and a letter, or a declaration.</summary>
    private bool IsMarkup(int at)
        => at + 1 < text.Length
            && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '!' or '?' || (text[at + 1] == '/' && at + 2 < text.Length && char.IsAsciiLetter(text[at + 2])));

    private int AfterTag(int at)
    {
        while (at < text.Length)
        {
            var length = text.AsSpan(at).IndexOfAny('>', '"', '\'');
            if (length < 0)
            {
                return text.Length;
            }

            at += length;
            if (text[at] == '>')
            {
                return at + 1;
            }

            var before = at - 1;
            while (before > 0 && char.IsWhiteSpace(text[before]))
            {
                before--;
            }

            // A quotation mark opens a value only after an equals sign; elsewhere it is a slip of the pen.
            var closing = text[before] == '=' ? text.AsSpan(at + 1).IndexOf(text[at]) : -1;
            at += closing < 0 ? 1 : closing + 2;
        }

        return at;
    }

    private int AfterDeclaration(int at)
    {
        if (string.CompareOrdinal(text, at, "<!--", 0, 4) == 0)
        {
            var close = text.AsSpan(at + 4).IndexOf("-->");
            return close < 0 ? text.Length : at + 7 + close;
        }

        var end = text.AsSpan(at).IndexOf('>');
        return end < 0 ? text.Length : at + end + 1;
    }

    private int RawEnd(string name)
    {
        for (var at = _at; ;)
        {
            var length = text.AsSpan(at).IndexOf("</");
            if (length < 0)
            {
                return text.Length;
            }

            at += length;
            if (string.Compare(text, at + 2, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return at;
            }

            at += 2;
        }
    }
}
