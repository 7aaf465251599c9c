using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Reads dates by their distance: two days ago · three weeks from tomorrow · in four months · within ten days · two Sundays from now.</summary>
internal static class DistanceReader
{
    /// <summary>What begins with an amount of time.</summary>
    public static ReadDate? Read(DateText text, int token)
    {
        if (AmountReader.Read(text, token) is not { Parts: [{ Unit: >= CalendarUnit.Day }, ..] } amount)
        {
            return ReadWeekdays(text, token);
        }

        if (text.Text.Is(amount.End, "in") && text.Text.Is(amount.End + 1, "the") && text.Text.Is(amount.End + 2, "future"))
        {
            return ReadDate.Settled(token, amount.End + 3, TimeShifter.Shift(text.Story, amount, 1) is { } last ? PartialDate.OfSpan(text.Story!.Value.AddDays(1), last) : null);
        }

        if (text.Text.IsAny(amount.End, ["starting", "beginning", "commencing"]) && ReadStarting(text, amount) is { } starting)
        {
            return starting;
        }

        var way = ReadWay(text, amount.End, token);
        return way.Direction == 0 ? null : TimeShifter.Away(text, token, way.End, amount, way.Origin, way.Direction) with { IsOpen = way.IsOpen };
    }

    /// <summary>"In four weeks", of the future only: what was done in four weeks took so long.</summary>
    public static ReadDate? ReadIn(DateText text, int token)
        => text.Is(token, DateKind.In) && AmountReader.Read(text, token + 1) is { Parts: [{ Unit: >= CalendarUnit.Day }, ..] } amount
            && !text.Text.IsAny(amount.End, ["'s", "’s", "'", "’", "-", "of"]) && TenseReader.At(text, token, amount.End) == Tense.Future
            ? TimeShifter.Away(text, token, amount.End, amount, text.Story, 1)
            : null;

    /// <summary>"Within ten months", "within the next three years", "within two weeks from today": from the story's day on.</summary>
    public static ReadDate? ReadWithin(DateText text, int token)
    {
        var at = text.SkipArticle(token + 1);
        at = text.Word(at) is { Kind: DateKind.Shift, Value: 1 } ? at + 1 : at;
        if (!text.Is(token, DateKind.Within) || AmountReader.Read(text, at) is not { Parts: [{ Unit: >= CalendarUnit.Day }, ..] } amount
            || text.Text.Is(amount.End, "of"))
        {
            return null;
        }

        var way = ReadWay(text, amount.End, at);
        var (end, origin) = way.Direction > 0 ? (way.End, way.Origin) : (amount.End, text.Story);
        var isPast = way.Direction == 0 && at == token + 1 && TenseReader.At(text, token, amount.End) == Tense.Past;
        return ReadDate.Settled(token, end, origin is { } first && TimeShifter.Shift(first, amount, 1) is { } after && after > first ? PartialDate.OfSpan(first, after.AddDays(-1)) : null) with
        {
            IsOpen = isPast || way.IsOpen,
        };
    }

    /// <summary>"Two weeks starting May 20".</summary>
    private static ReadDate? ReadStarting(DateText text, ReadAmount amount)
    {
        var at = text.SkipArticle(text.Text.IsAny(amount.End + 1, ["on", "from"]) ? amount.End + 2 : amount.End + 1);
        if (DateReader.ReadPlain(text, at) is not { Other: null } start)
        {
            return null;
        }

        var days = FieldSettler.Read(start, text.Story);
        return (days.Before ?? days.After) is not { IsDay: true } ? null
            : ReadDate.Settled(amount.First, start.End, new DateReading(From(days.Before, amount), From(days.After, amount))) with { IsOpen = start.IsOpen };
    }

    private static PartialDate? From(PartialDate? day, ReadAmount amount)
        => day is { } first && TimeShifter.Shift(first.First, amount, 1) is { } end && end > first.First ? PartialDate.OfSpan(first.First, end.AddDays(-1)) : null;

    /// <summary>"Two Sundays from now": the second one after today.</summary>
    private static ReadDate? ReadWeekdays(DateText text, int token)
    {
        if (!text.Text.Holds(DateKind.Weekday) || !DayReader.TryRead(text, token, out var count) || count.IsOrdinal || !WeekdayReader.TryReadName(text, count.End, true, out var weekday, out var end))
        {
            return null;
        }

        var way = ReadWay(text, end, token);
        if (way.Direction == 0)
        {
            return null;
        }

        var near = way.Origin is { } day ? 1 + (((way.Direction > 0 ? (int)weekday - (int)day.DayOfWeek : (int)day.DayOfWeek - (int)weekday) + 6) % 7) : 0;
        return ReadDate.Settled(token, way.End, way.Origin is { } from ? PartialDate.OfDay(from.AddDays(way.Direction * (near + (7 * (count.Day - 1))))) : null) with { IsOpen = way.IsOpen };
    }

    private readonly record struct Way(int Direction, int End, DateOnly? Origin, bool IsOpen = false);

    /// <summary>Ago · later · from now · after tomorrow: back or ahead, the token after it, and from which day. "Later" and "earlier" count from what was told before.</summary>
    private static Way ReadWay(DateText text, int token, int first)
    {
        if (text.Word(token) is { Kind: DateKind.Ago, Value: var direction })
        {
            return new(direction, token + 1, text.Story);
        }

        if (text.Text.IsAny(token, ["later", "earlier"]) && !text.Text.Is(token + 1, "than"))
        {
            return new(text.Text.Is(token, "later") ? 1 : -1, token + 1, text.Story, !(text.Text.Is(token, "later") && TenseReader.At(text, first, token + 1) == Tense.Future));
        }

        if (text.Text.Is(token, "back") && !text.IsWord(token + 1))
        {
            return new(-1, token + 1, text.Story);
        }

        var isBack = text.Text.Is(token, "before");
        if (!isBack && !text.Text.IsAny(token, ["from", "after"]))
        {
            return default;
        }

        // "16 days from June 23 to July 8" is no day: what begins here is the time itself.
        if (text.Text.Is(token, "from") && RangeReader.Read(text, token, null) is not null)
        {
            return default;
        }

        var at = text.SkipArticle(token + 1);
        return text.Text.IsAny(token + 1, ["now"]) ? new(isBack ? -1 : 1, token + 2, text.Story)
            : text.Word(token + 1) is { Kind: DateKind.Today, Value: var days } ? new(isBack ? -1 : 1, token + 2, text.Story?.AddDays(days))
            : text.Unit(at) == CalendarUnit.Day && RelativeReader.ReadDay(text, at) is { Letter.After: { } beyond } ? new(isBack ? -1 : 1, at + 3, beyond.First)
            : DateReader.ReadPlain(text, at) is { Other: null } date && FieldSettler.Settle(date, text.Story, TenseReader.At(text, first, date.End)) is { IsDay: true } start
                ? new(isBack ? -1 : 1, date.End, start.First, date.IsOpen)
                : default;
    }
}
