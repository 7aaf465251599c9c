using System.Globalization;
using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Reads periods that begin with their unit: week 10 · the week of September 16 · the week beginning on February 4 · the month of May · the year 2010 · the weekend.</summary>
internal static class WeekReader
{
    public static ReadDate? Read(DateText text, int token)
    {
        if (text.Word(token) is not { Kind: DateKind.Unit, IsPlural: false, IsShort: false })
        {
            return null;
        }

        var unit = text.Unit(token);
        if (unit == CalendarUnit.Week && text.IsNumber(token + 1))
        {
            return ReadNumber(text, token);
        }

        if (unit == CalendarUnit.Year && YearReader.TryReadDigits(text, text.Text.Is(token + 1, "of") ? token + 2 : token + 1, out var year))
        {
            return new(token, year.End) { Year = year.Year, Needs = DateNeeds.TakesArticle };
        }

        if (unit == CalendarUnit.Weekend && text.Text.Is(token + 1, "of") && ReadWeekOf(text, token, token + 2, CalendarUnit.Weekend) is { } dated)
        {
            return dated;
        }

        if (unit == CalendarUnit.Weekend)
        {
            return ReadDate.Settled(token, token + 1, RelativeReader.Period(text, unit.Value, 0)) with
            {
                Needs = DateNeeds.TakesArticle | DateNeeds.Article,
                Wide = LastWeekend(text, token),
            };
        }

        var at = text.Text.Is(token + 1, "of") ? token + 2
            : text.Text.IsAny(token + 1, ["starting", "beginning", "ending", "commencing"]) ? (text.Text.IsAny(token + 2, ["on", "from"]) ? token + 3 : token + 2) : 0;
        return at == 0 ? null
            : unit == CalendarUnit.Week ? ReadWeekOf(text, token, at, CalendarUnit.Week)
            : unit == CalendarUnit.Month && text.Text.Is(token + 1, "of") && MonthReader.ReadMonthFirst(text, at) is { Day: 0 } month
                ? month with { First = token, Needs = DateNeeds.TakesArticle }
                : null;
    }

    /// <summary>"Week 10".</summary>
    private static ReadDate? ReadNumber(DateText text, int token)
    {
        if (text.Is(token + 2, DateKind.Unit) || !int.TryParse(text.Text.Document.TextOf(token + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 53)
        {
            return null;
        }

        if (text.Text.IsAny(token + 2, ["of", "in", ","]) && YearReader.TryReadDigits(text, token + 3, out var year))
        {
            return ReadDate.Settled(token, year.End, CalendarPeriods.WeekIn(PartialDate.OfYear(year.Year), number));
        }

        // Alone it is one of a season, a tournament or a trial as well.
        return ReadDate.Settled(token, token + 2, text.Story is { } story ? CalendarPeriods.WeekIn(PartialDate.OfYear(story.Year), number) : null) with { IsOpen = true };
    }

    /// <summary>To the letter the weekend is that of the story's week; before it the last one is meant where something was done.</summary>
    private static PartialDate? LastWeekend(DateText text, int token)
        => text.Story is { DayOfWeek: not (DayOfWeek.Saturday or DayOfWeek.Sunday) } story && TenseReader.At(text, token, token + 1) == Tense.Past
            ? CalendarPeriods.Of(CalendarUnit.Weekend, story, -1)
            : null;

    private static ReadDate? ReadWeekOf(DateText text, int token, int at, CalendarUnit unit)
    {
        at = text.SkipArticle(at);
        if (DateReader.ReadPlain(text, at) is not { Other: null } date)
        {
            return null;
        }

        var days = FieldSettler.Read(date, text.Story);
        return (days.Before ?? days.After) is not { IsDay: true } and not null ? null
            : ReadDate.Settled(token, date.End, new DateReading(WeekOf(days.Before, unit), WeekOf(days.After, unit))) with { Needs = DateNeeds.TakesArticle, IsOpen = date.IsOpen };
    }

    private static PartialDate? WeekOf(PartialDate? day, CalendarUnit unit) => day is { } one ? CalendarPeriods.Of(unit, one.First) : null;
}
