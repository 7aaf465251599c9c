namespace FactCheck.Model.Values;

/// <summary>What a number stands for by its own digits.</summary>
public static class Rounding
{
    /// <summary>The values that round, half up, to the number at its last digit: 11.6 billion is [11.55, 11.65) billion.</summary>
    /// <param name="value">The number before its magnitude: 11.6.</param>
    /// <param name="decimals">Digits after the decimal point, 0 to 28.</param>
    /// <param name="magnitude">What it is multiplied by: 1 or a power such as 1,000,000,000.</param>
    /// <remarks>A plain integer without a magnitude counts things, so it is exact: the point.</remarks>
    public static Interval Implied(decimal value, int decimals, decimal magnitude)
        => decimals == 0 && magnitude == 1 ? Interval.Point(value) : AtLastDigit(value, decimals).Times(magnitude);

    /// <summary>The values that round to the number at its last digit, integers included: 3 is [2.5, 3.5).</summary>
    public static Interval AtLastDigit(decimal value, int decimals)
    {
        var half = 0.5m;
        for (var i = 0; i < decimals && i < 27; i++)
        {
            half /= 10;
        }

        return value < 0
            ? Interval.Between(value - half, value + half, false, true)
            : Interval.Between(value - half, value + half, true, false);
    }
}
