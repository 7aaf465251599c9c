using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>Mistakes in a clock time that is given in GMT too.</summary>
internal static partial class ClockKinds
{
    /// <summary>Hours ahead of GMT, in winter and in summer, of zones as stories name them.</summary>
    private static readonly Dictionary<string, (int Winter, int Summer)> s_zones = new(StringComparer.Ordinal)
    {
        ["EST"] = (-5, -5),
        ["EDT"] = (-4, -4),
        ["ET"] = (-5, -4),
        ["CET"] = (1, 2),
        ["CEST"] = (2, 2),
        ["JST"] = (9, 9),
        ["Tokyo time"] = (9, 9),
        ["Beijing time"] = (8, 8),
        ["Moscow time"] = (3, 3),
        ["in Geneva"] = (1, 2),
        ["in New York"] = (-5, -4),
    };

    public static readonly MistakeKind HoursOff = new(
        "clock-time-off-in-gmt", "The two times were as far apart as the zone is from GMT; two hours more or less are another zone's.", false,
        static story => Clocks(story).Select(clock =>
        {
            var hour = clock.Match.Groups["gmt"];
            var moved = (int.Parse(hour.Value, CultureInfo.InvariantCulture) + 24 + story.Chooser.Of("clock", clock.Sentence.Start + hour.Index, [2, -2])) % 24;
            return clock.Sentence.Replace(hour.Index, hour.Index + hour.Length, moved.ToString("00", CultureInfo.InvariantCulture), clock.Match.Value);
        }));

    public static readonly MistakeKind DayOff = new(
        "day-off-in-gmt", "The two times are of one moment, whose day in GMT the story had right.", false,
        static story => from clock in Clocks(story)
                        let day = clock.Match.Groups["gmtday"]
                        where day.Success && clock.Match.Groups["day"].Success
                        let other = story.Chooser.Of("gmtday", clock.Sentence.Start + day.Index, [.. Days.Split('|').Where(name => name != day.Value)])
                        select clock.Sentence.Replace(day.Index, day.Index + day.Length, other, clock.Match.Value));

    private static IEnumerable<(StressedSentence Sentence, Match Match)> Clocks(StressedStory story)
        => from sentence in story.Body
           from Match match in InGmt().Matches(sentence.Text)
           where s_zones.TryGetValue(match.Groups["zone"].Value, out var zone) && (IsAhead(match, zone.Winter) || IsAhead(match, zone.Summer))
           select (sentence, match);

    private static bool IsAhead(Match match, int hours)
    {
        var local = (Number(match, "hour") % 12) + (match.Groups["half"].Value == "p" ? 12 : 0);
        return (Number(match, "gmt") + hours + 48 - local) % 24 == 0 && Number(match, "minute") == Number(match, "gmtminute");
    }

    private static int Number(Match match, string group)
        => match.Groups[group] is { Success: true } digits ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;

    private const string Days = CalendarNames.Days;

    [GeneratedRegex($@"\b(?<hour>\d{{1,2}})(?::(?<minute>\d\d))? (?<half>a|p)\.m\. (?<zone>[\p{{L}} ]+?)(?: on (?<day>{Days}))? \((?<gmt>\d\d):?(?<gmtminute>\d\d) GMT(?: on (?<gmtday>{Days}))?\)", RegexOptions.CultureInvariant)]
    private static partial Regex InGmt();
}
