using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Reads two years that are one season or budget year: 2014-15 · 1999/2000.</summary>
internal static class YearPairReader
{
    public static ReadRange? Read(DateText text, in ReadDate low)
    {
        if (low is not { Year: > 0, Month: 0, IsSettled: false } || !text.IsTight(low.End, ["-", "–", "/"]) || !YearReader.IsNext(text, low.End + 1, low.Year)
            || (text.IsTight(low.End + 2, ["-", "–", "/"]) && text.IsNumber(low.End + 3)))
        {
            return null;
        }

        var days = PartialDate.OfSpan(new(low.Year, 1, 1), new(low.Year + 1, 12, 31));
        var whole = ReadDate.Settled(low.First, low.End + 2, days);
        return new(whole, whole, whole);
    }
}
