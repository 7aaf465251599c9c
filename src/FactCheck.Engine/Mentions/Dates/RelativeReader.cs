using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Reads what counts from the story's day: yesterday · the day before yesterday · next Sunday · last month · year to date · the past two weeks · this week Friday.</summary>
internal static class RelativeReader
{
    /// <summary>Today, tomorrow and the day beyond.</summary>
    public static ReadDate? ReadDay(DateText text, int token)
    {
        if (text.Unit(token) == CalendarUnit.Day && text.Text.IsAny(token + 1, ["before", "after"]) && text.Word(token + 2) is { Kind: DateKind.Today, Value: not 0 } from
            && from.Value > 0 == text.Text.Is(token + 1, "after"))
        {
            return ReadDate.Settled(token, token + 3, Day(text, 2 * from.Value)) with { Needs = DateNeeds.TakesArticle };
        }

        return text.Word(token) is { Kind: DateKind.Today, Value: var days } ? ReadDate.Settled(token, token + 1, Day(text, days)) : null;
    }

    /// <summary>What "last", "this" and "next" begin.</summary>
    public static ReadDate? ReadShift(DateText text, int token)
    {
        if (text.Shift(token) is not { } shift)
        {
            return null;
        }

        var isOpen = text.Is(token, DateKind.Relative);
        if (WeekdayReader.TryReadName(text, token + 1, false, out var weekday, out var end))
        {
            return ShiftedWeekdayReader.Read(text, token, shift, weekday, end) with { IsOpen = isOpen };
        }

        if (MonthReader.TryReadName(text, token + 1, out var month, out end))
        {
            return ReadDate.Settled(token, end, text.Story is { } story ? Month(story, shift, month) : null) with { IsOpen = isOpen };
        }

        if (text.Word(token + 1) is { Kind: DateKind.Season, Value: var season })
        {
            return ReadDate.Settled(token, token + 2, null) with { Other = new Season((SeasonName)season, isOpen ? null : text.Story?.Year + shift), Needs = DateNeeds.TakesArticle };
        }

        if (text.Word(token + 1) is { Holidays.Length: > 0 } word && HolidayReader.Read(text, token + 1, word.Holidays) is { } holiday)
        {
            var day = shift < 0 ? holiday.Letter.Before : holiday.Letter.After;
            return ReadDate.Settled(token, holiday.End, day) with { IsOpen = isOpen };
        }

        return (ReadShiftedUnit(text, token, shift) ?? ReadShiftedAmount(text, token, shift)) is { } read ? read with { IsOpen = read.IsOpen || isOpen } : null;
    }

    /// <summary>"Week after next", "month after the next".</summary>
    public static ReadDate? ReadAfterNext(DateText text, int token)
    {
        var at = text.SkipArticle(token + 2);
        return text.Unit(token) is { } unit and > CalendarUnit.BusinessDay && text.Text.IsAny(token + 1, ["after", "before"])
            && text.Text.Is(at, text.Text.Is(token + 1, "after") ? "next" : "last")
            ? ReadDate.Settled(token, at + 1, Period(text, unit, text.Text.Is(at, "next") ? 2 : -2)) with { Needs = DateNeeds.TakesArticle }
            : null;
    }

    /// <summary>"Year to date", "month-to-date": of the story's period what is over.</summary>
    public static ReadDate? ReadToDate(DateText text, int token)
    {
        var at = text.Text.Is(token + 1, "-") ? token + 2 : token + 1;
        var end = text.Text.Is(at + 1, "-") ? at + 2 : at + 1;
        return text.Unit(token) is { } unit and > CalendarUnit.BusinessDay && text.Text.Is(at, "to") && text.Text.Is(end, "date")
            ? ReadDate.Settled(token, end + 1, Period(text, unit, 0)) with { Part = PeriodPart.SoFar }
            : null;
    }

    public static PartialDate? Period(DateText text, CalendarUnit unit, int shift)
        => text.Story is { } story ? CalendarPeriods.Of(unit, story, shift) : null;

    private static PartialDate? Day(DateText text, int days) => text.Story is { } story ? PartialDate.OfDay(story.AddDays(days)) : null;

    /// <summary>"Last September" is the latest one that is over, "next May" the first one to come.</summary>
    private static PartialDate Month(DateOnly story, int shift, int month)
        => PartialDate.OfMonth(story.Year + (shift < 0 ? (month < story.Month ? 0 : -1) : shift > 0 ? (month > story.Month ? 0 : 1) : 0), month);

    private static ReadDate? ReadShiftedUnit(DateText text, int token, int shift)
    {
        if (text.Unit(token + 1) is not { } unit || text.Word(token + 1) is not { IsPlural: false, IsShort: false }
            || unit is <= CalendarUnit.Hour or CalendarUnit.BusinessDay or CalendarUnit.Fortnight)
        {
            return null;
        }

        // "This day", "the last day" are none of the story's; "the next day" is one where nothing was told before.
        if (unit == CalendarUnit.Day)
        {
            return shift > 0 && text.Is(token - 1, DateKind.Article)
                ? ReadDate.Settled(token, token + 2, Day(text, 1)) with { Needs = DateNeeds.TakesArticle, IsOpen = TenseReader.At(text, token, token + 2) != Tense.Future }
                : null;
        }

        if (unit == CalendarUnit.Week && WeekdayReader.TryReadName(text, text.Text.Is(token + 2, "on") ? token + 3 : token + 2, false, out var weekday, out var end))
        {
            return ReadDate.Settled(token, end, WeekdayReader.InWeek(text, weekday, shift));
        }

        var needs = unit >= CalendarUnit.Decade ? DateNeeds.TakesArticle : DateNeeds.Nothing;
        var letter = Period(text, unit, shift);
        var read = ReadDate.Settled(token, token + 2, letter) with { Needs = needs };

        // "Last century" is the one before; "the last decade" may be the last ten years.
        var mayRoll = text.Is(token, DateKind.Rolling) || (unit >= CalendarUnit.Decade && text.Is(token - 1, DateKind.Article));
        return text.Story is { } story && letter is { } days && shift != 0 && mayRoll
            ? read with { Wide = WithRolling(days, story, shift, new(1, 0, unit)) }
            : read;
    }

    /// <summary>"The past two weeks" up to yesterday, "the next few days" from tomorrow; decades to the letter those of the calendar.</summary>
    private static ReadDate? ReadShiftedAmount(DateText text, int token, int shift)
    {
        if (shift == 0 || text.Text.IsAny(token + 1, ["a", "an"]) || AmountReader.Read(text, token + 1) is not { Parts.Length: 1 } amount
            || amount.Parts[0] is not { Unit: >= CalendarUnit.Day } part)
        {
            return null;
        }

        var needs = part.Unit >= CalendarUnit.Decade ? DateNeeds.TakesArticle : DateNeeds.Nothing;
        var letter = text.Story is { } story ? Span(story, shift, part) : null;
        var read = ReadDate.Settled(token, amount.End, letter) with { Needs = needs };
        if (amount.IsOpen && text.Story is { } today)
        {
            return read with { Wide = Rolling(today, shift, part with { Amount = part.Amount == 2 ? 3 : 10 }) };
        }

        return letter is { } days && part.Unit >= CalendarUnit.Decade ? read with { Wide = WithRolling(days, text.Story!.Value, shift, part) } : read;
    }

    /// <summary>The calendar's period with the same time counted from the story's day: either may be meant.</summary>
    private static PartialDate WithRolling(PartialDate days, DateOnly story, int shift, TimeAmount part)
        => Rolling(story, shift, part) is { } rolling
            ? PartialDate.OfSpan(rolling.First < days.First ? rolling.First : days.First, rolling.Last > days.Last ? rolling.Last : days.Last)
            : days;

    private static PartialDate? Span(DateOnly story, int shift, TimeAmount part)
    {
        if (part.Unit >= CalendarUnit.Decade)
        {
            return part.Amount is >= 1 and <= 50 && CalendarPeriods.Of(part.Unit, story, shift) is { } near
                && CalendarPeriods.Of(part.Unit, story, shift * (int)part.Amount) is { } far
                ? PartialDate.OfSpan(shift > 0 ? near.First : far.First, shift > 0 ? far.Last : near.Last)
                : null;
        }

        return Rolling(story, shift, part);
    }

    private static PartialDate? Rolling(DateOnly story, int shift, TimeAmount part)
        => CalendarPeriods.Add(story, part.Unit, shift * part.Amount) is not { } end || end == story ? null
            : shift > 0 ? PartialDate.OfSpan(story.AddDays(1), end) : PartialDate.OfSpan(end, story.AddDays(-1));
}
