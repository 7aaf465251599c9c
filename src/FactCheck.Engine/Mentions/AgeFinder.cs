using FactCheck.Engine.Mentions.Dates;
using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds ages: five years old · 54-year-old · 6 weeks of age · 87 yo · aged 54 · Rossi, 54,</summary>
internal static class AgeFinder
{
    private const int Oldest = 120;

    public static int FindAtNumber(TokenText text, int start, int token, ReadNumber number, List<Mention> found)
    {
        var end = EndOfAge(text, number.EndToken, out var unit);
        if (end > 0)
        {
            Add(text, start, token, end, number, unit, found);
        }
        else if (IsApposition(text, token, number))
        {
            Add(text, start, token, number.EndToken, number, TimeUnit.Year, found);
        }

        return end;
    }

    /// <summary>"Aged 54": the number itself is found when its turn comes.</summary>
    public static int FindAged(TokenText text, int token, List<Mention> found)
    {
        if (NumberReader.TryRead(text, token + 1, out var number) && number is { IsOrdinal: false, IsGlued: false, Amount: >= 0 and <= Oldest })
        {
            var range = Rounding.Implied(number.Amount, number.Step);
            found.Add(new(token, number.EndToken, MentionTypes.Age, "", new Duration(range, TimeUnit.Year, text.Text(token, number.EndToken)))
            {
                Written = new(token, number.EndToken, number.Amount),
            });
        }

        return token + 1;
    }

    private static int EndOfAge(TokenText text, int token, out TimeUnit unit)
    {
        unit = TimeUnit.Year;
        if (text.IsAny(token, ["yo", "y.o", "y.o."]))
        {
            return token + 1;
        }

        if (text.Is(token, "y") && text.Is(token + 1, "/") && text.Is(token + 2, "o"))
        {
            return token + 3;
        }

        var at = text.Is(token, "-") ? token + 1 : token;
        if (text.Entry(at)?.Date is not { Kind: DateKind.Unit, IsShort: false } word || ((CalendarUnit)word.Value).AsTime() is not (var time, 1))
        {
            return 0;
        }

        unit = time;

        var old = text.Is(at + 1, "-") ? at + 2 : at + 1;
        return text.IsAny(old, ["old", "olds"]) ? old + 1 : text.Is(at + 1, "of") && text.Is(at + 2, "age") ? at + 3 : 0;
    }

    /// <summary>"Rossi, 54, said": a plain number between commas behind a name.</summary>
    private static bool IsApposition(TokenText text, int token, ReadNumber number)
        => number is { Step: 0, IsGlued: false, Amount: > 0 and < Oldest } && text.IsKind(token, TokenKind.Number) && number.EndToken == token + 1
            && text.Is(token - 1, ",") && text.IsAny(token + 1, [",", "."]) && text.IsCapitalised(token - 2)
            && !text.Document.TextOf(token).Contains('.') && text.Entry(token - 2)?.Date is not { Kind: DateKind.Month or DateKind.Weekday };

    private static void Add(TokenText text, int start, int token, int end, ReadNumber number, TimeUnit unit, List<Mention> found)
        => QuantityFinder.Add(text, start, token, end, MentionTypes.Age, number.Amount, number.Step, found, (range, words) => new Duration(range, unit, words));
}
