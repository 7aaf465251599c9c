using System.Globalization;
using FactCheck.Engine.Mentions;
using FactCheck.Model.Values;

namespace FactCheck.Accuracy.Scorers;

/// <summary>Sums of money, and currencies named without one.</summary>
internal sealed class CurrencyScorer : ISpecScorer
{
    public string Model => "CurrencyModel";

    public int Wanted => 90;

    public string ValueOf(SpecResult expected)
    {
        var unit = expected["unit"] ?? "";
        var (code, factor) = UnitNames.CurrencyOf(expected["isoCurrency"] ?? unit) ?? (unit, 1);
        return decimal.TryParse(expected["value"], NumberStyles.Float, CultureInfo.InvariantCulture, out var amount)
            ? $"{Answer.Of(amount * factor)} {code}"
            : $"none {code}";
    }

    public void Find(SpecReading reading, List<Answer> found)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention is { Type: MentionTypes.Money, Value: Money money, Written: { } written })
            {
                found.Add(reading.AnswerOf(mention, $"{Answer.Of(written.Amount)} {money.Currency}"));
            }
            else if (mention is { Type: MentionTypes.Unit, Form: "currency" })
            {
                found.Add(reading.AnswerOf(mention, $"none {mention.Value}"));
            }
        }
    }
}
