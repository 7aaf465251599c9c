using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Reads dates in digits: 2026-01-16 · 16/01/2026 · 1/16/2026 · 13.5.2015 · 3-7-07 · 4/22 · 11/2016.</summary>
/// <remarks>Where both could be the month the first is, as in the United States: 3/7 is 7 March. Where only the second can be, it is.</remarks>
internal static class NumericDateReader
{
    public static ReadDate? Read(DateText text, int token)
    {
        if (!text.IsNumber(token) || IsContinued(text, token))
        {
            return null;
        }

        var story = text.Text.Document.Story.Text;
        var at = text.Text.Document.Tokens[token].Start;
        var first = Part(story, ref at);
        var mark = Mark(story, at);
        if (first.Length is 0 or 3 or > 4 || mark == '\0')
        {
            return first.Length is 4 or 1 or 2 ? ReadSpaced(text, token) : null;
        }

        at++;
        var second = Part(story, ref at);
        if (second.Length is 0 or 3 or > 4)
        {
            return null;
        }

        var afterTwo = at;
        var secondMark = Mark(story, at);
        if (secondMark == mark || (secondMark == ',' && mark != ','))
        {
            at++;
            var third = Part(story, ref at);
            return third.Length is > 0 and <= 4 && third.Length != 3 && EndAt(text, token, at) is > 0 and var end && mark != ','
                ? Three(text, token, end, mark, first, second, third)
                : null;
        }

        return mark != ',' && EndAt(text, token, afterTwo) is > 0 and var endOfTwo ? Two(text, token, endOfTwo, mark, first, second) : null;
    }

    private static ReadDate? Three(DateText text, int token, int end, char mark, Digits first, Digits second, Digits third)
    {
        if (first.Length == 4)
        {
            return third.Length <= 2 && second.Length <= 2 ? Fields(token, end, first.Value, second.Value, third.Value, true) : null;
        }

        if (second.Length > 2 || third.Length is 1 or 3 || (third.Length == 2 && mark == '.'))
        {
            return null;
        }

        var year = third.Length == 2 ? YearReader.OfTwoDigits(text, third.Value) : third.Value;
        return second.Value > 12 || first.Value <= 12
            ? Fields(token, end, year, first.Value, second.Value, third.Length == 4)
            : Fields(token, end, year, second.Value, first.Value, third.Length == 4);
    }

    private static ReadDate? Two(DateText text, int token, int end, char mark, Digits first, Digits second)
    {
        if (first.Length == 4 || second.Length == 4)
        {
            var (year, month) = first.Length == 4 ? (first, second) : (second, first);
            // 2010-11 is a season or budget year.
            return mark != '.' && !(mark == '-' && first.Length == 4 && second.Length == 2 && second.Value == (first.Value + 1) % 100) && year.Length != month.Length && month.Value is >= 1 and <= 12 && year.Value is >= 1000 and <= 2100
                ? new(token, end) { Year = year.Value, Month = month.Value }
                : null;
        }

        var (monthOfTwo, day) = first.Value <= 12 ? (first.Value, second.Value) : (second.Value, first.Value);
        if (monthOfTwo is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2000, monthOfTwo) || DayReader.IsAmount(text, end) || (mark != '/' && second.Length == 1 && first.Length == 1))
        {
            return null;
        }

        // 24/7 is always, 9/11 an event.
        if ((first.Value, second.Value) is (24, 7) or (9, 11))
        {
            return null;
        }

        // "3/4" is a fraction by itself, "4/22" and "01/05" are none.
        var isPlain = mark == '/' && (first.Length + second.Length == 4 || day > 12);
        return new(token, end) { Month = monthOfTwo, Day = day, Needs = isPlain ? DateNeeds.Nothing : DateNeeds.On };
    }

    /// <summary>"2016 - 11", "11 / 2016".</summary>
    private static ReadDate? ReadSpaced(DateText text, int token)
    {
        if (!text.Text.IsAny(token + 1, ["-", "/"]) || !text.IsNumber(token + 2) || text.IsWord(token + 3) || text.Text.IsAny(token + 3, ["-", "/", "%"]))
        {
            return null;
        }

        var at = 0;
        var first = Part(text.Text.Document.TextOf(token), ref at);
        var firstIsAll = at == text.Text.Document.TextOf(token).Length;
        at = 0;
        var second = Part(text.Text.Document.TextOf(token + 2), ref at);
        return firstIsAll && at == text.Text.Document.TextOf(token + 2).Length && (first.Length == 4) != (second.Length == 4)
            ? Two(text, token, token + 3, '/', first, second) is { Year: > 0 } month ? month : null
            : null;
    }

    /// <param name="isSure">Whether the digits are a date even where the calendar has no such day: 2/29/2019.</param>
    private static ReadDate? Fields(int token, int end, int year, int month, int day, bool isSure)
    {
        if (year is < 1000 or > 2100 || month is < 1 or > 12 || day is < 1 or > 31)
        {
            return null;
        }

        return isSure || FieldSettler.Day(year, month, day) is not null ? new(token, end) { Year = year, Month = month, Day = day } : null;
    }

    private readonly record struct Digits(int Value, int Length);

    private static Digits Part(ReadOnlySpan<char> text, ref int at)
    {
        var value = 0;
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - start < 5)
        {
            value = (value * 10) + text[at] - '0';
            at++;
        }

        return new(value, at - start);
    }

    /// <summary>The mark between two runs of digits; 0 for none.</summary>
    private static char Mark(string text, int at)
        => at + 1 < text.Length && text[at] is '/' or '-' or '.' or ',' or '‑' && char.IsAsciiDigit(text[at + 1]) ? text[at] == '‑' ? '-' : text[at] : '\0';

    /// <summary>Whether digits stand right before: the end of a longer number.</summary>
    private static bool IsContinued(DateText text, int token)
        => text.Text.IsAttached(token) && text.Text.IsAny(token - 1, ["/", "-", ".", "$", "€", "£"]) && (text.IsNumber(token - 2) || !text.Text.IsAny(token - 1, ["-"]));

    /// <summary>The token after the offset, where a token ends there and no other word stands on it; 0 otherwise.</summary>
    private static int EndAt(DateText text, int token, int offset)
    {
        while (token < text.Text.End && text.Text.Document.Tokens[token].End < offset)
        {
            token++;
        }

        return token < text.Text.End && text.Text.Document.Tokens[token].End == offset
            && !(text.Text.IsAttached(token + 1) && (text.IsWord(token + 1) || text.Text.IsAny(token + 1, ["/", "%"])
                || (text.Text.Is(token + 1, "-") && text.Text.IsAttached(token + 2)))) ? token + 1 : 0;
    }
}
