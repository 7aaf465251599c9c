using FactCheck.Engine.Mentions;
using FactCheck.Model.Values;

namespace FactCheck.Accuracy.Scorers;

/// <summary>Ages.</summary>
internal sealed class AgeScorer : ISpecScorer
{
    public string Model => "AgeModel";

    public int Wanted => 90;

    public string ValueOf(SpecResult expected) => $"{Answer.Of(expected["value"])} {expected["unit"]}";

    public void Find(SpecReading reading, List<Answer> found)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention is { Type: MentionTypes.Age, Value: Duration age, Written: { } written })
            {
                found.Add(reading.AnswerOf(mention, $"{Answer.Of(written.Amount)} {age.Unit}"));
            }
        }
    }
}
