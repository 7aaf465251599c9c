namespace FactCheck.Model.Values;

/// <summary>Decimal arithmetic that reports an overflow instead of throwing.</summary>
/// <remarks>
/// Results are rounded to the 28 significant digits of a decimal. A double's estimate of the size keeps ordinary amounts
/// away from exceptions; only results near the end of the range pay for one.
/// </remarks>
internal static class SaturatingDecimal
{
    private const double SafeSize = 1e28;

    public static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        if (Math.Abs((double)left) < SafeSize && Math.Abs((double)right) < SafeSize)
        {
            sum = left + right;
            return true;
        }

        try
        {
            sum = left + right;
            return true;
        }
        catch (OverflowException)
        {
            sum = 0;
            return false;
        }
    }

    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        var size = Math.Abs((double)left * (double)right);
        if (size > SafeSize * 10)
        {
            product = 0;
            return false;
        }

        try
        {
            product = left * right;
            return true;
        }
        catch (OverflowException)
        {
            product = 0;
            return false;
        }
    }

    /// <param name="divisor">Not zero.</param>
    public static bool TryDivide(decimal dividend, decimal divisor, out decimal quotient)
    {
        var size = Math.Abs((double)dividend / (double)divisor);
        if (size > SafeSize * 10)
        {
            quotient = 0;
            return false;
        }

        try
        {
            quotient = dividend / divisor;
            return true;
        }
        catch (OverflowException)
        {
            quotient = 0;
            return false;
        }
    }
}
