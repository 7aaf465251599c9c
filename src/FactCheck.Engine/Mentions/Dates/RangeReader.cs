using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>A range with its ends, each with what it means beside the other.</summary>
internal readonly record struct ReadRange(ReadDate Whole, ReadDate Low, ReadDate High);

/// <summary>Reads ranges of dates: from Monday to Friday · between May 2015 and 2018 · 4 to 23 next month · November 19-20 · 2014-2018.</summary>
internal static class RangeReader
{
    /// <summary>A range that begins at the token.</summary>
    /// <param name="single">The single date there, if any.</param>
    public static ReadRange? Read(DateText text, int token, in ReadDate? single)
    {
        if (text.Word(token) is { Kind: DateKind.From or DateKind.Between } word)
        {
            return ReadOpened(text, token, token + 1, word.Kind == DateKind.Between);
        }

        if (text.Is(token, DateKind.Month) && MonthReader.TryReadName(text, token, out var month, out var end)
            && text.Word(end) is { Kind: DateKind.From or DateKind.Between } opener)
        {
            return ReadInMonth(text, token, end + 1, month, opener.Kind == DateKind.Between);
        }

        if (single is { } low)
        {
            return YearPairReader.Read(text, low) ?? (IsClosed(text, low) ? null : ReadHigh(text, token, low, low.End, false));
        }

        return DayRangeEnd(text, token) is { } day ? ReadHigh(text, token, new(token, day.End) { Day = day.Day }, day.End, false) : null;
    }

    private static ReadRange? ReadOpened(DateText text, int token, int at, bool isBetween)
    {
        if (IsMove(text, token))
        {
            return null;
        }

        at = text.SkipArticle(at);
        if (DateReader.Read(text, at) is { Other: null } low && ReadHigh(text, token, low, low.End, isBetween) is { } range)
        {
            return range;
        }

        return DayReader.TryRead(text, at, out var day) ? ReadHigh(text, token, new(at, day.End) { Day = day.Day }, day.End, isBetween) : null;
    }

    /// <summary>"November between 19 and 20".</summary>
    private static ReadRange? ReadInMonth(DateText text, int token, int at, int month, bool isBetween)
    {
        at = text.SkipArticle(at);
        return DayReader.TryRead(text, at, out var day)
            ? ReadHigh(text, token, new(at, day.End) { Month = month, Day = day.Day }, day.End, isBetween)
            : null;
    }

    private static ReadRange? ReadHigh(DateText text, int token, in ReadDate low, int at, bool isBetween)
    {
        // A year takes a comma on either side: from July 1, 2024, to June 30.
        at = low is { Year: > 0, Month: > 0 } && text.Text.Is(at, ",") && text.Is(at + 1, DateKind.To) ? at + 1 : at;
        var isDash = text.IsDash(at);
        if (!isDash && !(isBetween ? text.Text.Is(at, "and") || text.Text.Is(at, "to") : text.Is(at, DateKind.To)))
        {
            return null;
        }

        at = text.SkipArticle(at + 1);
        if (text.Text.Is(at, "now") && text.Story is { } today)
        {
            return RangeMaker.Make(text, token, low, ReadDate.Settled(at, at + 1, Model.Values.PartialDate.OfDay(today)), isDash);
        }

        if (DateReader.Read(text, at) is { Other: null } high && !IsBareDay(high) && RangeMaker.Make(text, token, low, high, isDash) is { } range)
        {
            return range;
        }

        if (!DayReader.TryRead(text, at, out var day) || DayReader.IsAmount(text, day.End))
        {
            return null;
        }

        var year = YearReader.TryReadAfter(text, day.End, out var read) && !read.IsUnknown ? read : default;
        return RangeMaker.Make(text, token, low, new(at, year.Year > 0 ? year.End : day.End) { Day = day.Day, Year = year.Year, IsOpen = year.IsOpen }, isDash);
    }

    /// <summary>A number that may be the first day of "4 to 23 next month", "16-18 January".</summary>
    private static ReadDay? DayRangeEnd(DateText text, int token)
        => text.IsNumber(token) && !(text.Text.IsAttached(token) && text.IsNumber(token - 1)) && DayReader.TryRead(text, token, out var day)
            && (text.IsDash(day.End) || text.Is(day.End, DateKind.To)) ? day : null;

    private static bool IsBareDay(in ReadDate date) => date is { IsSettled: false, Year: 0, Month: 0, Weekday: null };

    /// <summary>A date to which something is done, not one up to which: "by Monday to", "yesterday to"; weekdays go on only with a dash or "through".</summary>
    private static bool IsClosed(DateText text, in ReadDate low) => low is { IsRange: true } or { Other: not null } || low.Part != PeriodPart.Whole && text.Text.Is(low.End, "to");

    /// <summary>"Moved from March to May" changes one date into another.</summary>
    private static bool IsMove(DateText text, int token)
        => text.Text.HasAny(token - 5, token, ["moved", "postponed", "delayed", "rescheduled", "shifted", "pushed", "changed", "switched", "extended", "brought", "move", "delay", "postpone", "reschedule", "shift", "push"]);
}
