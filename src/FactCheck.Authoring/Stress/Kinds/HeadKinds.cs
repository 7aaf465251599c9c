using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Authoring.Stress.Records;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>Mistakes about who heads an organisation.</summary>
internal static class HeadKinds
{
    private const string Titles = "[Ss]ecretary[- ][Gg]eneral|[Dd]irector[- ][Gg]eneral|[Mm]anaging [Dd]irector|[Pp]resident|[Gg]overnor|chief|head";

    public static readonly MistakeKind PastHead = new(
        "past-head-of-an-organisation", "By the tables the one named heads the organisation on the story's day, and the one put in the place did before, and does not.", true,
        static story =>
        {
            if (story.Day.Length == 0 || !story.Records.Reference.TryGet("organisation_heads", out var heads))
            {
                return [];
            }

            var terms = heads.Rows.Select(row => (Organisation: heads.Cell(row, "organisation"), Person: heads.Cell(row, "person"), From: heads.Cell(row, "from"), To: heads.Cell(row, "to"))).ToList();
            return from term in terms
                   where TableCells.Covers(term.From, term.To, story.Day)
                   let past = terms.Where(one => one.Organisation == term.Organisation && one.To.Length > 0 && string.CompareOrdinal(one.To, story.Day) < 0 && one.Person != term.Person).OrderBy(static one => one.To, StringComparer.Ordinal).LastOrDefault()
                   where past.Person is not null && Year(story.Day) - Year(past.To) < 20
                   from word in story.Records.Memberships.Organisations
                   where word.Value == term.Organisation
                   from sentence in story.Sentences
                   from Match match in Regex.Matches(sentence.Text, $@"(?<!\b(?:former|then) )\b{Regex.Escape(word.Key)} (?:{Titles}) (?<name>{Regex.Escape(story.Records.Terms.NameOf(term.Person))})\b")
                   let name = match.Groups["name"]
                   group sentence.Replace(name.Index, name.Index + name.Length, story.Records.Terms.NameOf(past.Person), match.Value) by sentence.Start + name.Index into one
                   select one.First();
        });

    private static int Year(string day) => int.Parse(day[..4], CultureInfo.InvariantCulture);
}
