using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>Mistakes in how long ago, how long after and how old.</summary>
internal static partial class ElapsedKinds
{
    public static readonly MistakeKind YearsOff = new(
        "years-since-then-off", "The years between the two years of a sentence, or between one and the story's own, are what was said; two more or less are neither full years nor calendar years.", false,
        static story => Spans(story).Select(span => Shifted(story, span.Sentence, span.Years, 2)).OfType<Mistake>());

    public static readonly MistakeKind YearOff = new(
        "year-off-by-one", "A year later the years that are said have not passed.", false,
        static story => Spans(story).Where(static span => !span.IsBetween)
            .Select(static span => span.Sentence.Replace(span.Since, Text(span.Since.Written + 1), $"{span.Years} years since {span.Since}")));

    public static readonly MistakeKind AgeOff = new(
        "age-off-by-one", "The date of birth is given to the day.", false,
        static story => Ages(story).Select(age => Shifted(story, age.Sentence, age.Age, 1)).OfType<Mistake>());

    public static readonly MistakeKind DaysOff = new(
        "days-of-a-period-off", "From the first day to the last, both counted, are the days that were said; two more or less are they on no reckoning.", false,
        static story => Periods(story).Select(period => Shifted(story, period.Sentence, period.Days, 2)).OfType<Mistake>());

    public static readonly MistakeKind DaysSinceOff = new(
        "days-since-then-off", "The days between the date in the sentence and the story's own, from which it counts, are those that were said.", false,
        static story => DaysSince(story).Select(days => Shifted(story, days.Sentence, days.Days, 2)).OfType<Mistake>());

    public static readonly MistakeKind AnniversaryOff = new(
        "ordinal-of-an-anniversary-wrong", "The year that it counts from stands in the same sentence; three more or less are right at no time of the year.", false,
        static story => Anniversaries(story).Select(one =>
        {
            var number = int.Parse(one.Ordinal.Groups["number"].Value, CultureInfo.InvariantCulture);
            var group = one.Ordinal.Groups["ordinal"];
            var moved = number + story.Chooser.Of("ordinal", one.Sentence.Start + group.Index, [.. new[] { 3, -3, 10, -10 }.Where(shift => number + shift > 1)]);
            return one.Sentence.Replace(group.Index, group.Index + group.Length, Ordinal(moved), $"the {number}th from {one.Year}");
        }));

    private static Mistake? Shifted(StressedStory story, StressedSentence sentence, Figure figure, int least)
    {
        int[] shifts = [.. new[] { least, -least, least + 1, -least - 1 }.Where(shift => figure.Written + shift > 1)];
        return shifts.Length == 0 ? null
            : sentence.Replace(figure, FigureText.Like(figure, figure.Written + story.Chooser.Of("shift", sentence.Start + figure.Start, shifts)), figure.ToString());
    }

    private static IEnumerable<(StressedSentence Sentence, Figure Years, Figure Since, bool IsBetween)> Spans(StressedStory story)
    {
        foreach (var sentence in story.Body)
        {
            List<Figure> years = [.. sentence.Figures.Where(figure => figure.Kind == FigureKind.Year && !figure.IsHedged)];
            foreach (var figure in sentence.Figures.Where(figure => figure.Kind == FigureKind.Count && !figure.IsHedged && figure.Value >= 2))
            {
                var after = sentence.Text[figure.TailEnd..];
                if (years is [var only] && story.Story.Published is { } day && AgoAfter().IsMatch(after) && day.Year - only.Value == figure.Value)
                {
                    yield return (sentence, figure, only, false);
                }
                else if (years is [var first, var second] && YearsAfter().IsMatch(after) && Math.Abs(second.Value - first.Value) == figure.Value)
                {
                    yield return (sentence, figure, first, true);
                }
            }
        }
    }

    private static IEnumerable<(StressedSentence Sentence, Figure Age)> Ages(StressedStory story)
    {
        foreach (var sentence in story.Body)
        {
            if (story.Story.Published is { } day && Born().Match(sentence.Text) is { Success: true } born && DateIn(born) is { } birth)
            {
                var years = day.Year - birth.Year - (day < birth.AddYears(day.Year - birth.Year) ? 1 : 0);
                if (sentence.Figures.FirstOrDefault(figure => figure.Kind == FigureKind.Count && figure.Value == years) is { } age)
                {
                    yield return (sentence, age);
                }
            }
        }
    }

    private static IEnumerable<(StressedSentence Sentence, Figure Days)> Periods(StressedStory story)
    {
        foreach (var sentence in story.Body)
        {
            if (story.Story.Published is { } day && Period().Match(sentence.Text) is { Success: true } period)
            {
                var month = period.Groups["month"].Value;
                var endMonth = period.Groups["endmonth"] is { Success: true } end ? end.Value : month;
                if (DateOf(month, period.Groups["day"].Value, day.Year) is { } first && DateOf(endMonth, period.Groups["endday"].Value, day.Year) is { } last
                    && sentence.Figures.FirstOrDefault(figure => figure.Value == last.DayNumber - first.DayNumber + 1 && DaysAfter().IsMatch(sentence.Text[figure.TailEnd..])) is { IsHedged: false } days)
                {
                    yield return (sentence, days);
                }
            }
        }
    }

    private static IEnumerable<(StressedSentence Sentence, Figure Days)> DaysSince(StressedStory story)
    {
        foreach (var sentence in story.Body)
        {
            foreach (Match match in AnyDate().Matches(sentence.Text))
            {
                if (story.Story.Published is { } day && DateIn(match, day) is { } date
                    && sentence.Figures.FirstOrDefault(figure => figure.Value > 4 && figure.Value == Math.Abs(day.DayNumber - date.DayNumber) && (DaysAgoAfter().IsMatch(sentence.Text[figure.TailEnd..]) || (DaysSinceAfter().IsMatch(sentence.Text[figure.TailEnd..]) && sentence.Text.Contains("on " + day.DayOfWeek, StringComparison.Ordinal)))) is { IsHedged: false } days)
                {
                    yield return (sentence, days);
                    break;
                }
            }
        }
    }

    private static IEnumerable<(StressedSentence Sentence, Match Ordinal, int Year)> Anniversaries(StressedStory story)
    {
        foreach (var sentence in story.Body)
        {
            if (story.Story.Published is { } day && NumberedAnniversary().Match(sentence.Text) is { Success: true } match)
            {
                var since = day.Year - int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
                if (sentence.Figures.Any(figure => figure.Kind == FigureKind.Year && figure.Value == since))
                {
                    yield return (sentence, match, since);
                }
            }
        }
    }

    private static DateOnly? DateIn(Match match, DateOnly? near = null)
    {
        var year = match.Groups["year"] is { Success: true } written ? int.Parse(written.Value, CultureInfo.InvariantCulture) : near?.Year ?? 0;
        var date = year == 0 ? null : DateOf(match.Groups["month"].Value, match.Groups["day"].Value, year);
        return date is { } found && near is { } day && !match.Groups["year"].Success && found > day.AddDays(180) ? found.AddYears(-1)
            : date is { } early && near is { } today && !match.Groups["year"].Success && early < today.AddDays(-185) ? early.AddYears(1)
            : date;
    }

    private static DateOnly? DateOf(string month, string day, int year)
        => DateOnly.TryParseExact($"{day} {month} {year}", "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static string Text(decimal year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Ordinal(int number) => number + (number % 100 is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    private const string Months = CalendarNames.Months;
    private const string Date = $@"(?:(?<month>{Months}) (?<day>\d{{1,2}})(?!\d)(?:, (?<year>\d{{4}}))?|(?<day>\d{{1,2}}) (?<month>{Months})(?: (?<year>\d{{4}}))?)";

    [GeneratedRegex(@"^ years ago\b", RegexOptions.CultureInvariant)]
    private static partial Regex AgoAfter();

    [GeneratedRegex(@"^( full)? years\b(?! old)", RegexOptions.CultureInvariant)]
    private static partial Regex YearsAfter();

    [GeneratedRegex(@"^(-day| days)\b", RegexOptions.CultureInvariant)]
    private static partial Regex DaysAfter();

    [GeneratedRegex(@"^ days (ago|from now)\b", RegexOptions.CultureInvariant)]
    private static partial Regex DaysAgoAfter();

    [GeneratedRegex(@"^ days (later|earlier|before|after)\b", RegexOptions.CultureInvariant)]
    private static partial Regex DaysSinceAfter();

    [GeneratedRegex($@"\bborn (?:in [\p{{L}} ]+ )?on {Date}", RegexOptions.CultureInvariant)]
    private static partial Regex Born();

    [GeneratedRegex(Date, RegexOptions.CultureInvariant)]
    private static partial Regex AnyDate();

    [GeneratedRegex($@"\bfrom (?:(?<month>{Months}) (?<day>\d{{1,2}}) to (?:(?<endmonth>{Months}) )?(?<endday>\d{{1,2}})(?!\d)|(?<day>\d{{1,2}}) to (?<endday>\d{{1,2}}) (?<month>{Months}))", RegexOptions.CultureInvariant)]
    private static partial Regex Period();

    [GeneratedRegex(@"\b(?<ordinal>(?<number>\d+)(?:st|nd|rd|th)) (?:anniversary|birthday)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedAnniversary();
}
