using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Units in which stories count time or name periods, the shortest first.</summary>
internal enum CalendarUnit : byte
{
    Second,
    Minute,
    Hour,
    Day,
    BusinessDay,
    Week,
    Weekend,
    Fortnight,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
}

/// <summary>Which part of a period is meant.</summary>
internal enum PeriodPart : byte
{
    Whole,

    /// <summary>Early: its first half.</summary>
    Early,

    /// <summary>Mid: the half in its middle.</summary>
    Middle,

    /// <summary>Late: its second half.</summary>
    Late,

    /// <summary>Beginning, start.</summary>
    FirstThird,

    MiddleThird,

    /// <summary>End, close.</summary>
    LastThird,

    /// <summary>Rest: from the story's day to its end.</summary>
    Rest,

    /// <summary>Earlier this year: what is over of it.</summary>
    SoFar,

    /// <summary>Later this year: what is left of it.</summary>
    FromNow,
}

/// <summary>What units amount to in durations.</summary>
internal static class CalendarUnits
{
    /// <summary>The unit of a duration and how many of it one of these is; a business day is a day.</summary>
    public static (TimeUnit Unit, decimal Factor) AsTime(this CalendarUnit unit) => unit switch
    {
        CalendarUnit.Second => (TimeUnit.Second, 1),
        CalendarUnit.Minute => (TimeUnit.Minute, 1),
        CalendarUnit.Hour => (TimeUnit.Hour, 1),
        CalendarUnit.Day or CalendarUnit.BusinessDay => (TimeUnit.Day, 1),
        CalendarUnit.Weekend => (TimeUnit.Day, 2),
        CalendarUnit.Week => (TimeUnit.Week, 1),
        CalendarUnit.Fortnight => (TimeUnit.Week, 2),
        CalendarUnit.Month => (TimeUnit.Month, 1),
        CalendarUnit.Quarter => (TimeUnit.Month, 3),
        CalendarUnit.Half => (TimeUnit.Month, 6),
        CalendarUnit.Year => (TimeUnit.Year, 1),
        CalendarUnit.Decade => (TimeUnit.Year, 10),
        _ => (TimeUnit.Year, 100),
    };
}
