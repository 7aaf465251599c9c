using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>What a date needs around it to be one.</summary>
[Flags]
internal enum DateNeeds : byte
{
    Nothing = 0,

    /// <summary>A preposition: "in May".</summary>
    Cue = 1,

    /// <summary>"On", without which it would be a score, a fraction or a count: "on 4-22".</summary>
    On = 2,

    /// <summary>"The": the 27th, the spring.</summary>
    Article = 4,

    /// <summary>A preposition of time, which does not count things: "in 1950" but not "over 1950".</summary>
    TimeCue = 8,

    /// <summary>Not a need: "the" belongs to it where it stands there.</summary>
    TakesArticle = 16,
}

/// <summary>A date as read: the fields that are said, or the days themselves where no fields say them.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
internal sealed record ReadDate(int First, int End)
{
    /// <summary>0 where no year is said.</summary>
    public int Year { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    public DayOfWeek? Weekday { get; init; }

    /// <summary>Where a date begins inside this one, behind its weekday; 0 for none.</summary>
    public int DayAt { get; init; }

    /// <summary>Whether <see cref="Letter"/> is known already: "last week", "the 1980s".</summary>
    public bool IsSettled { get; init; }

    /// <summary>The days to the letter, of a settled date.</summary>
    public DateReading Letter { get; init; }

    /// <summary>What can be vouched for, where that is wider than the letter: "two years ago" is no single day.</summary>
    public PartialDate? Wide { get; init; }

    /// <summary>Whether what was told before decides: "the previous year". The letter counts from the story.</summary>
    public bool IsOpen { get; init; }

    /// <summary>A part that is taken of the days once they are known.</summary>
    public PeriodPart Part { get; init; }

    /// <summary>A season or fiscal year, which is no interval of days by itself.</summary>
    public object? Other { get; init; }

    public DateNeeds Needs { get; init; }

    /// <summary>Whether the last day said is the end of a range: "from 2014 to 2018".</summary>
    public bool IsRange { get; init; }

    public static ReadDate Settled(int first, int end, PartialDate? days)
        => new(first, end) { IsSettled = true, Letter = new(days, days) };

    public static ReadDate Settled(int first, int end, DateReading days) => new(first, end) { IsSettled = true, Letter = days };
}

/// <summary>The latest such days before the story and the first ones not over by then; the same where only one is meant.</summary>
internal readonly record struct DateReading(PartialDate? Before, PartialDate? After)
{
    /// <summary>The two among what three years in a row have.</summary>
    public static DateReading Of(DateOnly story, PartialDate? last, PartialDate? current, PartialDate? next)
    {
        var isOver = current is { } days && days.Last < story;
        return new(isOver ? current : last is { } early && early.Last < story ? last : null, isOver ? next : current is null ? next : current);
    }
}
