using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Mentions;

/// <summary>A number as read.</summary>
/// <param name="Amount">Its value, in full: 11,600,000,000 for "11.6 billion".</param>
/// <param name="Step">The distance between its neighbours; zero where it counts one by one.</param>
/// <param name="IsGlued">Whether another word stands right on its digits: 5km, 7pm.</param>
/// <param name="OrdinalAt">The last word of "a third", which may count a place instead; -1 for none.</param>
internal readonly record struct ReadNumber(int EndToken, decimal Amount, decimal Step, bool IsOrdinal, bool IsGlued = false, int OrdinalAt = -1);

/// <summary>Reads a number in digits or words at a token: 1,000 · -11.6 billion · 1st · two hundred and five · three and a half · 3/4.</summary>
internal static class NumberReader
{
    public static bool TryRead(TokenText text, int token, out ReadNumber number)
    {
        number = default;
        var at = SignReader.Skip(text, token, out var isNegative);
        if (at < 0 || !TryReadUnsigned(text, at, out number))
        {
            return false;
        }

        if (isNegative && number.IsOrdinal)
        {
            return false;
        }

        number = isNegative ? number with { Amount = -number.Amount, OrdinalAt = -1 } : number;
        return true;
    }

    private static bool TryReadUnsigned(TokenText text, int token, out ReadNumber number)
    {
        number = default;
        if (text.IsKind(token, TokenKind.Number))
        {
            return TryReadDigits(text, token, out number);
        }

        if (FractionReader.TryReadSign(text, token, out var sign))
        {
            number = Finish(text, sign);
            return true;
        }

        if (text.Is(token, ".") && DigitReader.TryRead(text, token + 1, out var behind) && behind is { IsOrdinal: false, Decimals: 0 })
        {
            var step = new decimal(1, 0, 0, false, (byte)text.Document.TextOf(token + 1).Length);
            number = new(behind.EndToken, behind.Value * step, step, false, IsGlued(text, behind.EndToken));
            return true;
        }

        return text.IsKind(token, TokenKind.Word) && AtomReader.CanBegin(text, token) && TryReadAtoms(text, token, out number);
    }

    private static bool TryReadDigits(TokenText text, int token, out ReadNumber number)
    {
        if (PowerReader.TryRead(text, token, out number))
        {
            return true;
        }

        if (!DigitReader.TryRead(text, token, out var digits))
        {
            return false;
        }

        if (digits.IsOrdinal)
        {
            number = new(digits.EndToken, digits.Value, 0, true);
            return true;
        }

        if (FractionReader.TryReadDigits(text, token, out var fraction))
        {
            number = Finish(text, fraction);
            return true;
        }

        // "10 1/2", "10-1/2", "5½": a proper fraction behind a whole number.
        if (digits.Decimals == 0
            && (FractionReader.TryReadDigits(text, digits.EndToken, out fraction) || FractionReader.TryReadHyphened(text, digits.EndToken, out fraction) || FractionReader.TryReadSign(text, digits.EndToken, out fraction))
            && fraction.Part < 1 && digits.Value < 1_000_000)
        {
            number = Finish(text, fraction with { Whole = digits.Value });
            return true;
        }

        return AtomReader.CanFollowDigits(text, digits.EndToken) ? TryReadAtoms(text, token, out number) : ReadAlone(text, digits, out number);
    }

    /// <summary>Digits with no word of numbers behind them, as most are.</summary>
    private static bool ReadAlone(TokenText text, ReadDigits digits, out ReadNumber number)
    {
        if (!QuotientReader.TryRead(text, digits.EndToken, digits.Value, out number))
        {
            number = new(digits.EndToken, digits.Value, digits.Decimals == 0 ? 0 : new decimal(1, 0, 0, false, (byte)digits.Decimals), false);
        }

        return true;
    }

    private static bool TryReadAtoms(TokenText text, int token, out ReadNumber number)
    {
        number = default;
        Span<NumberAtom> space = stackalloc NumberAtom[AtomReader.Longest];
        var atoms = space[..AtomReader.Read(text, token, space)];
        if (atoms.Length == 0)
        {
            return false;
        }

        if (FractionReader.TryReadHalf(text, atoms, out var fraction) || FractionReader.TryReadDoubtful(text, atoms, out fraction))
        {
            number = Finish(text, fraction) with { OrdinalAt = PlaceIn(text, atoms) };
            return true;
        }

        if (OrdinalReader.TryRead(text, atoms, out number))
        {
            return true;
        }

        if (FractionReader.TryReadWords(text, atoms, out fraction))
        {
            number = Finish(text, fraction) with { OrdinalAt = PlaceIn(text, atoms) };
            return true;
        }

        return TryReadCardinal(text, token, atoms, out number);
    }

    private static bool TryReadCardinal(TokenText text, int token, ReadOnlySpan<NumberAtom> atoms, out ReadNumber number)
    {
        number = default;
        var cardinal = CardinalReader.Read(atoms);
        if (cardinal.Count == 0 || (cardinal.Count == 1 && !atoms[0].IsDigits && text.Is(token, "a")))
        {
            return false;
        }

        var end = atoms[cardinal.Count - 1].End;
        if (!atoms[cardinal.Count - 1].IsDigits && DecimalWordReader.TryRead(text, end, out var decimals))
        {
            number = new(decimals.EndToken, (cardinal.Value + decimals.Value) * decimals.Magnitude, decimals.Step * decimals.Magnitude, false);
            return true;
        }

        if (PronounReader.IsPronoun(text, token, end))
        {
            return false;
        }

        if (QuotientReader.TryRead(text, end, cardinal.Value, out number))
        {
            return true;
        }

        number = new(end, cardinal.Value, cardinal.Step, false, atoms[cardinal.Count - 1].IsDigits && IsGlued(text, end));
        return true;
    }

    /// <summary>The place of the ordinal in "a third": it may be meant instead of the fraction. Nobody counts to a trillionth.</summary>
    private static int PlaceIn(TokenText text, ReadOnlySpan<NumberAtom> atoms)
        => atoms.Length > 1 && atoms[^1] is { IsOrdinal: true, IsPlural: false, Value: < 100 } && text.IsAny(atoms[^2].Token, ["a", "an"]) ? atoms[^1].Token : -1;

    /// <summary>Brings whole, part and the magnitude behind them together: five and a half million, a million and three quarters.</summary>
    private static ReadNumber Finish(TokenText text, ReadFraction fraction)
    {
        var end = fraction.EndToken;
        var at = text.Is(end, "of") && text.Is(end + 1, "a") ? end + 2 : text.Is(end, "a") || text.Is(end, "-") ? end + 1 : end;
        if (text.Entry(at) is { IsPlural: false, Kind: NumberKind.Hundred or NumberKind.Magnitude or NumberKind.Dozen } scale && !(scale.Kind == NumberKind.Dozen && scale.Value == 20))
        {
            var isInside = fraction.WholeMagnitude > scale.Value;
            var amount = isInside ? fraction.Whole + (fraction.Part * scale.Value) : (fraction.Whole + fraction.Part) * scale.Value;
            return new(at + 1, amount, scale.Kind == NumberKind.Dozen ? 0 : fraction.Step * scale.Value, false);
        }

        var magnitude = fraction.WholeMagnitude >= 1_000_000 ? fraction.WholeMagnitude : 1;
        return new(end, fraction.Whole + (fraction.Part * magnitude), fraction.Step * magnitude, false, IsGlued(text, end) && text.IsKind(end - 1, TokenKind.Number));
    }

    private static bool IsGlued(TokenText text, int end) => text.IsKind(end, TokenKind.Word) && text.IsAttached(end);
}
