using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Makes a range of two dates: each lends the other the month and year that only one of them says.</summary>
internal static class RangeMaker
{
    public static ReadRange? Make(DateText text, int token, ReadDate low, ReadDate high, bool isDash)
    {
        if (!TryLend(ref low, ref high) || !IsSure(text, low, high))
        {
            return null;
        }

        // A dash between two weekdays or whole dates is one of punctuation more often: "Monday - Friday's".
        if (isDash && text.Text.IsAttached(low.End) == false && high is { Day: 0, Month: 0, Year: 0, IsSettled: false, Weekday: null })
        {
            return null;
        }

        var lows = FieldSettler.Read(low, text.Story);
        var highs = FieldSettler.Read(high, text.Story);
        var early = Join(lows.Before, high, highs);
        var late = Join(lows.After, high, highs);
        if (early is null && late is null && lows is { Before: not null } or { After: not null } && highs is { Before: not null } or { After: not null })
        {
            // Both are known, and the second is over before the first begins.
            return null;
        }

        var tense = TenseReader.At(text, token, high.End);
        var from = FieldSettler.Choose(low, new(early is null ? lows.After : lows.Before, late is null ? lows.Before : lows.After), text.Story, tense);
        var to = from is { } first ? After(first, high, highs) : null;
        var whole = ReadDate.Settled(token, high.End, new DateReading((early ?? late)?.Said, (late ?? early)?.Said)) with
        {
            Wide = from is { } begin && to is { } end && end.Last >= begin.First ? PartialDate.OfSpan(begin.First, end.Last) : null,
            IsRange = true,
            IsOpen = low.IsOpen || high.IsOpen,
        };
        return new(whole, ReadDate.Settled(low.First, low.End, from) with { IsOpen = low.IsOpen, DayAt = low.DayAt }, ReadDate.Settled(high.First, high.End, to) with { IsOpen = high.IsOpen, DayAt = high.DayAt });
    }

    private static bool TryLend(ref ReadDate low, ref ReadDate high)
    {
        if (low.IsSettled || high.IsSettled)
        {
            return IsWhole(low) && IsWhole(high);
        }

        if (low is { Month: 0, Day: > 0, Weekday: null })
        {
            low = low with { Month = high.Month, Year = high.Year };
            return high.Month > 0 && low.Day < high.Day;
        }

        if (high is { Month: 0, Day: > 0, Weekday: null } && low.Month > 0)
        {
            high = high with { Month = low.Month, Year = high.Year > 0 ? high.Year : low.Year };
            low = low with { Year = high.Year };
            return low.Day > 0 && low.Day < high.Day;
        }

        if (low is { Year: 0, Month: > 0 } && high is { Year: > 0, Month: > 0 })
        {
            low = low with { Year = low.Month > high.Month ? high.Year - 1 : high.Year };
        }
        else if (high is { Year: 0, Month: > 0 } && low is { Year: > 0, Month: > 0 })
        {
            high = high with { Year = high.Month < low.Month ? low.Year + 1 : low.Year };
        }

        return IsWhole(low) && IsWhole(high);
    }

    /// <summary>A bare number is no date by itself.</summary>
    private static bool IsWhole(in ReadDate date) => date.IsSettled || date.Month > 0 || date.Year > 0 || date.Weekday is not null;

    /// <summary>Two years with a thing counted behind them are amounts: from 1500 to 2000 jobs.</summary>
    private static bool IsSure(DateText text, in ReadDate low, in ReadDate high)
        => low is not { Year: > 0, Month: 0 } || high is not { Year: > 0, Month: 0 } || (low.Year <= high.Year && !CountFinder.IsThing(text.Text, high.End) && !text.Text.IsAny(high.End, ["%", "percent", "per"]));

    private readonly record struct Joined(PartialDate Said);

    /// <summary>From the first day of the one to the first day of the other, as it is said.</summary>
    private static Joined? Join(PartialDate? low, in ReadDate high, DateReading highs)
        => low is { } from && After(from, high, highs) is { } to && to.First >= from.First ? new(PartialDate.OfSpan(from.First, to.First)) : null;

    /// <summary>The first of the second dates that is not before the first one.</summary>
    private static PartialDate? After(PartialDate low, in ReadDate high, DateReading highs)
        => highs.Before is { } before && before.First >= low.First ? before
            : highs.After is not { } after ? null
            : after.First >= low.First ? after
            : high is { Year: 0, IsSettled: false, Month: > 0 } ? DateArithmetic.AddYears(after, 1)
            : null;
}
