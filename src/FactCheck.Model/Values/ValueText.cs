using System.Globalization;

namespace FactCheck.Model.Values;

/// <summary>How values are written in messages and traces: the same in every culture.</summary>
public static class ValueText
{
    /// <summary>A point as its number ("159"), a range as "159 to 160", an open one as "more than 160".</summary>
    public static string Of(in Interval range, bool isWholeCount)
    {
        if (isWholeCount && range is { Low: { } fewest, High: { } most })
        {
            return fewest == most - 1 ? Of(fewest) : Of(fewest) + " to " + Of(most - 1);
        }

        return Of(range, value => Of(value));
    }

    /// <summary>An amount of money as <see cref="Of(in Interval, bool)"/> writes it, from one unit up to the hundredth: what a rate or
    /// a share makes of it has places that nobody pays.</summary>
    public static string OfMoney(in Interval range) => Of(range, value => Of(Math.Abs(value) < 1 ? value : Math.Round(value, 2, MidpointRounding.AwayFromZero)));

    private static string Of(in Interval range, Func<decimal, string> number) => range switch
    {
        { IsPoint: true, Low: { } value } => number(value),
        { Low: { } low, High: { } high } => number(low) is var least && number(high) is var most && least != most ? least + " to " + most : least,
        { Low: { } low } => (range.LowIsClosed ? "at least " : "more than ") + number(low),
        { High: { } high } => (range.HighIsClosed ? "up to " : "less than ") + number(high),
        _ => "any number",
    };

    /// <summary>Plain decimal notation without trailing zeros, thousands separated by a comma from 10,000 up.</summary>
    /// <remarks>At most twelve places, enough for a quotient to be recognised; all of them for what would be lost among those.</remarks>
    public static string Of(decimal value) => value.Scale != 0 || value is < long.MinValue or > long.MaxValue ? Formatted(value)
        : value is > -10_000 and < 10_000 ? ((int)value).ToString(CultureInfo.InvariantCulture)
        : ((long)value).ToString("N0", CultureInfo.InvariantCulture);

    private static string Formatted(decimal value) => Math.Abs(value) switch
    {
        >= 10_000 => value.ToString("#,##0.############", CultureInfo.InvariantCulture),
        < 0.000001m => value.ToString("0.############################", CultureInfo.InvariantCulture),
        _ => value.ToString("0.############", CultureInfo.InvariantCulture),
    };

    /// <summary>ISO 8601: 2026-01-16.</summary>
    public static string Of(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);
}
