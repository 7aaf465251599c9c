using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Authoring.Stress.Records;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>Mistakes about who has a Nobel Prize, and of which year.</summary>
internal static partial class NobelKinds
{
    /// <summary>People on record who have none of the prizes in the table.</summary>
    private static readonly string[] s_others = ["Angela Merkel", "Emmanuel Macron", "Tony Blair", "Narendra Modi"];

    public static readonly MistakeKind YearOff = new(
        "year-of-a-nobel-prize-off", "The table has the prize of that year for a laureate whom the sentence names, and none of five years earlier.", true,
        static story => Won(story).Where(static one => one.Year.Success && one.Years.Contains(one.Year.Value))
            .Select(static one => (one.Sentence, one.Year, one.Name, one.Years, Other: (int.Parse(one.Year.Value, CultureInfo.InvariantCulture) - 5).ToString(CultureInfo.InvariantCulture)))
            .Where(static one => !one.Years.Contains(one.Other))
            .Select(static one => one.Sentence.Replace(one.Year.Index, one.Year.Index + one.Year.Length, one.Other, one.Name.Value)));

    public static readonly MistakeKind ToAnother = new(
        "nobel-prize-to-another", "The table has the prize for the laureate whom the sentence names, and none for the one put in the place.", true,
        static story => Won(story).Select(one => one.Sentence.Replace(
            one.Name.Index, one.Name.Index + one.Name.Length, story.Chooser.Of("laureate", one.Sentence.Start + one.Name.Index, s_others), one.Name.Value)));

    private static IEnumerable<(StressedSentence Sentence, Group Name, Group Year, List<string> Years)> Won(StressedStory story)
    {
        if (!story.Records.Reference.TryGet("nobel_prizes", out var table))
        {
            yield break;
        }

        foreach (var sentence in story.Body)
        {
            foreach (Match match in Prize().Matches(sentence.Text))
            {
                var prize = match.Groups["field"].Value.ToLowerInvariant();
                var rows = story.Records.Terms.Names.TryGetValue(match.Groups["name"].Value, out var person)
                    ? table.Rows.Where(row => table.Cell(row, "person") == person && table.Cell(row, "prize") == prize).ToList()
                    : [];
                if (rows.Count > 0)
                {
                    yield return (sentence, match.Groups["name"], match.Groups["year"], [.. rows.SelectMany(row => new[] { table.Cell(row, "year"), table.Cell(row, "handed_out") })]);
                }
            }
        }
    }

    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)+),? (?:who )?(?:has |had )?(?:won|received|got|was awarded|shared) the (?:(?<year>\d{4}) )?Nobel (?:(?<field>Peace) Prize|Prize (?:in|for) (?<field>[Ll]iterature|[Pp]hysics|[Cc]hemistry|[Mm]edicine|[Ee]conomics))(?: in (?<year>\d{4}))?", RegexOptions.CultureInvariant)]
    private static partial Regex Prize();
}
