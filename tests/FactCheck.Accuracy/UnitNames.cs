using FactCheck.Engine.Mentions;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Reading;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Accuracy;

/// <summary>What the product takes a unit's or currency's name for: read behind a number, as in a story.</summary>
internal static class UnitNames
{
    private const string Amount = "5000 ";

    /// <summary>The code of a currency and how many of it one of the named is: cents are a hundredth; null for no currency.</summary>
    public static (string Code, decimal Factor)? CurrencyOf(string name)
    {
        foreach (var mention in Read(name))
        {
            if (mention is { Type: MentionTypes.Money, Value: Money money, Written: { } written })
            {
                return (money.Currency, written.Amount / 5000);
            }
        }

        return null;
    }

    /// <summary>The symbol of a unit; null for no unit.</summary>
    public static string? UnitOf(string name)
    {
        foreach (var mention in Read(name))
        {
            if (mention is { Type: MentionTypes.Quantity, Value: Quantity quantity })
            {
                return quantity.Unit.Symbol;
            }
        }

        return null;
    }

    private static IReadOnlyList<Mention> Read(string name)
    {
        var text = Amount + name;
        var story = new Story("unit", "", null, "", text, "", [new(PartKind.Body, 0, text.Length)]);
        return MentionFinder.Find(DocumentReader.Read(story), NameIndex.Build([]), null).All;
    }
}
