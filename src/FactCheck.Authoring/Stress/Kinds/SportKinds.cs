using System.Text.RegularExpressions;
using FactCheck.Authoring.Stress.Records;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>Mistakes about where and when great games were, and who won them.</summary>
internal static partial class SportKinds
{
    public static readonly MistakeKind OlympicHostWrong = new(
        "olympic-games-of-another-city", "The table has the games of that year in the city that was said, and none of that year in the country of the other.", true,
        static story =>
        {
            var games = Rows(story, "olympic_games", "year", "cities", "countries");
            var cities = Rows(story, "cities", "id", "name", "country").Where(city => games.Any(one => Has(one[1], city[0]))).ToList();
            return from sentence in story.Body
                   from Match match in Olympics().Matches(sentence.Text)
                   let year = match.Groups["year"].Value
                   let place = match.Groups["city"]
                   from city in cities
                   where place.Value.StartsWith(city[1], StringComparison.Ordinal) && games.Any(one => one[0] == year && Has(one[1], city[0]))
                   let others = cities.Where(other => !games.Any(one => one[0] == year && Has(one[2], other[2]))).ToList()
                   select sentence.Replace(place.Index, place.Index + city[1].Length, story.Chooser.Of("host", sentence.Start + place.Index, others)[1], match.Value);
        });

    public static readonly MistakeKind WorldCupYearOff = new(
        "year-of-a-world-cup-off-by-one", "The table has a World Cup of that year won by a country that the sentence names, and none of the other year.", true,
        static story =>
        {
            var cups = Rows(story, "world_cups", "year", "winner");
            return from sentence in story.Body
                   from Match match in WorldCupWon().Matches(sentence.Text)
                   let year = match.Groups["year"]
                   where cups.Any(cup => cup[0] == year.Value && story.Records.Memberships.Countries.GetValueOrDefault(match.Groups["country"].Value) == cup[1])
                   let other = DateKinds.OffByOne(story, sentence.Start + year.Index, year.Value)
                   where !cups.Any(cup => cup[0] == other)
                   select sentence.Replace(year.Index, year.Index + year.Length, other, match.Value);
        });

    private static List<string[]> Rows(StressedStory story, string name, params string[] columns)
        => story.Records.Reference.TryGet(name, out var table) ? [.. table.Rows.Select(row => columns.Select(column => table.Cell(row, column)).ToArray())] : [];

    private static bool Has(string list, string item) => Array.IndexOf(list.Split(';'), item) >= 0;

    [GeneratedRegex(@"\bthe (?<year>\d{4}) (?:Winter |Summer )?(?:Olympics|Olympic Games|Games) in (?<city>\p{Lu}[\p{L}. ]+)|\bthe (?<year>\d{4}) (?<city>\p{Lu}[\p{L}. ]+?) (?:Winter |Summer )?(?:Olympics|Olympic Games)\b|\b(?<city>\p{Lu}[\p{L}. ]+?) hosted the (?<year>\d{4}) (?:Winter |Summer )?(?:Olympics|Olympic Games)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Olympics();

    [GeneratedRegex(@"\b(?<country>\p{Lu}[\p{L} ]*?),? (?:who |which )?(?:last |first )?won the (?:(?<year>\d{4}) (?:FIFA |Women's )?World Cup\b(?! in)|(?:FIFA |Women's )?World Cup (?:in|of) (?<year>\d{4}))", RegexOptions.CultureInvariant)]
    private static partial Regex WorldCupWon();
}
