using System;

namespace FactCheck.RuleLanguage.Yaml;

/// <summary>How a text is written in YAML.</summary>
internal enum ScalarForm
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}

/// <summary>Finds for each character of a text the one of the file that it was written as.</summary>
/// <remarks>Plain and quoted texts on one line and literal blocks can be mapped; where the lines of a text are joined, it is said to be inexact.</remarks>
internal static class ScalarMapper
{
    /// <param name="start">Where the text begins in the file, with its quotes or its block sign.</param>
    /// <param name="end">Where it ends there; for blocks no more than that is certain.</param>
    /// <returns>Offsets of the characters and, last, of the end; null where the text is inexact.</returns>
    public static int[]? Map(string file, int start, int end, string value, ScalarForm form) => form switch
    {
        ScalarForm.SingleQuoted => Quoted(file, start, end, value, '\''),
        ScalarForm.DoubleQuoted => Quoted(file, start, end, value, '"'),
        ScalarForm.Literal => Literal(file, start, value),
        ScalarForm.Folded => null,
        _ => Plain(file, start, value),
    };

    private static int[]? Plain(string file, int start, string value)
    {
        if (value.Length > 0 && string.CompareOrdinal(file, start, value, 0, value.Length) != 0)
        {
            return null;
        }

        var map = new int[value.Length + 1];
        for (var i = 0; i < map.Length; i++)
        {
            map[i] = start + i;
        }

        return map;
    }

    private static int[]? Quoted(string file, int start, int end, string value, char quote)
    {
        var map = new int[value.Length + 1];
        var at = start + 1;
        for (var i = 0; i < value.Length; i++)
        {
            if (at >= end || file[at] is '\n' or '\r')
            {
                return null;
            }

            map[i] = at;
            var length = quote == '"' && file[at] == '\\' ? EscapeLength(file, at) : file[at] == quote ? 2 : 1;
            if (length == 1 && file[at] != value[i])
            {
                return null;
            }

            at += length;
            if (length == 10 && char.IsHighSurrogate(value[i]) && i + 1 < value.Length)
            {
                map[++i] = at - length;
            }
        }

        map[value.Length] = at;
        return at < file.Length && file[at] == quote ? map : null;
    }

    private static int EscapeLength(string file, int at) => at + 1 >= file.Length ? 1 : file[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };

    private static int[]? Literal(string file, int start, string value)
    {
        var map = new int[value.Length + 1];
        var line = NextLine(file, start);
        var indent = Indent(file, start, line);
        var i = 0;
        while (i < value.Length)
        {
            if (line >= file.Length)
            {
                // At the end of the file a line may end without its break.
                map[i] = file.Length;
                i++;
                continue;
            }

            var at = line;
            while (at < file.Length && at < line + indent && file[at] == ' ')
            {
                at++;
            }

            for (; i < value.Length && value[i] != '\n'; i++, at++)
            {
                if (at >= file.Length || file[at] != value[i])
                {
                    return null;
                }

                map[i] = at;
            }

            if (i < value.Length)
            {
                map[i++] = at;
            }

            map[i] = at;
            line = NextLine(file, line);
        }

        return map;
    }

    /// <summary>How far the lines of a block are moved in: said behind its sign, or that of its first line that is not blank.</summary>
    private static int Indent(string file, int start, int line)
    {
        var most = 0;
        while (line < file.Length)
        {
            var at = line;
            while (at < file.Length && file[at] == ' ')
            {
                at++;
            }

            if (at < file.Length && file[at] is not ('\n' or '\r'))
            {
                most = at - line;
                break;
            }

            line = NextLine(file, line);
        }

        for (var at = start + 1; at < file.Length && file[at] is not ('\n' or '\r' or '#'); at++)
        {
            // A digit counts from the parent on, which is not known here: at least that far is certain not to be content.
            if (file[at] is >= '1' and <= '9')
            {
                return Math.Min(most, ParentIndent(file, start) + (file[at] - '0'));
            }
        }

        return most;
    }

    private static int ParentIndent(string file, int start)
    {
        var line = start > 0 ? file.LastIndexOf('\n', start - 1) + 1 : 0;
        var at = line;
        while (at < file.Length && file[at] is ' ' or '-')
        {
            at++;
        }

        return at - line;
    }

    private static int NextLine(string file, int at)
    {
        var end = file.IndexOf('\n', Math.Min(at, file.Length));
        return end < 0 ? file.Length : end + 1;
    }
}
