using FactCheck.Engine.Mentions;

namespace FactCheck.Accuracy.Scorers;

/// <summary>Ordinals, and places counted from the end or from here.</summary>
internal sealed class OrdinalScorer : ISpecScorer
{
    public string Model => "OrdinalModel";

    public int Wanted => 95;

    public string ValueOf(SpecResult expected) => Answer.Of(expected["value"]);

    public void Find(SpecReading reading, List<Answer> found)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention is { Type: MentionTypes.Number, Form: "ordinal", Written: { } written })
            {
                found.Add(reading.AnswerOf(mention, Answer.Of(written.Amount)));
            }
        }
    }
}
