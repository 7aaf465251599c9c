using System.Globalization;
using FactCheck.Engine.Mentions.Dates;

namespace FactCheck.Engine.Mentions.Vocabulary;

/// <summary>The words of dates and times: <c>date-words.csv</c>, <c>holidays.csv</c> and <c>zones.csv</c>.</summary>
internal static class DateVocabulary
{
    private static readonly Dictionary<string, int> s_zones = ReadZones();

    /// <summary>Minutes ahead of UTC by the name of a time zone.</summary>
    public static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Zones = s_zones.GetAlternateLookup<ReadOnlySpan<char>>();

    public static void AddTo(Dictionary<string, WordEntry> entries)
    {
        var file = new VocabularyFile("date-words.csv");
        while (file.Read())
        {
            var kind = Enum.Parse<DateKind>(file["kind"]);
            EntryOf(entries, file["word"]).Date = new(kind, ValueOf(kind, file["value"]), file["short"] == "yes", file["cased"] == "yes", file["plural"] == "yes");
        }

        foreach (var group in ReadHolidays().GroupBy(one => one.Words[0], StringComparer.OrdinalIgnoreCase))
        {
            var entry = EntryOf(entries, group.Key);
            entry.Date = (entry.Date ?? new(DateKind.Holiday, 0)) with { Holidays = [.. group.OrderByDescending(one => one.Words.Length)] };
        }
    }

    private static int ValueOf(DateKind kind, string value) => kind switch
    {
        DateKind.Unit => (int)Enum.Parse<CalendarUnit>(value),
        DateKind.Part => (int)Enum.Parse<PeriodPart>(value),
        DateKind.Season => (int)Enum.Parse<Model.Values.SeasonName>(value),
        _ => int.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
    };

    private static WordEntry EntryOf(Dictionary<string, WordEntry> entries, string word)
    {
        if (!entries.TryGetValue(word, out var entry))
        {
            entries.Add(word, entry = new());
        }

        return entry;
    }

    private static List<Holiday> ReadHolidays()
    {
        var holidays = new List<Holiday>();
        var file = new VocabularyFile("holidays.csv");
        while (file.Read())
        {
            holidays.Add(new(
                VocabularyFile.Cut(file["name"]).Words,
                file["month"] == "" ? 0 : (int)file.Decimal("month"),
                Enum.Parse<HolidayRule>(file["rule"]),
                file["weekday"] == "" ? default : Enum.Parse<DayOfWeek>(file["weekday"]),
                (int)file.Decimal("number")));
        }

        return holidays;
    }

    private static Dictionary<string, int> ReadZones()
    {
        var zones = new Dictionary<string, int>(StringComparer.Ordinal);
        var file = new VocabularyFile("zones.csv");
        while (file.Read())
        {
            zones.Add(file["name"], (int)file.Decimal("minutes"));
        }

        return zones;
    }
}
