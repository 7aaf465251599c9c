namespace FactCheck.Engine.Mentions.Vocabulary;

/// <summary>What a word does in a date or time.</summary>
internal enum DateKind : byte
{
    Month,
    Weekday,

    /// <summary>Day, week, quarter: the value is a <see cref="Dates.CalendarUnit"/>.</summary>
    Unit,

    /// <summary>Today, yesterday: the value counts days from the story's.</summary>
    Today,

    /// <summary>Last, this, next.</summary>
    Shift,

    /// <summary>Past: the last ones up to the story's day, or the one of the calendar.</summary>
    Rolling,

    /// <summary>Previous, following: counts from what was told before.</summary>
    Relative,

    /// <summary>Early, mid, end, rest: the value is a <see cref="Dates.PeriodPart"/>.</summary>
    Part,

    Season,

    /// <summary>Seventies, noughties: the value is the decade's year in its century.</summary>
    Decade,

    /// <summary>The first word of a holiday's name and of no other kind.</summary>
    Holiday,

    Fiscal,
    From,
    Between,

    /// <summary>To, until, through.</summary>
    To,

    Ago,
    Article,

    /// <summary>Few, couple: the value is the number taken for it.</summary>
    Few,

    /// <summary>All, full, another: one of the unit behind it.</summary>
    Whole,

    Within,
    In,
    Clock,

    /// <summary>A preposition after which a date may stand: 0 before any, 1 before counts as well, 2 seldom before a year.</summary>
    Cue,

    /// <summary>A word that makes its clause speak of the future.</summary>
    Future,

    /// <summary>A verb that speaks of the future behind "to": to meet.</summary>
    Verb,

    /// <summary>An irregular past tense.</summary>
    Past,
}
