using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Authoring.Stress.Records;
using FactCheck.Model.Values;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>Mistakes in a figure that is on record: heights, rates, days of treaties, ranks.</summary>
internal static partial class RecordKinds
{
    /// <summary>Every ordinal at its number.</summary>
    private static readonly string[] s_ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"];

    public static readonly MistakeKind HeightOff = new(
        "height-of-a-mountain-off", "The table has the mountain with the height that was said, and the changed one is off by a fiftieth and more.", true,
        static story =>
        {
            var mountains = story.Records.Reference.TryGet("mountains", out var table)
                ? table.Rows.SelectMany(row => table.Cell(row, "aliases").Split(';', StringSplitOptions.RemoveEmptyEntries).Prepend(table.Cell(row, "name")).Select(name => (Name: name, Height: Number(table.Cell(row, "height"))))).ToList()
                : [];
            return from sentence in story.Body
                   from mountain in mountains
                   where sentence.Text.Contains(mountain.Name, StringComparison.Ordinal)
                   from figure in sentence.Figures
                   where Math.Abs(figure.Value - mountain.Height) < 1
                   let mistake = sentence.Replace(figure, FigureText.Like(figure, figure.Written + story.Chooser.Of("height", sentence.Start, [100, -100, 300, -300])), mountain.Name)
                   group mistake by mistake.Start into one
                   select one.First();
        });

    public static readonly MistakeKind ExchangeOff = new(
        "currency-converted-a-thousandfold", "Million for billion in the amount in brackets, which is in another currency.", true,
        static story => from sentence in story.Body
                        from Match match in Converted().Matches(sentence.Text)
                        let word = match.Groups["word"]
                        select sentence.Replace(word.Index, word.Index + word.Length, word.Value == "million" ? "billion" : "million", match.Value));

    public static readonly MistakeKind TreatyOff = new(
        "year-of-a-founding-treaty-off-by-one", "The table has a treaty of two countries that the story names, signed on the day that was said.", true,
        static story =>
        {
            if (!story.Records.Reference.TryGet("treaties", out var table))
            {
                return [];
            }

            var signed = table.Rows.Select(row => table.Cell(row, "signed")).ToHashSet(StringComparer.Ordinal);
            return from sentence in story.Body
                   where Relations().IsMatch(sentence.Text)
                   from Match match in AnyDate().Matches(sentence.Text)
                   where DateOnly.TryParseExact($"{match.Groups["day"].Value} {match.Groups["month"].Value} {match.Groups["year"].Value}", "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && signed.Contains(ValueText.Of(day))
                   let year = match.Groups["year"]
                   select sentence.Replace(year.Index, year.Index + year.Length, DateKinds.OffByOne(story, sentence.Start + year.Index, year.Value), match.Value);
        });

    public static readonly MistakeKind RankOff = new(
        "rank-of-a-country-off-by-one", "The table has the country with the rank that was said on the story's day.", true,
        static story =>
        {
            if (!story.Records.Reference.TryGet("country_ranks", out var table) || story.Day.Length == 0)
            {
                return [];
            }

            return from sentence in story.Body
                   from Match match in Rank().Matches(sentence.Text)
                   let rank = match.Groups["rank"].Success ? Array.IndexOf(s_ordinals, match.Groups["rank"].Value) : 1
                   where table.Rows.Any(row => table.Cell(row, "measure") == MeasureOf(match.Groups["what"].Value)
                       && table.Cell(row, "rank") == rank.ToString(CultureInfo.InvariantCulture)
                       && story.Records.Memberships.Countries.GetValueOrDefault(match.Groups["country"].Value) == table.Cell(row, "country")
                       && TableCells.Covers(table.Cell(row, "from"), table.Cell(row, "to"), story.Day))
                   let said = match.Groups["said"]
                   let other = rank == 1 ? 2 : rank + story.Chooser.Of("rank", sentence.Start + said.Index, [1, -1])
                   select sentence.Replace(said.Index, said.Index + said.Length, other == 1 ? "" : s_ordinals[other] + "-", match.Value);
        });

    private static string MeasureOf(string what) => what.Contains("economy", StringComparison.Ordinal) ? "economy" : what.Contains("populous", StringComparison.Ordinal) ? "people" : "area";

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(treaty|relations|ties|communiqué|established|signed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Relations();

    [GeneratedRegex(@"(?<country>\p{Lu}[\p{L} ]*?)(?:,| is| remains) the world's (?<said>(?:(?<rank>[a-z]+)[ -])?)(?<what>(?:largest|biggest) economy|most[ -]populous (?:country|nation)|(?:largest|biggest) country(?! by))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Rank();

    [GeneratedRegex(@"(?<month>\p{Lu}\p{Ll}+) (?<day>\d{1,2}), (?<year>\d{4})|(?<day>\d{1,2}) (?<month>\p{Lu}\p{Ll}+) (?<year>\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex AnyDate();

    [GeneratedRegex(@"(?:[€£¥]|\b)[\d.,]+ (?:million|billion|trillion)(?: (?:euros|pounds|yen|yuan|francs|kronor|dollars))? \([$€£][\d.,]+ (?<word>million|billion)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Converted();
}
