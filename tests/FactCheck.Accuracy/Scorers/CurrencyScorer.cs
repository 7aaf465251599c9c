using FactCheck.Engine.Mentions;

namespace FactCheck.Accuracy.Scorers;

/// <summary>Sums of money, and currencies named without one.</summary>
internal sealed class CurrencyScorer : ISpecScorer
{
    public string Model => "CurrencyModel";

    public int Wanted => 90;

    public string ValueOf(SpecResult expected) => Answer.Of(expected["value"]);

    public void Find(SpecReading reading, List<Answer> found)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention is { Type: MentionTypes.Money, Written: { } written })
            {
                found.Add(reading.AnswerOf(mention, Answer.Of(written.Amount)));
            }
        }
    }
}
