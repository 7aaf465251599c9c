using System.Globalization;
using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Reads what a number counts in a period: the first week of May · the third quarter · the first Friday in May · the first nine months of 2025 · the 15th century.</summary>
internal static class PeriodReader
{
    /// <summary>What an ordinal begins; -1 stands for "last".</summary>
    public static ReadDate? ReadOrdinal(DateText text, int token)
    {
        if (!TryReadOrdinal(text, token, out var number, out var at))
        {
            return null;
        }

        if (WeekdayReader.TryReadName(text, at, false, out var weekday, out var end))
        {
            return ReadWeekdayIn(text, token, number, weekday, end);
        }

        if (text.Text.Is(at, "half") && number is 1 or 2)
        {
            return QuarterReader.InYear(text, token, at + 1, CalendarUnit.Half, number);
        }

        if (number is -1 or 1 && ReadStretch(text, token, number, at) is { } stretch)
        {
            return stretch;
        }

        return text.Word(at) is not { Kind: DateKind.Unit, IsPlural: false } ? null : text.Unit(at) switch
        {
            CalendarUnit.Week => ReadWeekIn(text, token, number, at + 1),
            CalendarUnit.Quarter when number is >= 1 and <= 4 => QuarterReader.InYear(text, token, at + 1, CalendarUnit.Quarter, number),
            CalendarUnit.Day when text.Text.Is(at + 1, "of") => ReadDayOf(text, token, number, at + 2),
            CalendarUnit.Century when number is > 0 and <= 30 && !text.Text.IsAny(at + 1, ["BC", "B.C.", "B.C", "BCE"]) =>
                ReadDate.Settled(token, at + 1, CalendarPeriods.Years(Math.Max(1, (number - 1) * 100), 100)) with { Needs = DateNeeds.TakesArticle },
            _ => null,
        };
    }

    /// <summary>A month by name, with its year or without, or counted from the story's.</summary>
    public static ReadDate? ReadMonth(DateText text, int token)
    {
        if (MonthReader.ReadMonthFirst(text, token) is { Day: 0 } month)
        {
            return month;
        }

        var at = text.SkipArticle(token);
        return text.Shift(at) is { } shift && text.Unit(at + 1) == CalendarUnit.Month && !text.Word(at + 1)!.IsPlural
            ? ReadDate.Settled(token, at + 2, RelativeReader.Period(text, CalendarUnit.Month, shift)) with { IsOpen = text.Is(at, DateKind.Relative) }
            : at > token && text.Unit(at) == CalendarUnit.Month && !text.Word(at)!.IsPlural
                ? ReadDate.Settled(token, at + 1, RelativeReader.Period(text, CalendarUnit.Month, 0))
                : null;
    }

    /// <summary>A month, a year, or one of them counted from the story's.</summary>
    public static ReadDate? ReadMonthOrYear(DateText text, int token)
    {
        if (ReadMonth(text, token) is { } month)
        {
            return month;
        }

        if (YearReader.TryRead(text, token, out var year) || YearReader.TryReadRelative(text, token, out year))
        {
            return year.IsUnknown ? ReadDate.Settled(token, year.End, null) : new(token, year.End) { Year = year.Year, IsOpen = year.IsOpen };
        }

        var at = text.SkipArticle(token);
        return at > token && text.Unit(at) == CalendarUnit.Year && !text.Word(at)!.IsPlural
            ? ReadDate.Settled(token, at + 1, RelativeReader.Period(text, CalendarUnit.Year, 0))
            : null;
    }

    private static bool TryReadOrdinal(DateText text, int token, out int number, out int end)
    {
        (number, end) = text.Text.IsAny(token, ["last", "final"]) ? (-1, token + 1)

            // "Second" is an ordinal here even behind words that make it a time.
            : text.Text.Entry(token) is { Kind: NumberKind.Ordinal, IsPlural: false } entry ? ((int)entry.Value, token + 1)
            : DayReader.TryRead(text, token, out var day) && day.IsOrdinal ? (day.Day, day.End)
            : (0, 0);
        end = text.Text.Is(end, "-") && text.Text.IsAttached(end) ? end + 1 : end;
        return number != 0;
    }

    /// <summary>"The first Friday in this month", "the last Monday of May 2024"; with nothing behind it, of a month that was told before.</summary>
    private static ReadDate? ReadWeekdayIn(DateText text, int token, int number, DayOfWeek weekday, int end)
    {
        if (number > 53)
        {
            return null;
        }

        if ((text.Text.IsAny(end, ["of", "in"]) ? ReadMonthOrYear(text, end + 1) : ReadMonth(text, end)) is { } month)
        {
            var days = FieldSettler.Read(month, text.Story);
            return ReadDate.Settled(token, month.End, new DateReading(WeekdayIn(days.Before, weekday, number), WeekdayIn(days.After, weekday, number))) with
            {
                Needs = DateNeeds.TakesArticle,
                IsOpen = month.IsOpen,
            };
        }

        return number is < 0 or > 5 || text.IsWord(end) ? null
            : ReadDate.Settled(token, end, WeekdayIn(RelativeReader.Period(text, CalendarUnit.Month, 0), weekday, number)) with { IsOpen = true, Needs = DateNeeds.TakesArticle };
    }

    private static PartialDate? WeekdayIn(PartialDate? month, DayOfWeek weekday, int number)
        => month is { } days ? CalendarPeriods.WeekdayIn(days, weekday, number) : null;

    private static ReadDate? ReadWeekIn(DateText text, int token, int number, int end)
    {
        if (number > 53 || ReadMonthOrYear(text, text.Text.IsAny(end, ["of", "in"]) ? end + 1 : end) is not { } period)
        {
            return null;
        }

        var days = FieldSettler.Read(period, text.Story);
        return ReadDate.Settled(token, period.End, new DateReading(WeekIn(days.Before, number), WeekIn(days.After, number))) with
        {
            Needs = DateNeeds.TakesArticle,
            IsOpen = period.IsOpen,
        };
    }

    private static PartialDate? WeekIn(PartialDate? period, int number) => period is { } days ? CalendarPeriods.WeekIn(days, number) : null;

    /// <summary>"The last day of March", "the third day of next month".</summary>
    private static ReadDate? ReadDayOf(DateText text, int token, int number, int at)
    {
        if (ReadMonthOrYear(text, at) is not { } period || number > 366)
        {
            return null;
        }

        var days = FieldSettler.Read(period, text.Story);
        return ReadDate.Settled(token, period.End, new DateReading(DayIn(days.Before, number), DayIn(days.After, number))) with
        {
            Needs = DateNeeds.TakesArticle,
            IsOpen = period.IsOpen,
        };
    }

    private static PartialDate? DayIn(PartialDate? period, int number)
        => period is not { } days ? null
            : number < 0 ? PartialDate.OfDay(days.Last)
            : days.First.AddDays(number - 1) is var day && day <= days.Last ? PartialDate.OfDay(day) : null;

    /// <summary>"The first nine months of 2025", "the last ten days of May": the beginning or end of a period.</summary>
    private static ReadDate? ReadStretch(DateText text, int token, int number, int at)
    {
        if (AmountReader.Read(text, at) is not { Parts: [{ Unit: >= CalendarUnit.Day } part], IsOpen: false } amount || part.Amount != Math.Truncate(part.Amount)
            || !text.Text.IsAny(amount.End, ["of", "in"]) || ReadMonthOrYear(text, amount.End + 1) is not { } period)
        {
            return null;
        }

        var days = FieldSettler.Read(period, text.Story);
        return ReadDate.Settled(token, period.End, new DateReading(Stretch(days.Before, number, part), Stretch(days.After, number, part))) with
        {
            Needs = DateNeeds.TakesArticle,
            IsOpen = period.IsOpen,
        };
    }

    private static PartialDate? Stretch(PartialDate? period, int number, TimeAmount part)
    {
        if (period is not { } days)
        {
            return null;
        }

        var first = number > 0 ? days.First : CalendarPeriods.Add(days.Last.AddDays(1), part.Unit, -part.Amount);
        var last = number > 0 ? CalendarPeriods.Add(days.First, part.Unit, part.Amount)?.AddDays(-1) : days.Last;
        return first is { } from && last is { } to && from >= days.First && to <= days.Last && from <= to ? PartialDate.OfSpan(from, to) : null;
    }
}
