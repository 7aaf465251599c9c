using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Mentions;

/// <summary>Collects the run of number words and digits at a token, up to the first ordinal or divisor.</summary>
internal static class AtomReader
{
    /// <summary>More words than any number in print; a longer run goes on as another number.</summary>
    public const int Longest = 24;

    public static int Read(TokenText text, int token, Span<NumberAtom> atoms)
    {
        var count = 0;
        var next = token;
        while (count < atoms.Length)
        {
            // "Eight-and-a-half" is written with hyphens where it stands before what it counts.
            var isTied = count > 0 && text.Is(next, "-") && text.Is(next + 1, "and") && text.Is(next + 2, "-");
            var hasHyphen = count > 0 && !isTied && !atoms[count - 1].IsDigits && text.Is(next, "-");
            var hasAnd = isTied || (count > 0 && !hasHyphen && text.Is(next, "and"));
            var at = isTied ? next + 3 : hasHyphen || hasAnd ? next + 1 : next;
            if (!TryRead(text, at, count > 0, hasAnd, out var atom) || (hasHyphen && atom.IsDigits))
            {
                break;
            }

            atoms[count] = atom with { HasHyphen = hasHyphen, HasAnd = hasAnd };
            if (count > 0 && !CanFollow(text, atoms, count))
            {
                break;
            }

            next = atom.End;
            count++;
            if (atom.IsDivisor)
            {
                break;
            }
        }

        return count;
    }

    /// <summary>Whether a number word stands at a token: no "a" but before "hundred".</summary>
    public static bool CanBegin(TokenText text, int token)
        => text.Entry(token) is { Kind: not NumberKind.None and <= NumberKind.Article } entry && (entry.Kind != NumberKind.Article || CanBeOne(text, token, false, false));

    /// <summary>Whether anything may belong to a number in digits behind it.</summary>
    public static bool CanFollowDigits(TokenText text, int token)
        => text.Entry(token) is { Kind: not NumberKind.None and <= NumberKind.Article } || text.Is(token, "and") || (text.IsKind(token, TokenKind.Word) && text.IsAttached(token));

    private static bool TryRead(TokenText text, int token, bool isInside, bool hasAnd, out NumberAtom atom)
    {
        atom = default;
        if (text.IsKind(token, TokenKind.Number))
        {
            if (!DigitReader.TryRead(text, token, out var digits) || digits.IsOrdinal)
            {
                return false;
            }

            atom = new(token, digits.EndToken, NumberKind.Small, digits.Value, (byte)digits.Decimals, true, false, false, false);
            return true;
        }

        if (!text.IsKind(token, TokenKind.Word))
        {
            return false;
        }

        if (isInside && text.IsAttached(token) && text.IsKind(token - 1, TokenKind.Number))
        {
            var magnitude = AttachedMagnitudes.Of(text, token);
            atom = new(token, token + 1, NumberKind.Magnitude, magnitude, 0, false, false, false, false);
            return magnitude > 0;
        }

        if (text.Entry(token) is not { Kind: not NumberKind.None and <= NumberKind.Article } entry
            || (entry.Kind == NumberKind.Article && !CanBeOne(text, token, isInside, hasAnd)))
        {
            return false;
        }

        atom = new(token, token + 1, entry.Kind == NumberKind.Article ? NumberKind.Small : entry.Kind, entry.Value, 0, false, entry.IsPlural, false, false);
        return true;
    }

    /// <summary>"A" is one before hundred, million, dozen and divisors; inside a number only in "and a half".</summary>
    private static bool CanBeOne(TokenText text, int token, bool isInside, bool hasAnd)
        => text.Entry(hasAnd && text.Is(token + 1, "-") ? token + 2 : token + 1) is { IsPlural: false, Kind: >= NumberKind.Hundred and <= NumberKind.Divisor } next
            && !(next.Kind == NumberKind.Dozen && next.Value == 20)
            && (!isInside || (hasAnd && next.Kind >= NumberKind.Ordinal));

    /// <summary>Digits go on after words only as "4 thousand 3 hundred", or as "3 hundred and 21".</summary>
    private static bool CanFollow(TokenText text, Span<NumberAtom> atoms, int index)
    {
        var atom = atoms[index];
        if (!atom.IsDigits)
        {
            return true;
        }

        if (atoms[index - 1].Kind is not (NumberKind.Hundred or NumberKind.Magnitude))
        {
            return false;
        }

        return text.Entry(atom.End) is { Kind: NumberKind.Hundred or NumberKind.Magnitude }
            || (atom is { HasAnd: true, Decimals: 0, Value: > 0 and < 100 } && atoms[index - 1].Value <= 1_000
                && !text.IsAttached(atoms[index - 1].Token) && !(text.IsKind(atom.End, TokenKind.Word) && text.IsAttached(atom.End)));
    }
}
