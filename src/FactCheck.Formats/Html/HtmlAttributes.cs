using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Html;

/// <summary>Finds the attributes of a start tag.</summary>
internal static class HtmlAttributes
{
    /// <summary>The value of the first attribute with that name, without its character references; null where there is none.</summary>
    public static MappedText? Find(MappedText source, HtmlToken tag, string name)
    {
        var text = source.Text;
        for (var at = tag.Start + 1 + tag.Name.Length; Next(text, ref at, tag.End, out var own, out var start, out var end);)
        {
            if (own.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return HtmlText.Decode(source, start, end);
            }
        }

        return null;
    }

    public static string Value(MappedText source, HtmlToken tag, string name) => Find(source, tag, name)?.Text.Trim() ?? string.Empty;

    private static bool Next(string text, ref int at, int end, out ReadOnlySpan<char> name, out int start, out int stop)
    {
        start = stop = at;
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '/' or '>' or '"' or '\''))
        {
            at++;
        }

        var first = at;
        while (at < end && !char.IsWhiteSpace(text[at]) && text[at] is not ('=' or '>' or '/'))
        {
            at++;
        }

        name = text.AsSpan(first, at - first);
        var after = SkipSpace(text, at, end);
        if (after < end && text[after] == '=')
        {
            at = SkipSpace(text, after + 1, end);
            (start, stop, at) = ValueAt(text, at, end);
        }
        else
        {
            start = stop = at;
        }

        // A lone equals sign would be found for ever.
        at = at == first && at < end ? at + 1 : at;
        return first < end;
    }

    private static (int Start, int End, int Next) ValueAt(string text, int at, int end)
    {
        if (at < end && text[at] is '"' or '\'')
        {
            var length = text.AsSpan(at + 1, end - at - 1).IndexOf(text[at]);
            if (length >= 0)
            {
                return (at + 1, at + 1 + length, at + 2 + length);
            }
        }

        var stop = at;
        while (stop < end && !char.IsWhiteSpace(text[stop]) && text[stop] != '>')
        {
            stop++;
        }

        return (at, stop, stop);
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
