using System.Text.RegularExpressions;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>Mistakes about who belongs to an organisation, since when, and how many do.</summary>
internal static partial class MembershipKinds
{
    private static readonly string[] s_outsiders = ["Bolivia", "Nepal", "Ghana", "Paraguay", "Mongolia", "Kenya"];

    public static readonly MistakeKind NonMember = new(
        "non-member", "By the tables the country named is a member on the story's day, and the one put in its place never was; the sentence says “member”, and denies nothing.", true,
        static story => Mentioned(story, Member()).Where(one => !Denied().IsMatch(one.Sentence.Text) && SaysMember(one)
                && story.Records.Memberships.IsMember(one.Organisation, one.Country, story.Day))
            .Select(one => (Pair: one, Outsiders: s_outsiders.Where(name => Outside(story, one.Organisation, name)).ToList()))
            .Where(static one => one.Outsiders.Count > 0)
            .Select(one => one.Pair.Sentence.Replace(
                one.Pair.Place.Index,
                one.Pair.Place.Index + one.Pair.Place.Length,
                story.Chooser.Of("outsider", one.Pair.Sentence.Start + one.Pair.Place.Index, one.Outsiders),
                $"{one.Pair.Country} in {one.Pair.Organisation}")));

    public static readonly MistakeKind AccessionOff = new(
        "year-of-accession-off-by-one", "By the tables the country became a member in the year that was said, and not in the other.", true,
        static story => Mentioned(story, Joined()).Where(static one => !Denied().IsMatch(one.Sentence.Text)).Select(one =>
        {
            var years = story.Records.Memberships.All.Where(term => term.Organisation == one.Organisation && term.Country == one.Country && term.From.Length >= 4).Select(static term => term.From[..4]).ToList();
            var year = years.Select(said => one.Sentence.Figures.FirstOrDefault(figure => figure.Kind == FigureKind.Year && figure.Text == said)).FirstOrDefault(static figure => figure is not null);
            return year is not null && DateKinds.OffByOne(story, one.Sentence.Start + year.Start, year.Text) is var other && !years.Contains(other)
                ? one.Sentence.Replace(year, other, $"{one.Country} in {one.Organisation}")
                : null;
        }).OfType<Mistake>().DistinctBy(static mistake => mistake.Start));

    public static readonly MistakeKind NumberOfMembersOff = new(
        "number-of-members-off", "By the tables the organisation has as many members on the story's day as was said.", true,
        static story =>
            from sentence in story.Body
            where Member().IsMatch(sentence.Text) && !Denied().IsMatch(sentence.Text)
            from name in story.Records.Memberships.Organisations
            where Regex.IsMatch(sentence.Text, $@"\b{Regex.Escape(name.Key)}\b")
            let members = story.Records.Memberships.All.Count(term => term.Organisation == name.Value && term.IsOn(story.Day))
            from figure in sentence.Figures
            where figure.Kind == FigureKind.Count && !figure.IsHedged && figure.Value > 4 && figure.Value == members && MembersBehind().IsMatch(sentence.Text[figure.TailEnd..])
            select sentence.Replace(figure, FigureText.Like(figure, figure.Written + story.Chooser.Of("members", sentence.Start + figure.Start, [1, -1, 2, -2])), $"{name.Value} has {members}"));

    private sealed record Pair(StressedSentence Sentence, string Organisation, string Name, string Country, Match Place);

    /// <summary>"members of NATO", "members both of NATO and of the EU", "EU member Poland".</summary>
    private static bool SaysMember(Pair pair)
        => Regex.IsMatch(pair.Sentence.Text, $@"\b([Mm]embers?|allies|ally)( both)? of (the )?{Regex.Escape(pair.Name)}\b|\b{Regex.Escape(pair.Name)} ([Mm]embers?|allies|ally)\b");

    /// <summary>Every country in a sentence of the body that names one organisation and has a word of joining or belonging.</summary>
    private static IEnumerable<Pair> Mentioned(StressedStory story, Regex word)
    {
        foreach (var sentence in story.Body.Where(sentence => word.IsMatch(sentence.Text)))
        {
            var organisations = Named(sentence.Text, story.Records.Memberships.Organisations).DistinctBy(static one => one.Code).ToList();
            if (organisations is [var organisation])
            {
                foreach (var (country, place) in Named(sentence.Text, story.Records.Memberships.Countries))
                {
                    yield return new(sentence, organisation.Code, organisation.Place.Value, country, place);
                }
            }
        }
    }

    private static IEnumerable<(string Code, Match Place)> Named(string text, Dictionary<string, string> names)
    {
        var found = new List<(string Code, Match Place)>();
        foreach (var (name, code) in names.OrderByDescending(static one => one.Key.Length))
        {
            if (text.Contains(name, StringComparison.Ordinal))
            {
                found.AddRange(Regex.Matches(text, $@"(?<![\p{{L}}-]){Regex.Escape(name)}(?![\p{{L}}-])")
                    .Where(match => !found.Exists(one => match.Index < one.Place.Index + one.Place.Length && one.Place.Index < match.Index + match.Length))
                    .Select(match => (code, match)));
            }
        }

        return found.OrderBy(static one => one.Place.Index);
    }

    private static bool Outside(StressedStory story, string organisation, string country)
        => story.Records.Memberships.Countries.TryGetValue(country, out var code) && !story.Records.Memberships.All.Any(term => term.Organisation == organisation && term.Country == code);

    [GeneratedRegex(@"\b(members?|allies|ally)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Member();

    [GeneratedRegex(@"\b(joined|admitted|entered|became|become|acceded|come in|came in|members? (of (the )?\w+ )?since)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(@"\b(not|never|no|former(ly)?|non|candidates?|apply|applied|asked|without|unlike|but|waiting|hopes?|wants?|invited|guests?|leave|left|leaving)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    [GeneratedRegex(@"^( \p{L}+){0,2} (members?|countries|nations|states|allies)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MembersBehind();
}
