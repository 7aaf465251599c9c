using FactCheck.Engine.Reading;

namespace FactCheck.Accuracy.Labels;

/// <summary>A span without the small words and marks at its ends: whether "on", "the" or "over" belong to it is no matter of right and wrong.</summary>
internal static class ContentSpan
{
    private static readonly HashSet<string> s_light = new(StringComparer.OrdinalIgnoreCase)
    {
        "on", "in", "at", "by", "from", "to", "for", "since", "until", "during", "the", "a", "an", "of", "over", "under", "about", "around", "some", "nearly", "almost", "more", "than", "least", "most",
        "up", "as", "many", "much", "few", "fewer", "less", "between", "just", "or", "so", "that", "roughly", "only", "close", "well", "and", "within",
    };

    public static (int First, int End) Of(Document document, int first, int end)
    {
        var (from, to) = (first, end);
        while (from < to && IsLight(document, from))
        {
            from++;
        }

        while (to > from && IsLight(document, to - 1))
        {
            to--;
        }

        return from < to ? (from, to) : (first, end);
    }

    private static bool IsLight(Document document, int token)
        => document.Tokens[token].Kind is TokenKind.Possessive || (document.Tokens[token].Kind is TokenKind.Symbol && !IsSign(document.TextOf(token)[0])) || s_light.Contains(document.TextOf(token).ToString());

    /// <summary>Signs that make a number money or a percentage.</summary>
    private static bool IsSign(char sign) => sign == '%' || char.GetUnicodeCategory(sign) == System.Globalization.UnicodeCategory.CurrencySymbol;
}
