namespace FactCheck.Authoring.Completion;

/// <summary>A line of block-style YAML as far as its indentation tells.</summary>
/// <param name="Dash">Column of the dash of an entry; null for none.</param>
/// <param name="Content">Column of what stands behind indentation and dash.</param>
/// <param name="Key">The key that the content begins with; null where it begins with none.</param>
/// <param name="Value">What stands behind the key.</param>
internal readonly record struct YamlLine(int? Dash, int Content, string Text, string? Key, string Value)
{
    public bool IsEmpty => Dash is null && (Text.Length == 0 || Text[0] == '#');

    public static YamlLine Of(string line)
    {
        line = line.TrimEnd('\r');
        var content = Indentation(line, 0);
        int? dash = null;
        if (line.AsSpan(content) is ['-'] or ['-', ' ', ..])
        {
            dash = content;
            content = Indentation(line, content + 1);
        }

        var text = line[content..];
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var isKey = colon > 0 && (colon + 1 == text.Length || text[colon + 1] == ' ') && text.AsSpan(0, colon).IndexOfAny(" \"'{[#") < 0;
        return new(dash, content, text, isKey ? text[..colon] : null, isKey ? text[(colon + 1)..] : "");
    }

    private static int Indentation(string line, int from)
    {
        while (from < line.Length && line[from] == ' ')
        {
            from++;
        }

        return from;
    }
}
