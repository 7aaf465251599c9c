using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>Mistakes in a weekday with its date, and days that no month has.</summary>
internal static partial class DateKinds
{
    private const string Months = CalendarNames.Months;
    private const string Days = CalendarNames.Days;

    private static readonly string[] s_days = Days.Split('|');
    private static readonly int[] s_shifts = [1, -1, 2, -2, 3, -3];

    public static readonly MistakeKind WeekdayMoved = new(
        "weekday-moved", "No date falls on two weekdays; the story has its own right.", false,
        static story => Pairs(story, static (story, sentence, pair) =>
        {
            var weekday = pair.Groups["weekday"];
            var other = story.Chooser.Of("weekday", sentence.Start + weekday.Index, [.. s_days.Where(day => day != weekday.Value)]);
            return sentence.Replace(weekday.Index, weekday.Index + weekday.Length, other, pair.Value);
        }));

    public static readonly MistakeKind DateMoved = new(
        "date-moved", "A date that is moved by one to three days falls on another weekday.", false,
        static story => Pairs(story, static (story, sentence, pair) =>
        {
            var day = pair.Groups["day"];
            var number = int.Parse(day.Value, CultureInfo.InvariantCulture);
            var moved = number + story.Chooser.Of("date", sentence.Start + day.Index, [.. s_shifts.Where(shift => number + shift is > 0 and < 29)]);
            return sentence.Replace(day.Index, day.Index + day.Length, moved.ToString(CultureInfo.InvariantCulture), pair.Value);
        }));

    public static readonly MistakeKind YearOfDateOff = new(
        "year-of-a-date-off-by-one", "A date falls on another weekday in the year before and in the year after.", false,
        static story => Pairs(story, static (story, sentence, pair) =>
        {
            var year = pair.Groups["year"];
            return year.Success ? sentence.Replace(year.Index, year.Index + year.Length, OffByOne(story, sentence.Start + year.Index, year.Value), pair.Value) : null;
        }));

    public static readonly MistakeKind DayOfNoMonth = new(
        "day-that-its-month-does-not-have", "April, June, September and November have 30 days, February 29 at most.", false,
        static story => story.Body.SelectMany(static sentence => ShortMonth().Matches(sentence.Text).Select(match =>
        {
            var day = match.Groups["day"];
            return sentence.Replace(day.Index, day.Index + day.Length, match.Groups["month"].Value == "February" ? "30" : "31", match.Value);
        })));

    internal static string OffByOne(StressedStory story, int place, string year)
        => (int.Parse(year, CultureInfo.InvariantCulture) + story.Chooser.Of("year", place, [1, -1])).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Mistake> Pairs(StressedStory story, Func<StressedStory, StressedSentence, Match, Mistake?> plant)
        => from sentence in story.Body
           from pair in new[] { WeekdayFirst(), DateFirst() }.SelectMany(pattern => pattern.Matches(sentence.Text))
           let mistake = plant(story, sentence, pair)
           where mistake is not null
           select mistake;

    private const string Date = $@"(?:(?<month>{Months}) (?<day>\d{{1,2}})(?!\d)(?:, (?<year>\d{{4}}))?|(?<day>\d{{1,2}}) (?<month>{Months})(?: (?<year>\d{{4}}))?)";

    [GeneratedRegex($@"\b(?<weekday>{Days})(?:, the |, | \(| )(?:{Date})", RegexOptions.CultureInvariant)]
    private static partial Regex WeekdayFirst();

    [GeneratedRegex($@"\b(?:{Date})(?:, a | \(a | \(|, which (?:was|is) a )(?<weekday>{Days})\b", RegexOptions.CultureInvariant)]
    private static partial Regex DateFirst();

    [GeneratedRegex($@"\b(?<month>February|April|June|September|November) (?<day>\d{{1,2}})(?![\d]|[.,]\d|\p{{L}}| and \d| to \d)|\b(?<day>\d{{1,2}}) (?<month>February|April|June|September|November)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ShortMonth();
}
