using System.Globalization;
using FactCheck.Engine.Mentions;
using FactCheck.Model.Values;

namespace FactCheck.Accuracy.Scorers;

/// <summary>Ordinals, and places counted from the end or from here.</summary>
internal sealed class OrdinalScorer : ISpecScorer
{
    public string Model => "OrdinalModel";

    public int Wanted => 95;

    public string ValueOf(SpecResult expected)
        => expected["relativeTo"] is { } origin and not "start" ? $"{origin}{expected["offset"]}" : Answer.Of(expected["value"]);

    public void Find(SpecReading reading, List<Answer> found)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention is { Type: MentionTypes.Number, Form: "ordinal", Written: { } written })
            {
                found.Add(reading.AnswerOf(mention, Answer.Of(written.Amount)));
            }
            else if (mention is { Type: MentionTypes.Position, Value: Position place })
            {
                var origin = place.Origin == PositionOrigin.End ? "end" : "current";
                found.Add(reading.AnswerOf(mention, origin + place.Offset.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }
}
