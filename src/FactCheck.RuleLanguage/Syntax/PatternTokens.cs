namespace FactCheck.RuleLanguage.Syntax;

/// <summary>Cuts a pattern's words as the engine cuts a story's text.</summary>
internal static class PatternTokens
{
    /// <summary>The offset after the token that begins at an offset which holds no white space.</summary>
    public static int EndOf(string text, int start)
    {
        var first = text[start];
        if (first is '\'' or '’')
        {
            return start + 1 < text.Length && text[start + 1] is 's' or 'S' && !IsWord(text, start + 2) ? start + 2 : start + 1;
        }

        if (!char.IsLetterOrDigit(first))
        {
            return start + 1;
        }

        var at = start + 1;
        while (at < text.Length && (IsWord(text, at) || IsInner(text, at)))
        {
            if (char.IsDigit(first) && char.IsLetter(text[at]) && char.IsDigit(text[at - 1]) && !IsDigitSuffix(text, at))
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static bool IsWord(string text, int at) => at < text.Length && char.IsLetterOrDigit(text[at]);

    private static bool IsInner(string text, int at)
    {
        if (at + 1 >= text.Length)
        {
            return false;
        }

        var isNumber = text[at] is '.' or ',' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);
        var isApostrophe = text[at] is '\'' or '’' && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1])
            && !(text[at + 1] is 's' or 'S' && !IsWord(text, at + 2));
        return isNumber || isApostrophe;
    }

    private static bool IsDigitSuffix(string text, int at)
    {
        var end = at;
        while (IsWord(text, end))
        {
            end++;
        }

        return text.Substring(at, end - at).ToLowerInvariant() is "st" or "nd" or "rd" or "th" or "s";
    }
}
