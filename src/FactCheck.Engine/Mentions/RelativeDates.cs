using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds dates that stand only in relation to the story's: yesterday, last year, next month, the weekend.</summary>
internal static class RelativeDates
{
    public static void Find(TokenText text, int token, DateOnly? story, List<Mention> found)
    {
        if (text.IsAny(token, ["yesterday", "today", "tomorrow"]))
        {
            var shift = text.Is(token, "yesterday") ? -1 : text.Is(token, "tomorrow") ? 1 : 0;
            Add(found, token, token + 1, story, day => PartialDate.OfDay(day.AddDays(shift)));
        }
        else if (text.IsAny(token, ["last", "this", "next"]))
        {
            var shift = text.Is(token, "last") ? -1 : text.Is(token, "next") ? 1 : 0;
            if (text.Is(token + 1, "year"))
            {
                Add(found, token, token + 2, story, day => PartialDate.OfYear(day.Year + shift));
            }
            else if (text.Is(token + 1, "month"))
            {
                Add(found, token, token + 2, story, day => PartialDate.OfMonth(day.AddMonths(shift).Year, day.AddMonths(shift).Month));
            }
        }
        else if (text.Is(token, "the") && text.Is(token + 1, "weekend"))
        {
            // Saturday and Sunday of the story's week, which begins on Monday (ISO 8601).
            Add(found, token, token + 2, story, static day =>
            {
                var saturday = day.AddDays(5 - (((int)day.DayOfWeek + 6) % 7));
                return PartialDate.OfSpan(saturday, saturday.AddDays(1));
            });
        }
    }

    private static void Add(List<Mention> found, int token, int end, DateOnly? story, Func<DateOnly, PartialDate> resolve)
        => found.Add(new(token, end, MentionTypes.Date, "",
            story is { Year: > 1 and < 9999 } day ? resolve(day) : null));
}
