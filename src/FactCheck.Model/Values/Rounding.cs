namespace FactCheck.Model.Values;

/// <summary>What a number stands for by its own digits, and rounding to significant digits.</summary>
/// <remarks>
/// Who writes "11.6 billion" has rounded to a tenth of a billion: everything from 11.55 billion up to, not including,
/// 11.65 billion rounds to it. Halves round away from zero, the rule taught at school (IEEE 754 roundTiesToAway), so the
/// half step towards zero belongs to the number and the one away from zero does not.
/// </remarks>
public static class Rounding
{
    /// <summary>The distance between neighbours of a stated number; zero where it is exact.</summary>
    /// <param name="digits">The digits as written, with their trailing zeros: 11.6 or 11.60 for "11.60 billion".</param>
    /// <param name="magnitude">What the words after the digits multiply by: 1,000,000,000 for "billion", 1 for none. Positive.</param>
    /// <param name="roundsWhole">Whether a plain whole number is a rounded one too, as for per cent.</param>
    /// <remarks>
    /// "160", "three" and "14" count things one by one and are exact: their step is zero. A decimal point or a magnitude
    /// word shows that the writer measured: "8 million" has a step of a million.
    /// </remarks>
    public static decimal Step(decimal digits, decimal magnitude = 1, bool roundsWhole = false)
    {
        if (digits.Scale == 0 && magnitude == 1 && !roundsWhole)
        {
            return 0;
        }

        return new decimal(1, 0, 0, false, digits.Scale) * magnitude;
    }

    /// <summary>Everything that rounds to a stated number; the number alone where the step is zero.</summary>
    /// <param name="step">Zero or positive.</param>
    public static Interval Implied(decimal stated, decimal step)
    {
        if (step == 0)
        {
            return Interval.Point(stated);
        }

        var half = step / 2;
        var low = IntervalEnd.Add(new(stated, 0, true), new(-half, 0, true)) with { Closed = stated > 0 };
        var high = IntervalEnd.Add(new(stated, 0, true), new(half, 0, true)) with { Closed = stated < 0 };
        return IntervalEnd.Between(low, high);
    }

    /// <summary>The value rounded to so many significant digits, halves away from zero.</summary>
    /// <param name="digits">From 1; 29 or more leave every value as it is.</param>
    /// <remarks>A value that would round beyond the largest decimal stays as it is.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one digit.</exception>
    public static decimal ToSignificantDigits(decimal value, int digits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        if (value == 0)
        {
            return 0;
        }

        var size = Math.Abs(value);
        var places = digits - 1 - Exponent(size);
        if (places >= 0)
        {
            return places > 28 ? value : decimal.Round(value, places, MidpointRounding.AwayFromZero);
        }

        var step = 1m;
        for (; places < 0; places++)
        {
            step *= 10;
        }

        var steps = decimal.Round(value / step, 0, MidpointRounding.AwayFromZero);
        return SaturatingDecimal.TryMultiply(steps, step, out var rounded) ? rounded : value;
    }

    /// <summary>The power of ten of the first digit: 2 for 160, -2 for 0.05.</summary>
    private static int Exponent(decimal size)
    {
        var exponent = 0;
        for (; size >= 10; size /= 10)
        {
            exponent++;
        }

        for (; size < 1; size *= 10)
        {
            exponent--;
        }

        return exponent;
    }
}
