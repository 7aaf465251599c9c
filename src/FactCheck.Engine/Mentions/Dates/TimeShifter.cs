using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Goes so much time back or ahead of a day.</summary>
/// <remarks>
/// What is one unit or more away is meant to half a unit: "two years ago" is no single day. A hedge before the amount moves
/// the days as it moves the number: "more than two years ago" is any day before, "nearly two years ago" a little later.
/// </remarks>
internal static class TimeShifter
{
    /// <summary>The day that is so far away, around it what can be vouched for.</summary>
    public static ReadDate Away(DateText text, int token, int end, ReadAmount amount, DateOnly? origin, int direction)
    {
        var hedge = HedgeReader.Read(text.Text, text.Text.Start, amount.First, amount.End, out var first, out _);
        var letter = origin is { } from ? Shift(from, amount, direction) : null;
        var read = ReadDate.Settled(token, end, letter is { } day ? PartialDate.OfDay(day) : null);
        if (hedge is Hedge.MoreThan or Hedge.AtLeast or Hedge.LessThan or Hedge.AtMost)
        {
            // The hedge belongs to what is said: a period, not a day. "In" stays in front of it.
            var days = letter is { } bound ? Bounded(origin!.Value, bound, hedge, direction) : null;
            return ReadDate.Settled(Math.Min(first, token), end, days) with { Needs = DateNeeds.Nothing };
        }

        return letter is { } exact ? read with { Wide = amount.IsOpen ? Several(origin!.Value, amount, direction) : Around(exact, origin!.Value, amount, hedge, direction) } : read;
    }

    public static DateOnly? Shift(DateOnly? origin, ReadAmount amount, int direction)
    {
        foreach (var part in amount.Parts)
        {
            origin = origin is { Year: > 100 and < 9000 } day ? CalendarPeriods.Add(day, part.Unit, direction * part.Amount) : null;
        }

        return origin is { Year: > 100 and < 9000 } ? origin : null;
    }

    /// <summary>From the bound on, or between it and the day from which it counts.</summary>
    private static PartialDate? Bounded(DateOnly origin, DateOnly bound, Hedge hedge, int direction)
    {
        var isFar = hedge is Hedge.MoreThan or Hedge.AtLeast;
        return direction > 0
            ? isFar ? PartialDate.OfSpan(bound, DateOnly.MaxValue) : bound > origin ? PartialDate.OfSpan(origin, bound.AddDays(-1)) : null
            : isFar ? PartialDate.OfSpan(DateOnly.MinValue, bound.AddDays(-1)) : bound < origin ? PartialDate.OfSpan(bound.AddDays(1), origin) : null;
    }

    private static PartialDate Around(DateOnly day, DateOnly origin, ReadAmount amount, Hedge hedge, int direction)
    {
        var days = HalfUnit(day, amount);
        if (hedge is Hedge.None or Hedge.Exactly)
        {
            return days;
        }

        // A tenth of the way, as hedges of numbers reach.
        var reach = Math.Max(1, Math.Abs(day.DayNumber - origin.DayNumber) / 10);
        var nearer = day.AddDays(-direction * reach);
        var farther = day.AddDays(direction * reach);
        return hedge switch
        {
            Hedge.Nearly => Span(day, nearer),
            Hedge.JustOver => Span(day, farther),
            _ => Span(Earlier(days.First, direction > 0 ? nearer : farther), Later(days.Last, direction > 0 ? farther : nearer)),
        };
    }

    private static PartialDate Span(DateOnly one, DateOnly other) => PartialDate.OfSpan(Earlier(one, other), Later(one, other));

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one < other ? other : one;

    /// <summary>"A few" are two to ten, "a couple" two or three.</summary>
    private static PartialDate? Several(DateOnly origin, ReadAmount amount, int direction)
    {
        var (fewest, most) = amount.Parts[0].Amount == 2 ? (1.5m, 3m) : (2m, 10m);
        return CalendarPeriods.Add(origin, amount.Parts[0].Unit, direction * fewest) is { } near && CalendarPeriods.Add(origin, amount.Parts[0].Unit, direction * most) is { } far
            ? Span(near, far)
            : null;
    }

    private static PartialDate HalfUnit(DateOnly day, ReadAmount amount) => amount.Parts[^1].Unit switch
    {
        CalendarUnit.Day or CalendarUnit.BusinessDay => PartialDate.OfDay(day),
        CalendarUnit.Week or CalendarUnit.Weekend or CalendarUnit.Fortnight => PartialDate.OfSpan(day.AddDays(-4), day.AddDays(4)),
        CalendarUnit.Month => PartialDate.OfSpan(day.AddDays(-15), day.AddDays(15)),
        CalendarUnit.Quarter => PartialDate.OfSpan(day.AddDays(-45), day.AddDays(45)),
        CalendarUnit.Decade => PartialDate.OfSpan(day.AddYears(-5), day.AddYears(5)),
        CalendarUnit.Century => PartialDate.OfSpan(day.AddYears(-50), day.AddYears(50)),
        _ => PartialDate.OfSpan(day.AddMonths(-6), day.AddMonths(6)),
    };
}
