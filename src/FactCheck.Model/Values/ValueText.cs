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

        return range switch
        {
            { IsPoint: true, Low: { } value } => Of(value),
            { Low: { } low, High: { } high } => Of(low) + " to " + Of(high),
            { Low: { } low } => (range.LowIsClosed ? "at least " : "more than ") + Of(low),
            { High: { } high } => (range.HighIsClosed ? "up to " : "less than ") + Of(high),
            _ => "any number",
        };
    }

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
