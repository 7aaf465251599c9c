using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>A fraction, the whole number before it with the magnitude that this ends on, and how finely it is meant.</summary>
internal readonly record struct ReadFraction(int EndToken, decimal Whole, decimal WholeMagnitude, decimal Part, decimal Step);

/// <summary>Reads fractions: half · three quarters · two hundred and fifty-four hundredths · 3/4 · 2-1/2 · ½.</summary>
internal static class FractionReader
{
    /// <summary>Who says "a third" has rounded to a twentieth or so: a convention of ours; finer where the fraction is finer.</summary>
    private const decimal Coarsest = 0.05m;

    private const string Vulgar = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
    private static readonly (decimal Numerator, decimal Denominator)[] s_vulgar =
    [
        (1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (2, 5), (3, 5), (4, 5), (1, 6), (5, 6), (1, 7), (1, 8), (3, 8), (5, 8), (7, 8), (1, 9), (1, 10),
    ];

    /// <summary>The value of ½ and its like at a token.</summary>
    public static bool TryReadSign(TokenText text, int token, out ReadFraction fraction)
    {
        fraction = default;
        if (!text.IsKind(token, TokenKind.Symbol) || text.Document.TextOf(token)[0] is var sign && sign < '¼' || Vulgar.IndexOf(sign) is var place && place < 0)
        {
            return false;
        }

        var (numerator, denominator) = s_vulgar[place];
        fraction = new(token + 1, 0, 1, numerator / denominator, StepOf(denominator));
        return true;
    }

    /// <summary>Digits on either side of a slash that stands on both: 3/4. Not a date or a chain of them.</summary>
    public static bool TryReadDigits(TokenText text, int token, out ReadFraction fraction)
    {
        fraction = default;
        if (!IsSlashed(text, token, out var numerator, out var denominator)
            || (text.IsAttached(token) && (text.IsAny(token - 1, ["/", "."]) || (text.Is(token - 1, "-") && text.IsAttached(token - 1)))) || (text.Is(token + 3, "/") && text.IsAttached(token + 3)))
        {
            return false;
        }

        fraction = new(token + 3, 0, 1, numerator / denominator, StepOf(denominator));
        return true;
    }

    /// <summary>The fraction of "2-1/2", as some agencies write it; of the parts that are said so.</summary>
    public static bool TryReadHyphened(TokenText text, int token, out ReadFraction fraction)
    {
        fraction = default;
        if (!text.Is(token, "-") || !text.IsAttached(token) || !text.IsAttached(token + 1) || !IsSlashed(text, token + 1, out var numerator, out var denominator)
            || denominator is not (2 or 3 or 4 or 8 or 16) || numerator <= 0 || numerator >= denominator)
        {
            return false;
        }

        fraction = new(token + 4, 0, 1, numerator / denominator, StepOf(denominator));
        return true;
    }

    /// <summary>Whole numbers in digits on either side of a slash that stands on both.</summary>
    private static bool IsSlashed(TokenText text, int token, out decimal numerator, out decimal denominator)
    {
        (numerator, denominator) = (0, 0);
        if (!text.Is(token + 1, "/") || !text.IsAttached(token + 1) || !text.IsAttached(token + 2) || !text.IsKind(token + 2, TokenKind.Number)
            || !DigitReader.TryRead(text, token, out var over) || !DigitReader.TryRead(text, token + 2, out var under)
            || over.IsOrdinal || under is { IsOrdinal: true } or { Value: 0 } || over.Decimals + under.Decimals > 0)
        {
            return false;
        }

        (numerator, denominator) = (over.Value, under.Value);
        return true;
    }

    /// <summary>Half without a numerator, and a quarter million. A half of a match is none, nor is half-time.</summary>
    public static bool TryReadHalf(TokenText text, ReadOnlySpan<NumberAtom> atoms, out ReadFraction fraction)
    {
        var half = atoms[0];
        fraction = default;
        if (atoms.Length != 1 || half.Kind != NumberKind.Divisor || half.IsPlural)
        {
            return false;
        }

        fraction = new(half.End, 0, 1, 1 / Math.Max(half.Value, 1), Coarsest);
        var at = text.Is(half.End, "of") && text.Is(half.End + 1, "a") ? half.End + 2 : text.IsAny(half.End, ["a", "-"]) ? half.End + 1 : half.End;
        if (text.Entry(at) is { IsPlural: false, Kind: NumberKind.Magnitude or NumberKind.Dozen or NumberKind.Hundred })
        {
            return true;
        }

        return half.Value == 2
            && (text.Entry(half.Token - 1) is not { Kind: NumberKind.Ordinal or NumberKind.Place } || text.IsAny(half.Token - 1, ["a"]))
            && !text.IsAny(half.Token - 1, ["this", "other", "better", "each", "either", "latter"])
            && !text.IsKind(half.Token - 1, TokenKind.Number)
            && !(text.Is(half.End, "-") && text.Entry(half.End + 1) is not { Names.Length: > 0 })
            && !text.IsAny(half.End, ["past", "time", "brother", "sister", "way", "back"]);
    }

    /// <summary>"A trillionth", "a fifth of": one of so many parts, where the whole could be an ordinal too.</summary>
    public static bool TryReadDoubtful(TokenText text, ReadOnlySpan<NumberAtom> atoms, out ReadFraction fraction)
    {
        fraction = default;
        return atoms.Length == 2 && atoms[1].IsOrdinal && text.IsAny(atoms[0].Token, ["a", "an"]) && TryReadWords(text, atoms, out fraction);
    }

    /// <summary>A fraction of words that ends on the last atom; a whole number may stand before it.</summary>
    public static bool TryReadWords(TokenText text, ReadOnlySpan<NumberAtom> atoms, out ReadFraction fraction)
    {
        fraction = default;
        var last = atoms[^1];
        if (!last.IsDivisor || atoms.Length < 2)
        {
            return false;
        }

        for (var from = 1; from < atoms.Length; from++)
        {
            if (TryReadDenominator(atoms[from..], out var denominator) && TrySplit(atoms[..from], atoms[from].HasAnd, last, out var whole, out var numerator, out var magnitude))
            {
                fraction = new(last.End, whole, magnitude, numerator / denominator, StepOf(denominator));
                return IsMeant(text, atoms, whole);
            }
        }

        return false;
    }

    public static decimal StepOf(decimal denominator) => Math.Min(Coarsest, 1 / Math.Abs(denominator));

    private static bool TryReadDenominator(ReadOnlySpan<NumberAtom> atoms, out decimal denominator)
    {
        var first = atoms[0];
        var last = atoms[^1];
        denominator = last.Value;
        if (first.HasAnd || (atoms.Length > 1 && (first.HasHyphen || first.Kind is NumberKind.Hundred or NumberKind.Magnitude)))
        {
            return false;
        }

        if (atoms.Length == 1)
        {
            // The first and the second count places, they divide nothing.
            return last.Kind != NumberKind.Ordinal || last.Value > 2;
        }

        Span<NumberAtom> cardinal = stackalloc NumberAtom[atoms.Length];
        atoms.CopyTo(cardinal);
        cardinal[^1] = last.AsCardinal();
        var isWhole = last.IsOrdinal && CardinalReader.TryReadAll(cardinal, out var read) && (denominator = read.Value) > 0;
        return isWhole;
    }

    /// <summary>The numerator, and the whole number before "and": one hundred and thirty | two.</summary>
    private static bool TrySplit(ReadOnlySpan<NumberAtom> atoms, bool hasAnd, NumberAtom last, out decimal whole, out decimal numerator, out decimal magnitude)
    {
        whole = 0;
        numerator = 0;
        magnitude = 1;
        if (hasAnd)
        {
            return false;
        }

        for (var from = atoms.Length - 1; from > 0; from--)
        {
            if (atoms[from].HasAnd)
            {
                if (CardinalReader.TryReadAll(atoms[..from], out var before) && !atoms[from].IsDigits
                    && CardinalReader.TryReadAll(atoms[from..], out var over) && IsNumerator(over, last))
                {
                    whole = before.Value;
                    numerator = over.Value;
                    magnitude = before.Magnitude;
                    return true;
                }

                break;
            }
        }

        if (!atoms[0].IsDigits && CardinalReader.TryReadAll(atoms, out var all) && IsNumerator(all, last))
        {
            numerator = all.Value;
            return true;
        }

        return false;
    }

    private static bool IsNumerator(Cardinal numerator, NumberAtom last) => last.IsPlural ? numerator.Value > 1 : numerator.Value == 1;

    /// <summary>"A third of" divides; "a third term" counts places, "three quarters of growth" and "a quarter earlier" tell time.</summary>
    private static bool IsMeant(TokenText text, ReadOnlySpan<NumberAtom> atoms, decimal whole)
    {
        var last = atoms[^1];
        if (whole > 0 || last.Value >= 1_000)
        {
            return true;
        }

        if (last.Kind == NumberKind.Divisor && last.Value == NumberWords.Quarter)
        {
            return !text.IsAny(atoms[0].Token - 1, ["last", "past", "next", "first", "previous", "for", "in", "per", "once", "twice", "consecutive", "straight", "successive"])
                && (!text.IsKind(last.End, TokenKind.Word) || text.IsAny(last.End, ["of", "the", "a", "as", "and", "or", "to", "from", "million", "billion", "mile", "miles", "point", "century", "pound"]));
        }

        return last.IsPlural || last.Kind == NumberKind.Divisor || !text.IsAny(atoms[0].Token, ["a", "an"]) || !text.IsKind(last.End, TokenKind.Word)
            || text.IsAny(last.End, ["of", "off", "as", "more", "less", "fewer", "lower", "higher", "from", "and", "or", "were", "was", "is", "are", "said", "say", "have", "had", "has", "to", "in", "by", "on", "since", "below", "above"]);
    }
}
