using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Reads dates with the name of a month: May 5, 2026 · 5 May · the fifth of May · May 2026 · 2026 May · Jan-1.</summary>
internal static class MonthReader
{
    /// <summary>"The 16th" may be one of them where no preposition says more.</summary>
    private const int GolfHoles = 18;

    /// <summary>A month's name with the full stop of its abbreviation.</summary>
    /// <param name="end">The token after it.</param>
    public static bool TryReadName(DateText text, int token, out int month, out int end)
    {
        month = 0;
        end = token + 1;
        if (text.Text.Entry(token)?.Date is not { Kind: DateKind.Month } word
            || (word.IsCased && !text.Text.IsCapitalised(token) && !IsTiedToOrdinal(text, token)))
        {
            return false;
        }

        month = word.Value;
        end = word.IsShort && text.Text.Is(end, ".") && text.Text.IsAttached(end) ? end + 1 : end;
        return true;
    }

    public static ReadDate? ReadMonthFirst(DateText text, int token)
    {
        if (!TryReadName(text, token, out var month, out var end))
        {
            return null;
        }

        var hasMark = text.IsTight(end, ["-", "/", "."]);
        var hasThe = text.Is(end, DateKind.Article);
        if (DayReader.TryRead(text, hasMark || hasThe ? end + 1 : end, out var day) && (!hasThe || day.IsOrdinal) && !DayReader.IsAmount(text, day.End))
        {
            return WithYear(text, new(token, day.End) { Month = month, Day = day.Day }) is var read && read.Year == 0 && IsEvent(text, read.End)
                ? read with { IsOpen = true }
                : read;
        }

        if (YearReader.TryReadAfter(text, end, out _))
        {
            return WithYear(text, new(token, end) { Month = month });
        }

        // "April" and "May" are names of people too; "February" is a month wherever it stands.
        return new(token, end) { Month = month, Needs = month is 1 or 2 or 7 or >= 9 && !text.Text.Entry(token)!.Date!.IsShort ? DateNeeds.Nothing : DateNeeds.Cue };
    }

    public static ReadDate? ReadDayFirst(DateText text, int token)
    {
        if (!DayReader.TryRead(text, token, out var day))
        {
            return null;
        }

        var at = text.Text.Is(day.End, "of") || text.IsTight(day.End, ["-", "/", "."]) || (text.Text.Is(day.End, ".") && text.Text.IsAttached(day.End)) ? day.End + 1 : day.End;
        if ((day.IsDigits || day.IsOrdinal) && TryReadName(text, at, out var month, out var end))
        {
            return WithYear(text, new(token, end) { Month = month, Day = day.Day }) is var read && read.Year == 0 && IsEvent(text, read.End)
                ? read with { IsOpen = true }
                : read;
        }

        return ReadInRelativeMonth(text, token, day) ?? Alone(text, token, day);
    }

    /// <summary>"2018 June", "2019-Aug-1".</summary>
    public static ReadDate? ReadYearFirst(DateText text, int token)
    {
        if (!text.IsNumber(token) || !YearReader.TryReadDigits(text, token, out var year))
        {
            return null;
        }

        var hasMark = text.IsTight(year.End, ["-", "/", "."]);
        if (!TryReadName(text, hasMark ? year.End + 1 : year.End, out var month, out var end))
        {
            return null;
        }

        if (DayReader.TryRead(text, text.IsTight(end, ["-", "/", "."]) ? end + 1 : end, out var day) && !DayReader.IsAmount(text, day.End))
        {
            return new(token, day.End) { Year = year.Year, Month = month, Day = day.Day };
        }

        return new(token, end) { Year = year.Year, Month = month };
    }

    /// <summary>"The 20th of next month", "4 this month".</summary>
    private static ReadDate? ReadInRelativeMonth(DateText text, int token, ReadDay day)
    {
        var at = text.SkipArticle(text.Text.IsAny(day.End, ["of", "in"]) ? day.End + 1 : day.End);
        if (text.Shift(at) is not { } shift || text.Unit(at + 1) != CalendarUnit.Month || text.Word(at + 1)!.IsPlural)
        {
            return null;
        }

        var read = new ReadDate(token, at + 2)
        {
            Needs = day.IsOrdinal || at > day.End ? DateNeeds.TakesArticle : DateNeeds.TakesArticle | DateNeeds.On,
            IsOpen = text.Is(at, DateKind.Relative),
        };
        return text.Story is { } story
            ? read with { Year = story.AddMonths(shift).Year, Month = story.AddMonths(shift).Month, Day = day.Day }
            : read with { IsSettled = true };
    }

    /// <summary>A day whose month is not said: "the 27th", "for the 27", "on 15".</summary>
    private static ReadDate? Alone(DateText text, int token, ReadDay day)
        => IsNoun(text, day) || (!day.IsDigits && !(day.IsOrdinal && day.Day > 9)) ? null
            : new(token, day.End)
            {
                Day = day.Day,
                Needs = DateNeeds.TakesArticle | (day is { IsOrdinal: true, IsDigits: true, Day: > GolfHoles } ? DateNeeds.Article : day.IsOrdinal || (text.Is(token - 1, DateKind.Article) && !IsGroup(text, token)) ? DateNeeds.Article | DateNeeds.Cue : DateNeeds.On),
            };

    /// <summary>A number with a noun behind it counts something: the 27 countries, the 21st century. Few words follow a date.</summary>
    private static bool IsNoun(DateText text, ReadDay day)
        => text.IsNumber(day.End) || text.Text.IsAny(day.End, ["%", "-", "$", "€", "£", "/", ":"])
            || (text.IsWord(day.End) && !(day.IsOrdinal && text.Text.IsAny(day.End, ["and", "or", "at", "in", "but", "for", "with", "when", "after", "before", "because"]))
                && !text.Is(day.End, DateKind.To));

    /// <summary>"The Sept. 11 attacks" have their year by themselves.</summary>
    private static bool IsEvent(DateText text, int end)
        => text.Text.IsAny(end, ["attack", "attacks", "riot", "riots", "insurrection", "massacre", "assault", "uprising", "coup", "revolution", "hijackings", "bombings", "killings", "siege", "rioters", "defendants", "committee", "movement"]);

    /// <summary>With the year behind it, where one stands there.</summary>
    public static ReadDate WithYear(DateText text, in ReadDate read)
        => !YearReader.TryReadAfter(text, read.End, out var year) ? read
            : year.IsUnknown ? new(read.First, year.End) { IsSettled = true, Month = read.Month, Day = read.Day }
            : read with { Year = year.Year, End = year.End, IsOpen = year.IsOpen };

    /// <summary>"The 27" are the members of the bloc where it was spoken of, and "of the 12" never days.</summary>
    private static bool IsGroup(DateText text, int token)
        => text.Text.HasAny(token - 20, token - 1, ["EU", "European", "bloc", "members", "countries", "nations", "states", "leaders", "jurors", "judges", "players", "teams"])
            || text.Text.IsAny(token - 2, ["of", "about", "over", "at", "in"]);

    private static bool IsTiedToOrdinal(DateText text, int token)
        => (text.IsNumber(token + 1) && text.Text.IsAny(token - 1, ["on", "since", "until", "by", "of", "before", "after"]))
            || (text.Text.Is(token - 1, "of") && DayBefore(text, token - 2))
            || (DayReader.TryRead(text, text.Text.Is(token + 1, "the") ? token + 2 : token + 1, out var day) && (day.IsOrdinal || !day.IsDigits) && !text.IsWord(day.End));

    private static bool DayBefore(DateText text, int token)
        => text.Text.Entry(token) is { Kind: NumberKind.Ordinal or NumberKind.OrdinalTens }
            || (DayReader.TryRead(text, token, out var day) && day.IsOrdinal);
}
