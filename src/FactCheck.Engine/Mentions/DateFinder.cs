using FactCheck.Engine.Mentions.Dates;
using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds dates, periods, clock times and weekdays. What depends on the story's date has no value where the story has none.</summary>
internal static class DateFinder
{
    /// <summary>Adds the mentions that begin at this token; gives the token to go on at.</summary>
    public static int Find(DateText text, int token, List<Mention> found)
    {
        if (ClockReader.Read(text, token, out var time) is > 0 and var timeEnd)
        {
            found.Add(new(token, timeEnd, MentionTypes.Time, "", time));
            return timeEnd;
        }

        var single = DateReader.Read(text, token);
        if (RangeReader.Read(text, token, single) is { } range && IsAccepted(text, range))
        {
            Add(text, range.Whole, found);
            if (range.Low.First >= range.Whole.First && range.High.End == range.Whole.End && range.Low != range.Whole)
            {
                AddSingle(text, range.Low, found);
                AddSingle(text, range.High, found);
            }

            AddWeekdays(text, range.Whole.First, range.Whole.End, found);
            return range.Whole.End;
        }

        if (single is not { } date || !Surroundings.Allow(text, date))
        {
            return token + 1;
        }

        AddSingle(text, date, found);
        AddWeekdays(text, date.First, date.End, found);
        return date.End;
    }

    /// <summary>Two ends of a range vouch for one another, but a bare number and a score do not.</summary>
    private static bool IsAccepted(DateText text, in ReadRange range)
        => range.Whole.First >= text.Text.Start && !text.Text.IsAny(range.Whole.First - 1, ["$", "€", "£"]);

    /// <summary>Adds a date, and its day alone behind a weekday: "Friday, March 21" is "March 21" too.</summary>
    private static void AddSingle(DateText text, in ReadDate date, List<Mention> found)
    {
        Add(text, date, found);
        if (date.DayAt > 0)
        {
            Add(text, date with { First = date.DayAt }, found);
        }
    }

    private static void Add(DateText text, in ReadDate date, List<Mention> found)
    {
        var first = (date.Needs & DateNeeds.TakesArticle) != 0 && text.Is(date.First - 1, DateKind.Article) ? date.First - 1 : date.First;
        if (date.Other is { } other)
        {
            found.Add(new(first, date.End, other is Season ? MentionTypes.Season : MentionTypes.FiscalYear, "", other));
            return;
        }

        var days = FieldSettler.Read(date, text.Story);
        var value = date.IsOpen ? null
            : date.Wide ?? FieldSettler.Choose(date, days, text.Story, days.Before == days.After ? Tense.Unknown : TenseReader.At(text, first, date.End));
        found.Add(new(first, date.End, MentionTypes.Date, date.IsRange ? MentionForms.Range : "", value)
        {
            WrittenDate = new(days.Before, days.After, date.IsRange),
        });
    }

    /// <summary>Weekdays are mentions beside the dates that they belong to.</summary>
    private static void AddWeekdays(DateText text, int first, int end, List<Mention> found)
    {
        for (var token = first; token < end; token++)
        {
            if (WeekdayReader.TryReadName(text, token, false, out var weekday, out var after))
            {
                found.Add(new(token, after, MentionTypes.Weekday, "", weekday));
            }
        }
    }
}
