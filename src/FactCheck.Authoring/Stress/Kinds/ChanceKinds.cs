using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>Mistakes in a chance, or in odds, that is given in percent too.</summary>
internal static partial class ChanceKinds
{
    public static readonly MistakeKind PercentOff = new(
        "chance-in-percent-off", "The chance or the odds made the percentage to its last digit; half of it is another, and no odds the other way round.", false,
        static story => from sentence in story.Body
                        from chance in Chances(sentence.Text)
                        let percent = chance.Match.Groups["percent"]
                        let said = decimal.Parse(percent.Value, CultureInfo.InvariantCulture)
                        where Math.Abs((100 * chance.Value) - said) <= new decimal(1, 0, 0, false, said.Scale)
                        let half = decimal.Round(said / 2, said.Scale, MidpointRounding.AwayFromZero)
                        where half > 0 && Math.Abs(half + said - 100) > 5
                        select sentence.Replace(percent.Index, percent.Index + percent.Length, half.ToString(CultureInfo.InvariantCulture), chance.Match.Value));

    private static IEnumerable<(Match Match, decimal Value)> Chances(string sentence)
    {
        foreach (Match match in OneIn().Matches(sentence))
        {
            if (FigureText.TryRead(match.Groups["of"].Value, out var of) && of > 1)
            {
                yield return (match, 1 / of);
            }
        }

        foreach (Match match in Odds().Matches(sentence))
        {
            var (against, stake) = (Number(match, "against"), Number(match, "stake"));
            if (against + stake > 0)
            {
                yield return (match, stake / (against + stake));
            }
        }
    }

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?:chance|risk|probability|odds|losing|born)\b[^.;]*? one in (?<of>[\d,]*\d|\p{Ll}+)(?: \(|, (?:or )?)(?<percent>\d+(?:\.\d+)?) percent", RegexOptions.CultureInvariant)]
    private static partial Regex OneIn();

    [GeneratedRegex(@"\b(?<against>\d{1,2})-(?<stake>\d{1,2})\b(?: favourites?)?, an? (?:implied )?(?:(?:chance|probability) of )?(?<percent>\d+(?:\.\d+)?) percent", RegexOptions.CultureInvariant)]
    private static partial Regex Odds();
}
