using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Reads dates that begin with a weekday: Friday · Friday, January 16 · Friday the 16th · Friday next week · Sunday of this week.</summary>
internal static class WeekdayReader
{
    /// <summary>A weekday's name, with the full stop of its abbreviation.</summary>
    public static bool TryReadName(DateText text, int token, bool plural, out DayOfWeek weekday, out int end)
    {
        weekday = default;
        end = token + 1;
        if (text.Word(token) is not { Kind: DateKind.Weekday } word || (word.IsPlural && !plural))
        {
            return false;
        }

        weekday = (DayOfWeek)word.Value;
        end = word.IsShort && text.Text.Is(end, ".") && text.Text.IsAttached(end) ? end + 1 : end;
        return true;
    }

    public static ReadDate? Read(DateText text, int token)
    {
        if (!TryReadName(text, token, false, out var weekday, out var end))
        {
            return null;
        }

        var at = text.SkipArticle(text.Text.Is(end, ",") ? end + 1 : end);
        if (ReadDay(text, at) is { } day)
        {
            return day with { First = token, Weekday = weekday, DayAt = at, Needs = DateNeeds.Nothing };
        }

        at = text.SkipArticle(text.Text.Is(end, "of") ? end + 1 : end);
        if (text.Shift(at) is { } shift && text.Unit(at + 1) == CalendarUnit.Week && !text.Word(at + 1)!.IsPlural)
        {
            return ReadDate.Settled(token, at + 2, InWeek(text, weekday, shift)) with { IsOpen = text.Is(at, DateKind.Relative), Weekday = weekday };
        }

        // The Sunday Times, Mr. Friday.
        if (text.Text.IsCapitalised(end) && text.Word(end) is null && (text.Is(token - 1, DateKind.Article) || text.Text.Is(token - 1, ".")))
        {
            return null;
        }

        // "Sun", "Sat" and "Wed" are words: they need what stands around days. "The third Friday in a row" is one of many.
        return new(token, end) { Weekday = weekday, Needs = text.Word(token)!.IsShort ? DateNeeds.Cue : DateNeeds.Nothing, IsOpen = IsCounted(text, token - 1) };
    }

    private static bool IsCounted(DateText text, int token)
        => text.Text.IsAny(token, ["every", "each", "another", "one", "any", "some", "a", "most", "many"])
            || text.Text.Entry(token) is { Kind: NumberKind.Ordinal or NumberKind.OrdinalTens }
            || (DayReader.TryRead(text, token, out var day) && day.IsOrdinal);

    /// <summary>The weekday of the story's week, or of one so many weeks away.</summary>
    public static PartialDate? InWeek(DateText text, DayOfWeek weekday, int shift)
        => text.Story is { } story && CalendarPeriods.Of(CalendarUnit.Week, story, shift) is { } week
            ? CalendarPeriods.WeekdayIn(week, weekday, 1)
            : null;

    private static ReadDate? ReadDay(DateText text, int token)
    {
        var read = MonthReader.ReadMonthFirst(text, token) ?? MonthReader.ReadDayFirst(text, token) ?? NumericDateReader.Read(text, token);
        if (read is not { Day: > 0, IsSettled: false } day)
        {
            return DayReader.TryRead(text, token, out var alone) && alone.IsOrdinal && !alone.IsDigits && token > 0 && text.Is(token - 1, DateKind.Article)
                && !text.IsWord(alone.End) ? new(token, alone.End) { Day = alone.Day } : null;
        }

        return day.Month > 0 || (DayReader.TryRead(text, token, out var number) && number.IsOrdinal) ? day : null;
    }
}
