using FactCheck.Engine.Mentions;

namespace FactCheck.Accuracy.Scorers;

/// <summary>Cardinals, fractions and decimals, also those inside sums of money.</summary>
internal sealed class NumberScorer : ISpecScorer
{
    public string Model => "NumberModel";

    public int Wanted => 95;

    public string ValueOf(SpecResult expected) => Answer.Of(expected["value"]);

    public void Find(SpecReading reading, List<Answer> found)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention is { Type: MentionTypes.Number, Form: MentionForms.Cardinal or MentionForms.Part, Written: { } written })
            {
                found.Add(reading.AnswerOf(mention, Answer.Of(written.Amount)));
            }
        }
    }
}
