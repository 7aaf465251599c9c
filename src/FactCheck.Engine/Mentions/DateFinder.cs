using System.Globalization;
using FactCheck.Engine.Reading;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds dates and weekdays. What depends on the story's date has no value where the story has none.</summary>
internal static class DateFinder
{
    public static void Find(TokenText text, int token, DateOnly? story, List<Mention> found)
    {
        if (text.IsKind(token, TokenKind.Number))
        {
            FindAtNumber(text, token, story, found);
        }
        else if (text.IsKind(token, TokenKind.Word))
        {
            FindAtWord(text, token, story, found);
        }
    }

    private static void FindAtNumber(TokenText text, int token, DateOnly? story, List<Mention> found)
    {
        if (TryReadIso(text, token, out var iso))
        {
            Add(found, token, token + 5, iso);
            return;
        }

        if (ReadDay(text, token) is { } day && ReadMonth(text, token + 1, out var month) is var end && end > 0)
        {
            if (ReadYear(text, text.Is(end, ",") ? end + 1 : end) is { } year)
            {
                Add(found, token, text.Is(end, ",") ? end + 2 : end + 1, DayOf(year, month, day));
            }
            else
            {
                AddNearest(found, token, end, month, day, story);
            }

            return;
        }

        if (ReadYear(text, token) is { } bare && text.IsAny(token - 1, DateVocabulary.Before))
        {
            Add(found, token, token + 1, PartialDate.OfYear(bare));
        }
    }

    private static void FindAtWord(TokenText text, int token, DateOnly? story, List<Mention> found)
    {
        if (NumberVocabulary.TryGet(DateVocabulary.Weekdays, text.Document.TextOf(token), out var weekday))
        {
            found.Add(new(token, token + 1, MentionTypes.Weekday, "", weekday));
            found.Add(new(token, token + 1, MentionTypes.Date, "", story is { } today ? LatestOn(weekday, today) : null));
            return;
        }

        var end = ReadMonth(text, token, out var month);
        if (end > 0)
        {
            FindAtMonth(text, token, end, month, story, found);
            return;
        }

        RelativeDates.Find(text, token, story, found);
    }

    private static void FindAtMonth(TokenText text, int token, int end, int month, DateOnly? story, List<Mention> found)
    {
        if (ReadDay(text, end) is { } day)
        {
            var at = text.Is(end + 1, ",") ? end + 2 : end + 1;
            if (ReadYear(text, at) is { } year)
            {
                Add(found, token, at + 1, DayOf(year, month, day));
            }
            else
            {
                AddNearest(found, token, end + 1, month, day, story);
            }
        }
        else if (ReadYear(text, text.Is(end, ",") ? end + 1 : end) is { } year)
        {
            Add(found, token, text.Is(end, ",") ? end + 2 : end + 1, PartialDate.OfMonth(year, month));
        }
        else if (text.IsAny(end, ["last", "this", "next"]) && text.Is(end + 1, "year"))
        {
            var shift = text.Is(end, "last") ? -1 : text.Is(end, "next") ? 1 : 0;
            Add(found, token, end + 2, story is { } today ? PartialDate.OfMonth(today.Year + shift, month) : null);
        }
        else if (text.IsAny(token - 1, DateVocabulary.Before))
        {
            // A bare month is the latest one not after the story.
            Add(found, token, end, story is { } today ? PartialDate.OfMonth(month <= today.Month ? today.Year : today.Year - 1, month) : null);
        }
    }

    /// <summary>A month and day without a year is the occurrence nearest to the story's date.</summary>
    private static void AddNearest(List<Mention> found, int token, int end, int month, int day, DateOnly? story)
    {
        PartialDate? nearest = null;
        if (story is { } today)
        {
            for (var year = today.Year - 1; year <= today.Year + 1; year++)
            {
                if (DayOf(year, month, day) is { } candidate
                    && (nearest is not { } best || Distance(candidate, today) < Distance(best, today)))
                {
                    nearest = candidate;
                }
            }

            if (nearest is null)
            {
                return;
            }
        }

        found.Add(new(token, end, MentionTypes.Date, "", nearest));
    }

    private static int Distance(PartialDate date, DateOnly day) => Math.Abs(date.First.DayNumber - day.DayNumber);

    private static PartialDate LatestOn(DayOfWeek weekday, DateOnly day)
        => PartialDate.OfDay(day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7)));

    private static PartialDate? DayOf(int year, int month, int day)
        => year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month) ? PartialDate.OfDay(new(year, month, day)) : null;

    private static void Add(List<Mention> found, int token, int end, PartialDate? date) => found.Add(new(token, end, MentionTypes.Date, "", date));

    /// <summary>The token after the month's name and its full stop, or 0.</summary>
    private static int ReadMonth(TokenText text, int token, out int month)
    {
        month = 0;
        if (!text.IsKind(token, TokenKind.Word) || !NumberVocabulary.TryGet(DateVocabulary.Months, text.Document.TextOf(token), out month))
        {
            return 0;
        }

        var isShort = text.Document.TextOf(token).Length <= 4 && month is not 5 and not 6 and not 7 || text.Document.TextOf(token).Length == 3;
        return isShort && text.Is(token + 1, ".") ? token + 2 : token + 1;
    }

    private static int? ReadDay(TokenText text, int token)
        => text.IsKind(token, TokenKind.Number) && ReadWhole(text.Document.TextOf(token).TrimEnd("stndrh")) is { } day and >= 1 and <= 31 ? day : null;

    private static int? ReadYear(TokenText text, int token)
        => text.IsKind(token, TokenKind.Number) && text.Document.TextOf(token) is { Length: 4 } digits
            && ReadWhole(digits) is { } year and >= 1000 and <= 2100 ? year : null;

    private static int? ReadWhole(ReadOnlySpan<char> digits)
        => digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static bool TryReadIso(TokenText text, int token, out PartialDate date)
    {
        date = default;
        return text.Is(token + 1, "-") && text.Is(token + 3, "-") && text.IsAttached(token + 1) && text.IsAttached(token + 2)
            && text.IsAttached(token + 3) && text.IsAttached(token + 4)
            && PartialDate.TryParse(text.Text(token, token + 5), out date);
    }
}
