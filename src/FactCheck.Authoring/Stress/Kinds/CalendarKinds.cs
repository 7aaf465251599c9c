using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>Mistakes in leap years, fiscal years, months of a period and seasons.</summary>
internal static partial class CalendarKinds
{
    private static readonly string[] s_months = Months.Split('|');

    public static readonly MistakeKind LeapYearMoved = new(
        "leap-year-moved", "The year before a leap year is none, nor is the year after it.", false,
        static story => from sentence in story.Body
                        from Match match in LeapYear().Matches(sentence.Text)
                        let year = match.Groups["year"]
                        where DateTime.IsLeapYear(int.Parse(year.Value, CultureInfo.InvariantCulture))
                        select sentence.Replace(year.Index, year.Index + year.Length, DateKinds.OffByOne(story, sentence.Start + year.Index, year.Value), match.Value));

    public static readonly MistakeKind FiscalYearOff = new(
        "fiscal-year-off", "No fiscal year ends before the year that it is called for begins.", false,
        static story => from sentence in story.Body
                        from Match match in FiscalYear().Matches(sentence.Text)
                        let year = match.Groups["year"]
                        where year.Value == match.Groups["end"].Value
                        let later = (int.Parse(year.Value, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture)
                        select sentence.Replace(year.Index, year.Index + year.Length, later, match.Value));

    public static readonly MistakeKind MonthsOff = new(
        "months-of-a-period-off", "From the first month to the last, both counted, are the months that were said; two more or less are they on no reckoning.", false,
        static story => from sentence in story.Body
                        from Match match in MonthsOfPeriod().Matches(sentence.Text)
                        let number = match.Groups["number"]
                        let figure = sentence.Figures.FirstOrDefault(figure => figure.Start == number.Index)
                        where figure is not null && figure.Value == ((Array.IndexOf(s_months, match.Groups["to"].Value) - Array.IndexOf(s_months, match.Groups["from"].Value) + 12) % 12) + 1
                        let moved = figure.Written + story.Chooser.Of("months", sentence.Start + figure.Start, [.. new[] { 2, -2, 3 }.Where(shift => figure.Written + shift > 1)])
                        select sentence.Replace(figure, FigureText.Like(figure, moved), match.Value));

    public static readonly MistakeKind OtherHemisphere = new(
        "season-of-the-other-hemisphere", "It is winter in one half of the earth where it is summer in the other.", false,
        static story => from sentence in story.Body
                        from Match match in SeasonFromMonth().Matches(sentence.Text)
                        let half = match.Groups["half"]
                        select sentence.Replace(half.Index, half.Index + half.Length, half.Value == "Southern" ? "Northern" : "Southern", match.Value));

    private const string Months = CalendarNames.Months;

    [GeneratedRegex(@"\b(?<year>[12]\d{3}) (?:is|was) a leap year\b|\bleap year (?:is |of )?(?<year>[12]\d{3})\b|\bin (?<year>[12]\d{3}), a leap year\b", RegexOptions.CultureInvariant)]
    private static partial Regex LeapYear();

    [GeneratedRegex($@"\bfiscal (?<year>20\d\d), which end(?:s|ed) (?:on|in) (?:{Months})(?: \d{{1,2}},)? (?<end>20\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex FiscalYear();

    [GeneratedRegex($@"\b(?<number>\p{{Ll}}+) months,? from (?<from>{Months}) to (?<to>{Months})\b", RegexOptions.CultureInvariant)]
    private static partial Regex MonthsOfPeriod();

    [GeneratedRegex($@"\b(?<half>Southern|Northern) Hemisphere (?:winter|summer|spring|autumn),? (?:from|in) (?:{Months})\b", RegexOptions.CultureInvariant)]
    private static partial Regex SeasonFromMonth();
}
