using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions;

/// <summary>A cardinal made of atoms.</summary>
/// <param name="Count">How many atoms it takes.</param>
/// <param name="Step">Its rounding step, zero where it is exact.</param>
/// <param name="Magnitude">The magnitude it ends with, 1 for none: what a fraction after it divides.</param>
internal readonly record struct Cardinal(int Count, decimal Value, decimal Step, decimal Magnitude);

/// <summary>Adds and multiplies number words as English does: groups below a thousand, each with its magnitude.</summary>
internal static class CardinalReader
{
    private const double Largest = 1e27;

    /// <summary>The longest cardinal at the start of the atoms; its count is 0 where there is none.</summary>
    public static Cardinal Read(ReadOnlySpan<NumberAtom> atoms)
    {
        decimal total = 0;
        decimal group = 0;
        decimal low = 0;
        var hasGroup = false;
        var hundred = false;
        decimal last = 0;
        var count = 0;
        while (count < atoms.Length)
        {
            var atom = atoms[count];
            if (count > 0 && atom.HasAnd && !CanAnd(atoms, count))
            {
                break;
            }

            if (atom.Kind == NumberKind.Zero)
            {
                if (count > 0)
                {
                    break;
                }

                hasGroup = true;
            }
            else if (atom.Kind is NumberKind.Small or NumberKind.Tens)
            {
                if (hasGroup && !CanAdd(atoms, count, low, hundred))
                {
                    break;
                }

                group += atom.Value;
                low += atom.Value;
                hasGroup = true;
            }
            else if (atom.Kind == NumberKind.Hundred)
            {
                if (!hasGroup || group == 0 || hundred || (group >= 100 && !atoms[count - 1].IsDigits) || (double)group > Largest / 100)
                {
                    break;
                }

                group *= 100;
                low = 0;
                hundred = true;
            }
            else if (atom.Kind == NumberKind.Dozen && hasGroup && low > 0 && !(atom.Value == 20 && atoms[count - 1].IsDigits) && (double)low < Largest / 20)
            {
                group += low * (atom.Value - 1);
                low = 0;
            }
            else if (atom.Kind == NumberKind.Magnitude && CanMultiply(total, group, hasGroup, last, atom.Value))
            {
                total = hasGroup ? total + (group * atom.Value) : total * atom.Value;
                last = hasGroup ? atom.Value : last * atom.Value;
                (group, low, hasGroup, hundred) = (0, 0, false, false);
            }
            else
            {
                break;
            }

            count++;
        }

        return new(count, total + group, Step(atoms[..count], last, hasGroup), count > 0 && !hasGroup ? last : 1);
    }

    /// <summary>Whether the atoms are one cardinal to the last.</summary>
    public static bool TryReadAll(ReadOnlySpan<NumberAtom> atoms, out Cardinal cardinal)
    {
        cardinal = Read(atoms);
        return atoms.Length > 0 && cardinal.Count == atoms.Length;
    }

    /// <summary>"And" ties on what is smaller than a hundred or than a magnitude; not the hundreds of "3 hundred and 2 hundred".</summary>
    private static bool CanAnd(ReadOnlySpan<NumberAtom> atoms, int index)
        => atoms[index - 1].Kind is NumberKind.Hundred or NumberKind.Magnitude
            && atoms[index] is { Kind: NumberKind.Small or NumberKind.Tens, Value: > 0, Decimals: 0 }
            && !(atoms[index - 1].Kind == NumberKind.Hundred && index + 1 < atoms.Length && atoms[index + 1].Kind == NumberKind.Hundred);

    private static bool CanAdd(ReadOnlySpan<NumberAtom> atoms, int index, decimal low, bool hundred)
    {
        var atom = atoms[index];
        if (atom.Decimals > 0 || atoms[index - 1].Kind == NumberKind.Dozen || (atom.IsDigits && atom.Value >= 100))
        {
            return false;
        }

        return low == 0 ? hundred && atom.Value < 100 : low is >= 20 and < 100 && low % 10 == 0 && atom.Value < 10 && !atom.IsDigits && !atoms[index - 1].IsDigits;
    }

    private static bool CanMultiply(decimal total, decimal group, bool hasGroup, decimal last, decimal magnitude)
        => hasGroup
            ? (last == 0 || magnitude < last) && (double)group < Largest / (double)magnitude
            : total > 0 && magnitude > last && (double)Math.Max(total, last) < Largest / (double)magnitude;

    /// <summary>Who ends on a magnitude has rounded to it; other whole numbers count one by one.</summary>
    private static decimal Step(ReadOnlySpan<NumberAtom> atoms, decimal last, bool hasGroup)
    {
        if (atoms.Length == 0)
        {
            return 0;
        }

        var decimals = 0;
        foreach (var atom in atoms)
        {
            decimals = atom.IsDigits ? atom.Decimals : decimals;
        }

        var digit = new decimal(1, 0, 0, false, (byte)decimals);
        return hasGroup ? (decimals > 0 ? digit * (atoms[^1].Kind == NumberKind.Hundred ? 100 : 1) : 0) : last * digit;
    }
}
