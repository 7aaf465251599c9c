using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Authoring.Stress.Records;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>Mistakes about who holds an office, and since when.</summary>
internal static partial class OfficeKinds
{
    public static readonly MistakeKind PastHolder = new(
        "past-office-holder", "By the tables the one named holds the office on the story's day, and the one put in the place did before, and does not.", true,
        static story => Titles(story).Select(static one =>
        {
            var name = one.Match.Groups["name"];
            return one.Story.Records.Terms.LastBefore(one.Term) is { } past && one.Story.Records.Terms.At(past.Country, past.Office, one.Day)?.Person != past.Person
                ? one.Sentence.Replace(name.Index, name.Index + name.Length, one.Story.Records.Terms.NameOf(past.Person), $"{past.Id} is over")
                : null;
        }).OfType<Mistake>());

    public static readonly MistakeKind HolderOfAnotherCountry = new(
        "office-holder-of-another-country", "By the tables somebody else holds that office in the country put in the place.", true,
        static story => Titles(story).Where(static one => one.Match.Groups["country"].Success).Select(static one =>
        {
            var country = one.Match.Groups["country"];
            var others = one.Story.Records.Terms.Demonyms.Where(other => other.Country != one.Term.Country && one.Story.Records.Terms.At(other.Country, one.Term.Office, one.Day) is { } term && term.Person != one.Term.Person).ToList();
            return others.Count == 0 ? null
                : one.Sentence.Replace(country.Index, country.Index + country.Length, one.Story.Chooser.Of("country", one.Sentence.Start + country.Index, others).Word, one.Term.Id);
        }).OfType<Mistake>());

    public static readonly MistakeKind TookOfficeOff = new(
        "year-of-taking-office-off-by-one", "By the tables a term of the person named there begins on the day that was said.", true,
        static story =>
            from sentence in story.Body
            from Match match in TookOffice().Matches(sentence.Text)
            let day = DateOf(match)
            where day is not null && story.Records.Terms.All.Any(term => term.From == day && story.Text.Contains(story.Records.Terms.SurnameOf(term.Person), StringComparison.Ordinal))
            let year = match.Groups["year"]
            select sentence.Replace(year.Index, year.Index + year.Length, DateKinds.OffByOne(story, sentence.Start + year.Index, year.Value), match.Value));

    private sealed record Titled(StressedStory Story, StressedSentence Sentence, Match Match, OfficeTerm Term, DateOnly Day);

    /// <summary>People who are named with a title that is theirs on the story's day; sentences about earlier times are left out.</summary>
    private static IEnumerable<Titled> Titles(StressedStory story)
    {
        if (story.Story.Published is not { } day || story.Records.Terms.All.Count == 0)
        {
            yield break;
        }

        var names = new Regex($@"(?:\b(?<country>{string.Join('|', story.Records.Terms.Demonyms.Select(one => Regex.Escape(one.Word)))}) )?\b(?<title>{OfficeTerms.Titles}) (?<name>{string.Join('|', story.Records.Terms.Names.Keys.OrderByDescending(name => name.Length).Select(Regex.Escape))})\b");
        foreach (var sentence in story.Sentences.Where(sentence => !Past().IsMatch(sentence.Text)))
        {
            foreach (Match match in names.Matches(sentence.Text))
            {
                var person = story.Records.Terms.Names[match.Groups["name"].Value];
                if (story.Records.Terms.All.FirstOrDefault(term => term.Person == person && term.IsCalled(match.Groups["title"].Value) && term.IsOn(day)) is { } term)
                {
                    yield return new(story, sentence, match, term, day);
                }
            }
        }
    }

    private static DateOnly? DateOf(Match match)
        => DateOnly.TryParseExact($"{match.Groups["day"].Value} {match.Groups["month"].Value} {match.Groups["year"].Value}", "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex(@"\b(former|then|under|when|last|earlier|previous|predecessor)\b|\bin (19|20)\d\d\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Past();

    [GeneratedRegex(@"\b(?:took office|in office|sworn in|became (?:prime minister|president|chancellor)|governed|ruled|been (?:prime minister|president|chancellor))\b.{0,40}?\b(?:since|on) (?:(?<month>\p{Lu}\p{Ll}+) (?<day>\d{1,2}), (?<year>\d{4})|(?<day>\d{1,2}) (?<month>\p{Lu}\p{Ll}+) (?<year>\d{4}))", RegexOptions.CultureInvariant)]
    private static partial Regex TookOffice();
}
