using System.Text.RegularExpressions;
using FactCheck.Authoring.Stress.Records;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>Mistakes about which city is the capital.</summary>
internal static class CapitalKinds
{
    public static readonly MistakeKind Wrong = new(
        "wrong-capital", "The table has the city as the capital of the country named beside it, and the one put in its place as another's, or as none.", true,
        static story =>
        {
            if (!story.Records.Reference.TryGet("cities", out var cities) || !story.Records.Reference.TryGet("countries", out var countries))
            {
                return [];
            }

            var words = countries.Rows.ToDictionary(
                row => countries.Cell(row, "code"),
                row => string.Join('|', $"{countries.Cell(row, "name")};{countries.Cell(row, "aliases")};{countries.Cell(row, "demonyms")}".Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape)),
                StringComparer.Ordinal);
            return from sentence in story.Body
                   where sentence.Text.Contains("capital", StringComparison.Ordinal)
                   from row in cities.Rows
                   let city = cities.Cell(row, "name")
                   where cities.Cell(row, "role") == "capital" && sentence.Text.Contains(city, StringComparison.Ordinal)
                   let country = words[cities.Cell(row, "country")]
                   from Match match in Regex.Matches(sentence.Text, $@"\b(?<city>{Regex.Escape(city)}), the (?:capital of (?:the )?(?:{country})|(?:{country}) capital)\b|\b(?:{country})(?:'s|’s)? capital,? (?<city>{Regex.Escape(city)})\b")
                   let place = match.Groups["city"]
                   let others = cities.Rows.Where(other => cities.Cell(other, "country") != cities.Cell(row, "country") || cities.Cell(other, "role") == "other").ToList()
                   select sentence.Replace(place.Index, place.Index + place.Length, cities.Cell(story.Chooser.Of("capital", sentence.Start + place.Index, others), "name"), match.Value);
        });
}
