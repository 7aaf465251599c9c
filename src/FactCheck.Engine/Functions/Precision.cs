using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

/// <summary>How precisely a quantity is given, by its own digits. Missing in, missing out; a range stands for its middle.</summary>
public static class Precision
{
    /// <summary>Past this size no further digit behind the point is looked at.</summary>
    private const decimal Largest = 1_000_000_000_000_000_000;

    /// <summary>Nobody writes more of them; 8 inches are two thirds of a foot, whose digits never end.</summary>
    private const int MostWritten = 15;

    /// <summary>The quantity, one unit of its last digit that is not 0 either way: who converts may round, or cut off.</summary>
    /// <remarks>A range that is wider already, such as that of "about 60", keeps its ends; an open end stays open.</remarks>
    public static Quantity? Loosely(in Quantity? quantity)
    {
        if (!quantity.HasValue || Known.Of(quantity).Amount is not { Low: { } low, High: { } high })
        {
            return quantity;
        }

        var unit = Known.Of(quantity).Unit;
        var middle = (low / 2) + (high / 2);
        var step = Step(middle, out _);
        return new Quantity(Interval.Between(Math.Min(low, middle - step), Math.Max(high, middle + step)), unit);
    }

    /// <summary>The amount without "more than" or "up to": the only end of an open range. A band, as that of "about 600", stays one.</summary>
    public static Quantity? Plainly(in Quantity? quantity)
    {
        if (!quantity.HasValue)
        {
            return null;
        }

        var (amount, unit) = (Known.Of(quantity).Amount, Known.Of(quantity).Unit);
        return (amount.Low, amount.High) switch
        {
            ({ } low, null) => new Quantity(Interval.Point(low), unit),
            (null or 0, { } high) => new Quantity(Interval.Point(high), unit),
            _ => quantity,
        };
    }

    /// <summary>The significant digits: 1 of 100, 3 of 328, 5 of 62.137; missing where it was not written in digits of one unit, as 20 feet 8 inches.</summary>
    public static Number? Digits(in Quantity? quantity)
    {
        if (!quantity.HasValue || Known.Of(quantity).Amount is not { Low: { } low, High: { } high })
        {
            return null;
        }

        Step((low / 2) + (high / 2), out var digits);
        return digits > MostWritten ? null : Number.WholeCount(digits);
    }

    /// <summary>The size of the last digit that is not 0; 1 for 0.</summary>
    private static decimal Step(decimal value, out int digits)
    {
        digits = 1;
        if (value == 0)
        {
            return 1;
        }

        var step = 1m;
        while (decimal.Truncate(value) != value && Math.Abs(value) < Largest)
        {
            value *= 10;
            step /= 10;
        }

        while (value % 10 == 0)
        {
            value /= 10;
            step *= 10;
        }

        for (var rest = decimal.Truncate(value / 10); rest != 0; rest = decimal.Truncate(rest / 10))
        {
            digits++;
        }

        return step;
    }
}
