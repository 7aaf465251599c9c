using FactCheck.Engine.Mentions;

namespace FactCheck.Accuracy.Scorers;

/// <summary>Percentages, and the sign without a number.</summary>
internal sealed class PercentScorer : ISpecScorer
{
    public string Model => "PercentModel";

    public int Wanted => 95;

    public string ValueOf(SpecResult expected) => expected["value"] is null or "null" ? "none" : Answer.Of(expected["value"]!.TrimEnd('%'));

    public void Find(SpecReading reading, List<Answer> found)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention is { Type: MentionTypes.Percent, Written: { } written })
            {
                found.Add(reading.AnswerOf(mention, Answer.Of(written.Amount)));
            }
            else if (mention is { Type: MentionTypes.Unit, Form: "percent" })
            {
                found.Add(reading.AnswerOf(mention, "none"));
            }
        }
    }
}
