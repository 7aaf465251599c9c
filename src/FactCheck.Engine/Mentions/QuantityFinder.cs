using FactCheck.Engine.Reading;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds numbers, and the percentages, sums of money and durations made of them, with their hedges.</summary>
internal static class QuantityFinder
{
    /// <summary>Adds the mentions that begin with a number or currency at this token; gives the token to go on at.</summary>
    /// <param name="start">The sentence's first token, before which no hedge is looked for.</param>
    public static int Find(TokenText text, int start, int token, List<Mention> found)
    {
        var currency = ReadCurrencyBefore(text, token, out var numberAt);
        if (!NumberReader.TryRead(text, numberAt, out var number))
        {
            return token + 1;
        }

        if (number.IsOrdinal)
        {
            found.Add(new(numberAt, number.EndToken, MentionTypes.Number, "ordinal",
                Number.Stated(Interval.Point(number.Value), text.Text(numberAt, number.EndToken)))
            {
                Written = new(numberAt, number.EndToken, number.Value),
            });
            return number.EndToken;
        }

        var end = number.EndToken;
        if (currency is null)
        {
            currency = ReadCurrencyAfter(text, ref end);
        }

        if (currency is not null)
        {
            Add(text, start, token, end, number, MentionTypes.Money, false, found, (range, words) => new Money(range, currency, words));
        }

        if (currency is null)
        {
            AddPercent(text, start, numberAt, number, found);
            AddDuration(text, start, numberAt, number, found);
            Add(text, start, numberAt, number.EndToken, number, MentionTypes.Number, false, found, static (range, words) => Number.Stated(range, words));
        }

        return Math.Max(number.EndToken, token + 1);
    }

    private static string? ReadCurrencyBefore(TokenText text, int token, out int numberAt)
    {
        numberAt = token;
        if (text.IsKind(token, TokenKind.Symbol)
            && NumberVocabulary.TryGet(NumberVocabulary.CurrencySymbols, text.Document.TextOf(token), out var currency))
        {
            numberAt = token + 1;
            return text.IsAttached(token) && text.IsKind(token - 1, TokenKind.Word)
                && NumberVocabulary.TryGet(NumberVocabulary.DollarPrefixes, text.Document.TextOf(token - 1), out var prefixed)
                && currency == "USD" ? prefixed : currency;
        }

        if (text.IsKind(token, TokenKind.Word) && text.IsKind(token + 1, TokenKind.Number) && text.Document.TextOf(token) is { Length: 3 } code
            && code.IndexOfAnyExceptInRange('A', 'Z') < 0 && NumberVocabulary.TryGet(NumberVocabulary.CurrencyWords, code, out var coded))
        {
            numberAt = token + 1;
            return coded;
        }

        return null;
    }

    private static string? ReadCurrencyAfter(TokenText text, ref int end)
    {
        var at = text.IsAny(end, ["US", "U.S."]) ? end + 1 : end;
        if (text.IsKind(at, TokenKind.Word) && NumberVocabulary.TryGet(NumberVocabulary.CurrencyWords, text.Document.TextOf(at), out var currency))
        {
            end = at + 1;
            return currency;
        }

        return null;
    }

    private static void AddPercent(TokenText text, int start, int token, ReadNumber number, List<Mention> found)
    {
        var end = number.EndToken;
        var isPoints = text.Is(end, "percentage") && text.IsAny(end + 1, ["point", "points"]);
        var length = text.IsAny(end, ["%", "percent"]) ? 1 : isPoints || (text.Is(end, "per") && text.Is(end + 1, "cent")) ? 2 : 0;
        if (length > 0)
        {
            Add(text, start, token, end + length, number, MentionTypes.Percent, true, found, (range, words) => new Percent(range, isPoints, words));
        }
    }

    private static void AddDuration(TokenText text, int start, int token, ReadNumber number, List<Mention> found)
    {
        var at = text.Is(number.EndToken, "-") ? number.EndToken + 1 : number.EndToken;
        if (text.IsKind(at, TokenKind.Word) && NumberVocabulary.TryGet(NumberVocabulary.TimeUnits, text.Document.TextOf(at), out var unit))
        {
            Add(text, start, token, at + 1, number, MentionTypes.Duration, false, found, (range, words) => new Duration(range, unit, words));
        }
    }

    private static void Add<T>(
        TokenText text, int start, int token, int end, ReadNumber number, string type, bool roundsIntegers, List<Mention> found, Func<Interval, string, T> make)
    {
        var hedge = HedgeReader.Read(text, start, token, end, out var first, out var last);
        var range = Hedging.Range(hedge, number.Amount, Rounding.Step(number.Value, number.Magnitude, roundsIntegers));
        found.Add(new(first, last, type, type == MentionTypes.Number ? "cardinal" : "", make(range, text.Text(first, last)))
        {
            Written = new(token, end, number.Amount),
        });
    }
}
