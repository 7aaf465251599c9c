using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds quantities with units: 1.6 km · three-ton · 5 feet 2 inches · 100 km/h; and units named without a number.</summary>
internal static class MeasureFinder
{
    private const decimal Million = 1_000_000;

    /// <summary>Adds the quantity that a number begins; gives the token after it, or 0.</summary>
    public static int Find(TokenText text, int start, int token, ReadNumber number, List<Mention> found)
    {
        if (IsPartOfName(text, token) || number.IsOrdinal)
        {
            return 0;
        }

        if ((MeasureReader.Read(text, number.EndToken, false, out var end) ?? ReadWhole(text, number.EndToken, out end)) is { } unit)
        {
            return AddQuantity(text, start, token, number, unit, end, found);
        }

        return FindMetres(text, start, token, number, found);
    }

    /// <summary>Pounds of money may be pounds of weight, but not by the million.</summary>
    public static void FindPounds(TokenText text, int start, int token, ReadNumber number, List<Mention> found)
    {
        if (number.Step < Million && MeasureReader.Read(text, number.EndToken, false, out var end) is { Dimension: Dimension.Mass } unit)
        {
            AddQuantity(text, start, token, number, unit, end, found);
        }
    }

    /// <summary>A unit or currency by a name that has no other sense.</summary>
    public static int FindBare(TokenText text, int token, WordEntry entry, List<Mention> found)
    {
        foreach (var name in entry.Names)
        {
            if (name.IsBare && name.Stands(text, token))
            {
                var end = token + name.Words.Length;
                found.Add(new(token, end, MentionTypes.Unit, name.Unit is null ? "currency" : "unit", name.Unit is { } unit ? unit : name.Currency));
                return end;
            }
        }

        return token + 1;
    }

    /// <summary>"Half a mile", "three quarters of an acre": the unit that a fraction is a part of. A weight is a thing as well: half a pound of butter, half a ton of stone.</summary>
    private static Unit? ReadWhole(TokenText text, int token, out int end)
    {
        end = 0;
        var at = text.Is(token, "of") ? token + 1 : token;
        return text.Entry(token - 1) is { Kind: NumberKind.Divisor or NumberKind.Ordinal } && text.IsAny(at, ["a", "an"]) && text.IsKind(at + 1, TokenKind.Word)
            ? MeasureReader.Read(text, at + 1, true, out end)
            : null;
    }

    /// <summary>"1.8m" is read as millions; where no word for what is counted follows it may be metres as well.</summary>
    private static int FindMetres(TokenText text, int start, int token, ReadNumber number, List<Mention> found)
    {
        var last = number.EndToken - 1;
        if (number.Step < Million / 1_000 || !text.Document.TextOf(last).SequenceEqual("m") || !text.IsAttached(last) || !DigitReader.TryRead(text, last - 1, out var digits)
            || (text.IsKind(last + 1, TokenKind.Word) && !text.IsAny(last + 1, ["is", "was", "are", "and", "or", "to", "from", "in", "of", "at", "off", "on", "with"])))
        {
            return 0;
        }

        var metres = number with { Amount = digits.Value * Math.Sign(number.Amount), Step = digits.Decimals == 0 ? 0 : number.Step / Million };
        AddQuantity(text, start, token, metres, UnitTable.Find("m")!, number.EndToken, found);
        return number.EndToken;
    }

    /// <returns>The token after it.</returns>
    private static int AddQuantity(TokenText text, int start, int token, ReadNumber number, Unit unit, int end, List<Mention> found)
    {
        var amount = number.Amount;
        var step = number.Step;
        if (ReadSmaller(text, end, unit, out var more, out var moreEnd, out var moreStep))
        {
            amount += amount < 0 ? -more : more;
            step = moreStep;
            end = moreEnd;
        }

        // "5 degrees below zero"
        if (unit.Dimension == Dimension.Temperature && amount > 0 && text.Is(end, "below") && text.Is(end + 1, "zero"))
        {
            amount = -amount;
            end += 2;
        }

        QuantityFinder.Add(text, start, token, end, MentionTypes.Quantity, amount, step, found, (range, words) => new Quantity(range, unit, words));
        return end;
    }

    /// <summary>"5 feet 2 inches", "10 stone and 4 pounds": a smaller unit of the same dimension, in the larger one.</summary>
    private static bool ReadSmaller(TokenText text, int token, Unit unit, out decimal amount, out int end, out decimal step)
    {
        amount = 0;
        end = 0;
        step = 0;
        var at = text.Is(token, "and") || text.Is(token, ",") ? token + 1 : token;
        if (unit.Dimension is not (Dimension.Length or Dimension.Mass) || !NumberReader.TryRead(text, at, out var number) || number.IsOrdinal || number.Amount < 0
            || MeasureReader.Read(text, number.EndToken, true, out end) is not { } smaller || smaller.Dimension != unit.Dimension
            || smaller.Numerator == 0 || unit.Numerator == 0)
        {
            return false;
        }

        // One of the smaller unit in the larger; all of them together stay below one of the larger.
        var factor = smaller.Numerator * unit.Denominator / (smaller.Denominator * unit.Numerator);
        amount = number.Amount * factor;
        step = number.Step * factor;
        return factor < 1 && amount < 1;
    }

    /// <summary>Model names: scp-173m.</summary>
    private static bool IsPartOfName(TokenText text, int token)
        => text.IsAttached(token) && (text.IsKind(token - 1, TokenKind.Word) || text.IsKind(token - 1, TokenKind.Number)
            || (text.Is(token - 1, "-") && text.IsAttached(token - 1) && text.IsKind(token - 2, TokenKind.Word) && text.Entry(token - 2) is null));
}
