using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Reads weekdays with last, this or next before them: next Sunday · last Monday · last Friday of May.</summary>
internal static class ShiftedWeekdayReader
{
    /// <summary>The weekday of the last, this or next week; with a month behind it the last such day of that month.</summary>
    public static ReadDate Read(DateText text, int token, int shift, DayOfWeek weekday, int end)
    {
        var at = text.Text.IsAny(end, ["of", "in"]) ? end + 1 : end;
        if (shift < 0 && MonthReader.TryReadName(text, at, out _, out _) && MonthReader.ReadMonthFirst(text, at) is { Day: 0 } month)
        {
            var days = FieldSettler.Read(month, text.Story);
            return ReadDate.Settled(token, month.End, new DateReading(Last(days.Before, weekday), Last(days.After, weekday))) with { Needs = DateNeeds.TakesArticle };
        }

        return ReadDate.Settled(token, end, WeekdayReader.InWeek(text, weekday, shift)) with
        {
            Weekday = weekday,
            Wide = text.Story is { } story ? Meant(text, token, end, story, shift, weekday) : null,
        };
    }

    private static PartialDate? Last(PartialDate? month, DayOfWeek weekday)
        => month is { } days ? CalendarPeriods.WeekdayIn(days, weekday, -1) : null;

    /// <summary>"Last" and "next" may count from the day or from its week: what lies between both is left open. "This" has a tense.</summary>
    private static PartialDate? Meant(DateText text, int token, int end, DateOnly story, int shift, DayOfWeek weekday)
    {
        var until = ((int)weekday - (int)story.DayOfWeek + 7) % 7;
        if (WeekdayReader.InWeek(text, weekday, shift) is not { } letter)
        {
            return null;
        }

        if (shift == 0)
        {
            return letter.First < story && TenseReader.At(text, token, end) == Tense.Future ? PartialDate.OfDay(story.AddDays(until)) : null;
        }

        var near = shift < 0 ? story.AddDays(until - 7) : story.AddDays(until == 0 ? 7 : until);
        return PartialDate.OfSpan(near < letter.First ? near : letter.First, near > letter.First ? near : letter.First);
    }
}
