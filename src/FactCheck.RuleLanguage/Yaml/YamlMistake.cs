using System;

namespace FactCheck.RuleLanguage.Yaml;

/// <summary>The mistakes in YAML that people make most, in words that say what to do; the parser's own are about its workings.</summary>
internal static class YamlMistake
{
    /// <returns>Place and reason; null where it is none of these.</returns>
    public static (int Start, int End, string Reason)? Of(string text, int start, int end)
    {
        start = Math.Max(0, Math.Min(start, text.Length));
        return TabIn(text, start) ?? OpenQuoteAt(text, start) ?? SlotIn(text, start) ?? ColonIn(text, Math.Max(start, Math.Min(end, text.Length)));
    }

    /// <summary>A tab at the beginning of a line, at or after the place: the parser names what it was reading.</summary>
    private static (int Start, int End, string Reason)? TabIn(string text, int from)
    {
        for (var line = LineStart(text, from); line < text.Length; line = LineEnd(text, line) + 1)
        {
            var sign = line;
            while (sign < text.Length && text[sign] == ' ')
            {
                sign++;
            }

            if (sign < text.Length && text[sign] == '\t')
            {
                return (sign, sign + 1, "a line begins with a tab; indent it with spaces.");
            }
        }

        return null;
    }

    /// <summary>A quotation mark that nothing closes on its line; the parser reads on and stumbles over a later one.</summary>
    private static (int Start, int End, string Reason)? OpenQuoteAt(string text, int at)
    {
        var end = LineEnd(text, at);
        if (at >= end || text[at] is not ('"' or '\'') || text.IndexOf(text[at], at + 1, end - at - 1) >= 0)
        {
            return null;
        }

        return (at, end, $"the text that begins with {text[at]} has no {text[at]} at its end; put one there.");
    }

    /// <summary>A pattern or message that begins with a slot, without quotation marks.</summary>
    private static (int Start, int End, string Reason)? SlotIn(string text, int at)
    {
        for (var (line, lines) = (LineStart(text, Math.Max(0, LineStart(text, at) - 1)), 0); line < text.Length && lines < 2; line = LineEnd(text, line) + 1, lines++)
        {
            var content = text.Substring(line, LineEnd(text, line) - line).TrimEnd();
            var value = content.TrimStart(' ', '-');
            var key = value.StartsWith("say: ", StringComparison.Ordinal) ? "say: ".Length : 0;
            var close = value.IndexOf('}');
            if (key < value.Length && value[key] == '{' && close > 0 && close < value.Length - 1 && value[close + 1] is not (',' or '}' or ']') && !value.TrimEnd().EndsWith("}", StringComparison.Ordinal))
            {
                var from = line + content.Length - value.Length + key;
                return (from, line + content.Length, "a text that begins with '{' stands in quotation marks: \"" + value.Substring(key) + "\".");
            }
        }

        return null;
    }

    /// <summary>A second colon in a text without quotation marks.</summary>
    private static (int Start, int End, string Reason)? ColonIn(string text, int at)
    {
        var line = LineStart(text, at);
        var first = text.IndexOf(": ", line, LineEnd(text, line) - line, StringComparison.Ordinal);
        var second = first < 0 ? -1 : text.IndexOf(": ", first + 2, LineEnd(text, line) - first - 2, StringComparison.Ordinal);
        return second < 0 || text[first + 2] is '"' or '\'' or '{' or '['
            ? null
            : (second, second + 1, "a text that has a colon and a space in it stands in quotation marks.");
    }

    private static int LineStart(string text, int at) => at <= 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static int LineEnd(string text, int from) => text.IndexOf('\n', from) is >= 0 and var end ? end : text.Length;
}
