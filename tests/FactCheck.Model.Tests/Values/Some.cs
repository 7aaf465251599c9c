using CsCheck;
using FactCheck.Model.Values;

namespace FactCheck.Model.Tests.Values;

/// <summary>Random values for properties: small halves, so that ends often meet.</summary>
internal static class Some
{
    public static readonly Gen<decimal> Half = Gen.Int[-24, 24].Select(halves => halves / 2m);

    public static readonly Gen<Interval> Interval = Gen.Select(Half, Half, Gen.Int[0, 15]).Select(Range);

    public static readonly Gen<Number> WholeCount = Gen.Select(Gen.Int[-12, 12], Gen.Int[0, 3])
        .Select((fewest, more) => FactCheck.Model.Values.Number.WholeCount(fewest, fewest + more));

    public static readonly Gen<Number> Number = Gen.OneOf<Number>(Interval.Select(FactCheck.Model.Values.Number.Known), WholeCount);

    public static readonly Gen<Truth> Truth = Gen.OneOf(Enum.GetValues<Truth>());

    public static readonly Gen<DateOnly> Day = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    /// <summary>Days of a few years around a leap year, where month ends and leap days are frequent.</summary>
    public static readonly Gen<DateOnly> NearDay = Gen.OneOf<DateOnly>(
        Gen.Int[0, 1500].Select(days => new DateOnly(2023, 1, 1).AddDays(days)),
        Gen.Select(Gen.Int[2023, 2026], Gen.Int[1, 12]).Select((year, month) => new DateOnly(year, month, DateTime.DaysInMonth(year, month))),
        Gen.OneOf(new DateOnly(2024, 2, 29), new DateOnly(2024, 2, 28), new DateOnly(2025, 2, 28), new DateOnly(2025, 3, 1)));

    public static readonly Gen<PartialDate> NearDate = Gen.OneOf<PartialDate>(
        NearDay.Select(PartialDate.OfDay),
        NearDay.Select(day => PartialDate.OfMonth(day.Year, day.Month)),
        NearDay.Select(day => PartialDate.OfYear(day.Year)),
        Gen.Select(NearDay, Gen.Int[0, 20]).Select((day, more) => PartialDate.OfSpan(day, day.AddDays(more))));

    /// <summary>Values of an interval, its closed ends among them.</summary>
    public static IEnumerable<decimal> ValuesIn(Interval range)
    {
        var low = range.Low ?? range.High - 10 ?? -5;
        var high = range.High ?? low + 10;
        for (var quarter = 0; quarter <= 4; quarter++)
        {
            var value = low + ((high - low) * quarter / 4);
            if (range.Contains(value))
            {
                yield return value;
            }
        }
    }

    private static Interval Range(decimal one, decimal other, int ends)
    {
        var (low, high) = one <= other ? (one, other) : (other, one);
        var (lowClosed, highClosed) = ((ends & 1) != 0, (ends & 2) != 0);
        return (ends >> 2) switch
        {
            0 when low == high => FactCheck.Model.Values.Interval.Point(low),
            1 => lowClosed ? FactCheck.Model.Values.Interval.AtLeast(low) : FactCheck.Model.Values.Interval.MoreThan(low),
            2 => highClosed ? FactCheck.Model.Values.Interval.AtMost(high) : FactCheck.Model.Values.Interval.LessThan(high),
            3 when low == high && ends == 15 => FactCheck.Model.Values.Interval.All,
            _ when low == high => FactCheck.Model.Values.Interval.Point(low),
            _ => FactCheck.Model.Values.Interval.Between(low, high, lowClosed, highClosed),
        };
    }
}
