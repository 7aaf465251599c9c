using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>Mistakes in scores that follow from others.</summary>
internal static partial class ScoreKinds
{
    public static readonly MistakeKind AggregateOff = new(
        "score-on-aggregate-off", "The goals of both legs were those on aggregate; two more were never scored.", false,
        static story => from sentence in story.Body
                        from Match match in OnAggregate().Matches(sentence.Text)
                        where Goals(match, "first") + Goals(match, "second") == Goals(match, "sum")
                        let ours = match.Groups["sum"].Captures[0]
                        let more = (int.Parse(ours.Value, CultureInfo.InvariantCulture) + 2).ToString(CultureInfo.InvariantCulture)
                        select sentence.Replace(ours.Index, ours.Index + ours.Length, more, match.Value));

    private static int Goals(Match match, string score)
        => match.Groups[score].Captures.Sum(static side => int.Parse(side.Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\b(?<first>\d{1,2})-(?<first>\d{1,2})\b[^.;]*? (?<sum>\d{1,2})-(?<sum>\d{1,2}) on aggregate[^.;]*? (?<second>\d{1,2})-(?<second>\d{1,2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex OnAggregate();
}
