using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

/// <summary>Which means a count of whole numbers can have.</summary>
public static class Means
{
    private const decimal Most = 1_000_000_000_000;

    /// <summary>The mean next to a number that so many whole numbers can have: of 25, a multiple of a 25th.</summary>
    /// <param name="mean">Missing gives missing; a range stands for its middle.</param>
    /// <param name="count">One whole number from 1 to 10^12, else the result is missing.</param>
    /// <remarks>
    /// The test is the GRIM test of N. Brown and J. Heathers (Social Psychological and Personality Science 8, 2017): a mean
    /// of whole numbers is a whole total divided by their count, so where no such quotient rounds to it, it is no such mean.
    /// </remarks>
    public static Number? Nearest(in Number? mean, in Number? count)
    {
        if (!mean.HasValue || !count.HasValue || !Known.Of(count).TryGetWhole(out var many) || many <= 0
            || many > Most || Known.Of(mean).Counts is not { Low: { } low and > -Most, High: { } high and < Most })
        {
            return null;
        }

        return Number.Exact(decimal.Round((low + high) / 2 * many, 0, MidpointRounding.AwayFromZero) / many);
    }
}
