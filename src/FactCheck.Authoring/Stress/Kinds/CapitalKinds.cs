using System.Text.RegularExpressions;
using FactCheck.Authoring.Stress.Records;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>Mistakes about which city is the capital.</summary>
internal static class CapitalKinds
{
    public static readonly MistakeKind Wrong = new(
        "wrong-capital", "The table has the city as the capital of the country named beside it, and the one put in its place as another's, or as none.", true,
        static story => from sentence in story.Body
                        where sentence.Text.Contains("capital", StringComparison.Ordinal)
                        from city in story.Records.Capitals.Cities
                        where city.Role == "capital" && sentence.Text.Contains(city.Name, StringComparison.Ordinal)
                        from Match match in Beside(city).Matches(sentence.Text)
                        let place = match.Groups["city"]
                        let others = story.Records.Capitals.Cities.Where(other => other.Country != city.Country || other.Role == "other").ToList()
                        select sentence.Replace(place.Index, place.Index + place.Length, story.Chooser.Of("capital", sentence.Start + place.Index, others).Name, match.Value));

    /// <summary>"Ottawa, the capital of Canada", "the Canadian capital, Ottawa".</summary>
    private static Regex Beside(City city)
        => new($@"\b(?<city>{Regex.Escape(city.Name)}), the (?:capital of (?:the )?(?:{city.CountryWords})|(?:{city.CountryWords}) capital)\b|\b(?:{city.CountryWords})(?:'s|’s)? capital,? (?<city>{Regex.Escape(city.Name)})\b");
}
