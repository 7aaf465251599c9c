using FactCheck.Engine.Mentions.Dates;
using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds numbers, and what is made of them: percentages, money, quantities, ages, durations, counts, multiples, places.</summary>
internal static class QuantityFinder
{
    /// <summary>Adds the mentions that begin at this number or word of quantities; gives the token to go on at.</summary>
    /// <param name="start">The sentence's first token, before which no hedge is looked for.</param>
    public static int Find(DateText dates, int start, int token, List<Mention> found)
    {
        var text = dates.Text;
        var entry = text.Entry(token);
        var starts = entry?.Starts ?? MentionStarts.Number;
        if ((starts & MentionStarts.Money) != 0 && MoneyReader.TryReadBefore(text, token, out var sum))
        {
            AddMoney(text, start, sum, found);
            return sum.EndToken;
        }

        if ((starts & MentionStarts.Number) != 0 && NumberReader.TryRead(text, token, out var number))
        {
            return FindAtNumber(dates, start, token, number, found);
        }

        return entry is null ? TensFinder.Find(text, token, found)
            : (starts & MentionStarts.Quantity) != 0 ? FindAtWord(text, start, token, entry, found)
            : token + 1;
    }

    private static int FindAtNumber(DateText dates, int start, int token, ReadNumber number, List<Mention> found)
    {
        var text = dates.Text;
        if (number.IsOrdinal)
        {
            AddOrdinal(text, token, number, found);
            return number.EndToken;
        }

        if (MoneyReader.TryReadAfter(text, token, number, out var sum))
        {
            AddMoney(text, start, sum, found);
            MeasureFinder.FindPounds(text, start, token, number, found);
            return sum.EndToken;
        }

        var end = number.EndToken;
        var isPercent = false;
        if (PercentReader.EndOf(text, end, out var points) is > 0 and var percentEnd)
        {
            var step = number.Step == 0 ? 1 : number.Step;
            var scale = points == PercentPoints.Basis ? 0.01m : 1;
            Add(text, start, token, percentEnd, MentionTypes.Percent, number.Amount * scale, step * scale, found, (range, words) => new Percent(range, points != PercentPoints.None, words));
            end = Math.Max(end, percentEnd);
            isPercent = true;
        }
        else
        {
            end = Math.Max(end, MeasureFinder.Find(text, start, token, number, found));
            end = Math.Max(end, AgeFinder.FindAtNumber(text, start, token, number, found));
        }

        DurationFinder.Find(dates, token, found);
        if (!number.IsGlued && !IsTiedToWord(text, token))
        {
            if (!isPercent)
            {
                CountFinder.Find(text, start, token, number, found);
            }

            MultipleFinder.FindAtNumber(text, start, token, number, found);
            AddNumber(text, start, token, number, MentionForms.Cardinal, found);
        }

        if (number.OrdinalAt >= 0 && NumberReader.TryRead(text, number.OrdinalAt, out var ordinal) && ordinal.IsOrdinal)
        {
            AddOrdinal(text, number.OrdinalAt, ordinal, found);
        }

        return end;
    }

    private static int FindAtWord(TokenText text, int start, int token, WordEntry entry, List<Mention> found) => entry.Kind switch
    {
        NumberKind.Place => PositionFinder.Find(text, token, found),
        NumberKind.Percent => PercentReader.FindBefore(text, token, found),
        NumberKind.Multiple => MultipleFinder.FindAtWord(text, start, token, entry.Value, found),
        NumberKind.Age => AgeFinder.FindAged(text, token, found),
        _ => MeasureFinder.FindBare(text, token, entry, found),
    };

    /// <summary>F-16 and COVID-19 are names, not numbers.</summary>
    private static bool IsTiedToWord(TokenText text, int token)
        => text.Is(token - 1, "-") && text.IsAttached(token) && text.IsAttached(token - 1) && text.IsKind(token, TokenKind.Number)
            && text.IsKind(token - 2, TokenKind.Word) && text.Entry(token - 2) is not { Kind: not NumberKind.None };

    private static void AddMoney(TokenText text, int start, ReadMoney sum, List<Mention> found)
    {
        Add(text, start, sum.FirstToken, sum.EndToken, MentionTypes.Money, sum.Amount, sum.Step, found, (range, words) => new Money(range, sum.Currency, words));
        AddNumber(text, start, sum.NumberAt, sum.Number, MentionForms.Part, found);
        if (sum.PartAt >= 0 && NumberReader.TryRead(text, sum.PartAt, out var part))
        {
            AddNumber(text, sum.PartAt, sum.PartAt, part, MentionForms.Part, found);
        }
    }

    private static void AddOrdinal(TokenText text, int token, ReadNumber number, List<Mention> found)
        => found.Add(new(token, number.EndToken, MentionTypes.Number, MentionForms.Ordinal, Number.Stated(Interval.Point(number.Amount), text.Text(token, number.EndToken)))
        {
            Written = new(token, number.EndToken, number.Amount),
        });

    private static void AddNumber(TokenText text, int start, int token, ReadNumber number, string form, List<Mention> found)
        => Add(text, start, token, number.EndToken, MentionTypes.Number, number.Amount, number.Step, found, static (range, words) => Number.Stated(range, words), form);

    /// <summary>Adds a mention with its hedge.</summary>
    public static void Add<T>(
        TokenText text, int start, int token, int end, string type, decimal amount, decimal step, List<Mention> found, Func<Interval, string, T> make, string form = "")
    {
        var hedge = HedgeReader.Read(text, start, token, end, out var first, out var last);
        var range = Hedging.Range(hedge, amount, step);
        found.Add(new(first, last, type, form, make(range, text.Text(first, last)))
        {
            Written = new(token, end, amount),
        });
    }
}
