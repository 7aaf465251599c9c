namespace FactCheck.Engine.Reading;

/// <summary>Tokens from <see cref="FirstToken"/> up to, not including, <see cref="EndToken"/>.</summary>
internal interface ITokenSpan
{
    int FirstToken { get; }

    int EndToken { get; }
}

/// <summary>Finds spans that stand in the order of the text, without overlap.</summary>
internal static class TokenSpans
{
    /// <returns>The index of the span that a token stands in; -1 for none.</returns>
    public static int IndexAround<TSpan>(TSpan[] spans, int token)
        where TSpan : ITokenSpan
    {
        var (low, high) = (0, spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (token < spans[middle].FirstToken)
            {
                high = middle;
            }
            else if (token >= spans[middle].EndToken)
            {
                low = middle + 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }
}
