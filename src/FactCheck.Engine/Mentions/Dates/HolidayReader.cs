using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Reads holidays by name: Christmas Day · Easter 2024 · Thanksgiving last year.</summary>
internal static class HolidayReader
{
    private const int EarliestYear = 1583;

    public static ReadDate? Read(DateText text, int token, Holiday[] holidays)
    {
        foreach (var holiday in holidays)
        {
            if (Stands(text, token, holiday))
            {
                return Read(text, token, token + holiday.Words.Length, holiday);
            }
        }

        return null;
    }

    private static ReadDate Read(DateText text, int token, int end, Holiday holiday)
    {
        if (YearReader.TryReadAfter(text, end, out var year))
        {
            return ReadDate.Settled(token, year.End, year.IsUnknown ? null : DayIn(holiday, year.Year)) with { IsOpen = year.IsOpen };
        }

        // "Christmas shopping" is no day; a name with "Day" in it is one nearly everywhere.
        var needs = holiday.Words is [.., "Day" or "Eve" or "Sunday" or "Monday" or "Friday" or "Wednesday" or "Night"] ? DateNeeds.Nothing : DateNeeds.Cue;
        return (text.Story is { } story
            ? ReadDate.Settled(token, end, DateReading.Of(story, DayIn(holiday, story.Year - 1), DayIn(holiday, story.Year), DayIn(holiday, story.Year + 1)))
            : ReadDate.Settled(token, end, null)) with
        { Day = 1, Needs = needs };
    }

    private static PartialDate? DayIn(Holiday holiday, int year) => year is >= EarliestYear and <= 9998 ? PartialDate.OfDay(holiday.DayIn(year)) : null;

    private static bool Stands(DateText text, int token, Holiday holiday)
    {
        for (var i = 0; i < holiday.Words.Length; i++)
        {
            if (!text.Text.Is(token + i, holiday.Words[i]))
            {
                return false;
            }
        }

        return text.Text.IsCapitalised(token);
    }
}
