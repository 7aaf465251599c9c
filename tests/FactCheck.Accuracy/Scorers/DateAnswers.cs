using System.Globalization;
using FactCheck.Engine.Mentions;
using FactCheck.Model.Values;

namespace FactCheck.Accuracy.Scorers;

/// <summary>What days and periods have in common: the files give the days both as of the past and as of the future, and so do we.</summary>
internal static class DateAnswers
{
    /// <summary>A day before all calendars, with which the files say that there is no such day.</summary>
    private const string NoDay = "0001-01-01";

    public static string ValueOf(SpecResult expected)
    {
        var future = MemberOf(expected, "FutureResolution");
        var past = MemberOf(expected, "PastResolution");
        return future.Length + past.Length == 0 ? $"season {expected["Timex"]}" : $"{past} or {future}";
    }

    public static void Find(SpecReading reading, bool ofDays, List<Answer> found)
    {
        var end = 0;
        foreach (var mention in reading.Dates)
        {
            // A date inside a longer one is a mention of ours beside it; the files ask for the longest.
            if (mention.EndToken <= end)
            {
                continue;
            }

            end = mention.EndToken;
            if (mention.Value is Season season && !ofDays)
            {
                found.Add(reading.AnswerOf(mention, $"season {Timex(season)}"));
            }
            else if (mention is { WrittenDate: { } written } && IsDay(written) == ofDays)
            {
                // What the words say to the letter counts only where we vouch for a value at all.
                found.Add(reading.AnswerOf(mention, mention.Value is null ? NoValue(ofDays) : $"{Shown(written.Before ?? written.After, written.IsRange, ofDays)} or {Shown(written.After ?? written.Before, written.IsRange, ofDays)}"));
            }
        }
    }

    private static string NoValue(bool ofDays) => ofDays ? "none or none" : "open";

    private static bool IsDay(WrittenDate written) => !written.IsRange && (written.After ?? written.Before) is null or { IsDay: true };

    private static string Shown(PartialDate? date, bool isRange, bool ofDays)
        => date is not { } days ? "none"
            : ofDays ? Iso(days.First)
            : $"{(days.First == DateOnly.MinValue ? "" : Iso(days.First))}/{(days.Last == DateOnly.MaxValue ? "" : Iso(isRange ? days.Last : days.Last.AddDays(1)))}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string MemberOf(SpecResult expected, string member)
    {
        if (!expected.Resolution.TryGetProperty(member, out var value))
        {
            return "";
        }

        string? Text(string name) => value.TryGetProperty(name, out var text) ? text.GetString() : null;
        return Text("date") is { } day ? (day == NoDay ? "none" : day)
            : Text("startDate") is null && Text("endDate") is null ? ""
            : $"{Text("startDate")}/{Text("endDate")}";
    }

    private static string Timex(Season season)
    {
        var name = season.Name switch
        {
            SeasonName.Spring => "SP",
            SeasonName.Summer => "SU",
            SeasonName.Autumn => "FA",
            _ => "WI",
        };
        return season.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year}-{name}") : name;
    }
}
