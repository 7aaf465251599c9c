using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions;

/// <summary>Reads ordinals in words: third, twenty-first, two hundredth, one hundred twenty-fifth.</summary>
internal static class OrdinalReader
{
    public static bool TryRead(TokenText text, ReadOnlySpan<NumberAtom> atoms, out ReadNumber number)
    {
        number = default;
        var last = atoms[^1];
        if (!last.IsOrdinal || last.IsPlural || (last.HasAnd && !(atoms[^2].Kind is NumberKind.Hundred or NumberKind.Magnitude)))
        {
            return false;
        }

        // "A second", "per second" are times.
        if (atoms.Length == 1)
        {
            number = new(last.End, last.Value, 0, true);
            return !(last.Value == 2 && text.IsAny(last.Token - 1, ["a", "per"])) && !text.IsKind(last.Token - 1, Reading.TokenKind.Number);
        }

        Span<NumberAtom> cardinal = stackalloc NumberAtom[atoms.Length];
        atoms.CopyTo(cardinal);
        cardinal[^1] = last.AsCardinal();
        if (atoms[0].IsDigits || !CardinalReader.TryReadAll(cardinal, out var read))
        {
            return false;
        }

        number = new(last.End, read.Value, 0, true);
        return true;
    }
}
