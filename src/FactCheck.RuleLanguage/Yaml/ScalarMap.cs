namespace FactCheck.RuleLanguage.Yaml;

/// <summary>Finds the place in the file of each character of a scalar, through quotation marks, escapes and line breaks.</summary>
internal static class ScalarMap
{
    public static int[] Of(string text, int start, int end, string value)
    {
        var map = new int[value.Length];
        var quote = start < text.Length && text[start] is '"' or '\'' ? text[start] : '\0';
        var at = quote == '\0' ? start : start + 1;
        for (var i = 0; i < value.Length; i++)
        {
            if (quote == '"' && at < end && text[at] == '\\')
            {
                map[i] = at;
                at += EscapeLength(text, at);
                continue;
            }

            while (at < end && text[at] != value[i] && IsBreakOrSpace(text[at]))
            {
                if (value[i] is ' ' or '\n' && text[at] is '\n' or '\r')
                {
                    break;
                }

                at++;
            }

            map[i] = at < end ? at : end > start ? end - 1 : start;
            at += quote == '\'' && at + 1 < end && text[at] == '\'' && text[at + 1] == '\'' ? 2 : 1;
        }

        return map;
    }

    private static bool IsBreakOrSpace(char character) => character is ' ' or '\n' or '\r' or '\t';

    private static int EscapeLength(string text, int at)
        => at + 1 >= text.Length ? 1 : text[at + 1] switch
        {
            'x' => 4,
            'u' => 6,
            'U' => 10,
            _ => 2,
        };
}
