using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Mentions;

/// <summary>Reads a share said with two numbers: one in five, two out of three, one over twenty.</summary>
internal static class QuotientReader
{
    /// <param name="end">The token after the first number.</param>
    public static bool TryRead(TokenText text, int end, decimal numerator, out ReadNumber number)
    {
        number = default;
        var isOver = text.Is(end, "over");
        var isIn = text.Is(end, "in");
        var at = isOver || isIn ? end + 1 : text.Is(end, "out") && text.Is(end + 1, "of") ? end + 2 : -1;
        if (at < 0 || numerator != decimal.Truncate(numerator) || !TryReadDenominator(text, at, isIn, out var cardinal, out var last)
            || cardinal.Value <= 0 || cardinal.Value != decimal.Truncate(cardinal.Value))
        {
            return false;
        }

        // "2,000 over 3 years" counts years; "two in 10 minutes" and "one in 2016" tell when.
        if ((isOver && text.IsKind(last, TokenKind.Word)) || (!isOver && numerator >= cardinal.Value) || (isIn && IsTime(text, at, last, cardinal.Value)) || numerator == 0)
        {
            return false;
        }

        number = new(last, numerator / cardinal.Value, FractionReader.StepOf(cardinal.Value), false);
        return true;
    }

    private static bool TryReadDenominator(TokenText text, int token, bool isIn, out Cardinal cardinal, out int end)
    {
        cardinal = default;
        end = token;
        Span<NumberAtom> space = stackalloc NumberAtom[AtomReader.Longest];
        var atoms = space[..AtomReader.Read(text, token, space)];
        if (atoms.Length == 0 || atoms[^1].IsDivisor)
        {
            return false;
        }

        cardinal = CardinalReader.Read(atoms);
        if (cardinal.Count == 0 || (cardinal.Count == 1 && atoms[0].Value == 1) || (text.Is(token, "a") && isIn && cardinal.Count == 1))
        {
            return false;
        }

        end = atoms[cardinal.Count - 1].End;
        return !(text.IsKind(end, TokenKind.Word) && text.IsAttached(end));
    }

    private static bool IsTime(TokenText text, int token, int end, decimal value)
        => (value is >= 1900 and <= 2100 && text.IsKind(token, TokenKind.Number) && text.Document.TextOf(token).Length == 4)
            || text.Entry(text.Is(end, "-") ? end + 1 : end) is { Names.Length: > 0 }
            || text.Entry(end)?.Date is { Kind: DateKind.Unit }
            || text.IsAny(end, ["%", "percent", "games", "matches", "seasons", "attempts", "overs", "starts"]);
}
