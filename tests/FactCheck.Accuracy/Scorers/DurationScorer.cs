using System.Text.Json;
using FactCheck.Engine.Mentions;
using FactCheck.Model.Values;

namespace FactCheck.Accuracy.Scorers;

/// <summary>Lengths of time, in seconds as the files count them: a month has 30 days, a year 365.</summary>
internal sealed class DurationScorer : ISpecScorer
{
    private const decimal Day = 86400;

    public string Model => "DurationParser";

    public int Wanted => 85;

    public string ValueOf(SpecResult expected)
        => Answer.Of(expected.Resolution.TryGetProperty("FutureResolution", out var value) && value.ValueKind == JsonValueKind.Object && value.TryGetProperty("duration", out var seconds)
            ? seconds.GetString()
            : null) + expected["Mod"];

    public void Find(SpecReading reading, List<Answer> found)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention is { Type: MentionTypes.Duration, Value: Duration duration, Written: { } written })
            {
                // "More than" is in the files' span and value, as it is in ours; other hedges are in neither.
                var bound = !duration.Amount.HasHigh ? "more" : !duration.Amount.HasLow ? "less" : "";
                var value = Answer.Of(written.Amount * Seconds(duration.Unit)) + bound;
                found.Add(bound == "" ? reading.AnswerOf(mention, value) : reading.AnswerOf(mention.FirstToken, mention.EndToken, value));
            }
        }
    }

    private static decimal Seconds(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => 1,
        TimeUnit.Minute => 60,
        TimeUnit.Hour => 3600,
        TimeUnit.Day => Day,
        TimeUnit.Week => 7 * Day,
        TimeUnit.Month => 30 * Day,
        _ => 365 * Day,
    };
}
