using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Authoring.Stress.Records;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>Mistakes in a figure that is on record: heights, rates, days of treaties.</summary>
internal static partial class RecordKinds
{
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
                   where DateOnly.TryParseExact($"{match.Groups["day"].Value} {match.Groups["month"].Value} {match.Groups["year"].Value}", "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && signed.Contains(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                   let year = match.Groups["year"]
                   select sentence.Replace(year.Index, year.Index + year.Length, DateKinds.OffByOne(story, sentence.Start + year.Index, year.Value), match.Value);
        });

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(treaty|relations|ties|communiqué|established|signed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Relations();

    [GeneratedRegex(@"(?<month>\p{Lu}\p{Ll}+) (?<day>\d{1,2}), (?<year>\d{4})|(?<day>\d{1,2}) (?<month>\p{Lu}\p{Ll}+) (?<year>\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex AnyDate();

    [GeneratedRegex(@"(?:[€£¥]|\b)[\d.,]+ (?:million|billion|trillion)(?: (?:euros|pounds|yen|yuan|francs|kronor|dollars))? \([$€£][\d.,]+ (?<word>million|billion)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Converted();
}
