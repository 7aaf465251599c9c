using FactCheck.Engine.Reading;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds multiples: doubled, twice, threefold, a 40-fold rise, three times as many, 5x.</summary>
internal static class MultipleFinder
{
    public static int FindAtWord(TokenText text, int start, int token, decimal value, List<Mention> found)
    {
        // "Scored twice" and "twice a week" tell how often.
        if (text.IsAny(token, ["twice", "thrice"]) && !IsComparison(text, token + 1))
        {
            return token + 1;
        }

        var hedge = HedgeReader.Read(text, start, token, token + 1, out var first, out var last);
        found.Add(new(first, last, MentionTypes.Multiple, "", Number.Stated(Hedging.Range(hedge, value, 0.1m), text.Text(first, last)))
        {
            Written = new(token, token + 1, value),
        });
        return token + 1;
    }

    public static void FindAtNumber(TokenText text, int start, int token, ReadNumber number, List<Mention> found)
    {
        var end = number.EndToken;
        var at = text.Is(end, "-") ? end + 1 : end;
        var isFold = text.Is(at, "fold");
        var isTimes = text.Is(end, "times") && IsComparison(text, end + 1);
        if (isFold || isTimes || (text.Is(end, "×") && !text.IsKind(end + 1, TokenKind.Number)))
        {
            QuantityFinder.Add(
                text, start, token, isFold ? at + 1 : end + 1, MentionTypes.Multiple, number.Amount, number.Step, found, static (range, words) => Number.Stated(range, words));
        }
    }

    /// <summary>"Three times as many", "ten times the size"; but "three times since Monday" counts occasions.</summary>
    private static bool IsComparison(TokenText text, int token)
        => text.IsAny(token, ["as", "the", "more", "less", "higher", "lower", "larger", "bigger", "greater", "faster", "its", "their", "his", "her", "what", "that", "those", "our", "your", "smaller", "older", "fewer"]);
}
