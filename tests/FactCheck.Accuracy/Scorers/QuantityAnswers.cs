using FactCheck.Engine.Mentions;
using FactCheck.Model.Values;

namespace FactCheck.Accuracy.Scorers;

/// <summary>What temperatures and other quantities have in common: amount and unit, or a unit alone.</summary>
internal static class QuantityAnswers
{
    public static string ValueOf(SpecResult expected)
    {
        var name = expected["subtype"] == "Angle" && expected["unit"] == "Degree" ? "degree of angle" : expected["unit"] ?? "";
        name = name is "C" or "F" ? "°" + name : name;
        return $"{Answer.Of(expected["value"])} {UnitNames.UnitOf(name) ?? name}";
    }

    public static void Find(SpecReading reading, bool ofTemperature, List<Answer> found)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention is { Type: MentionTypes.Quantity, Value: Quantity quantity, Written: { } written })
            {
                if ((quantity.Unit.Dimension == Dimension.Temperature) == ofTemperature)
                {
                    found.Add(reading.AnswerOf(mention, $"{Answer.Of(written.Amount)} {quantity.Unit.Symbol}"));
                }
            }
            else if (mention is { Type: MentionTypes.Unit, Value: Unit unit } && (unit.Dimension == Dimension.Temperature) == ofTemperature)
            {
                found.Add(reading.AnswerOf(mention, $"none {unit.Symbol}"));
            }
        }
    }
}
