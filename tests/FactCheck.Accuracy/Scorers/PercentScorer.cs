using FactCheck.Engine.Mentions;

namespace FactCheck.Accuracy.Scorers;

/// <summary>Percentages.</summary>
internal sealed class PercentScorer : ISpecScorer
{
    public string Model => "PercentModel";

    public int Wanted => 95;

    public string ValueOf(SpecResult expected) => Answer.Of(expected["value"]?.TrimEnd('%'));

    public void Find(SpecReading reading, List<Answer> found)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention is { Type: MentionTypes.Percent, Written: { } written })
            {
                found.Add(reading.AnswerOf(mention, Answer.Of(written.Amount)));
            }
        }
    }
}
