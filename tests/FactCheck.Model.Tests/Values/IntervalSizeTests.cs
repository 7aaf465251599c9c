using CsCheck;
using FactCheck.Model.Values;

namespace FactCheck.Model.Tests.Values;

/// <summary>Ranges whose ends fit an integer are computed with as integers, all others as decimals: both must tell the same.</summary>
public class IntervalSizeTests
{
    /// <summary>Makes the ends of <see cref="Some.Interval"/> too wide for an integer, or gives them places.</summary>
    private static readonly Gen<decimal> Factor = Gen.OneOf(1e20m, -1e20m, 1e-3m, -1e-9m, 3e18m, 1m, -1m);

    private static readonly decimal[] Widths = [long.MaxValue, long.MinValue, long.MaxValue + 1m, long.MinValue - 1m, ulong.MaxValue, 1e28m, 0.1234567890123456789m];

    [Fact]
    public void Relations_are_the_same_at_any_size()
        => Gen.Select(Some.Interval, Some.Interval, Factor.Where(factor => factor > 0)).Sample((left, right, factor) =>
        {
            var (a, b) = (Scaled(left, factor), Scaled(right, factor));
            Assert.Equal(left.Contains(right), a.Contains(b));
            Assert.Equal(left.IsBelow(right), a.IsBelow(b));
            Assert.Equal(left.IsPoint, a.IsPoint);
            Assert.Equal(left == right, a == b);
            Assert.True(left != right || left.GetHashCode() == right.GetHashCode());
            Assert.Equal(Ordering.Less(left, right), Ordering.Less(a, b));
            Assert.Equal(Ordering.Equal(left, right), Ordering.Equal(a, b));
        });

    [Fact]
    public void Relations_hold_between_ranges_held_in_different_ways()
        => Gen.Select(Some.Interval, Some.Interval, Gen.OneOf(1e-3m, 1e-15m, 1e-25m)).Sample((left, right, little) =>
        {
            // A little more at an open end changes no relation with ends that are halves.
            var moved = IntervalArithmetic.Subtract(IntervalArithmetic.Add(right, Interval.Point(little)), Interval.Point(little));
            Assert.Equal(right, moved);
            Assert.Equal(left.Contains(right), left.Contains(moved));
            Assert.Equal(left.IsBelow(right), left.IsBelow(moved));
            Assert.Equal(right.GetHashCode(), moved.GetHashCode());
        });

    [Fact]
    public void Sums_and_differences_are_the_same_at_any_size()
        => Gen.Select(Some.Interval, Some.Interval, Factor).Sample((left, right, factor) =>
        {
            var (a, b) = (Scaled(left, factor), Scaled(right, factor));
            Assert.Equal(Scaled(IntervalArithmetic.Add(left, right), factor), IntervalArithmetic.Add(a, b));
            Assert.Equal(Scaled(IntervalArithmetic.Subtract(left, right), factor), IntervalArithmetic.Subtract(a, b));
            Assert.Equal(Scaled(IntervalArithmetic.Negate(left), factor), IntervalArithmetic.Negate(a));
        });

    [Fact]
    public void Ends_come_back_as_they_went_in()
        => Gen.Select(Gen.OneOf<decimal>(Gen.Decimal, Gen.OneOf(Widths), Some.Half), Gen.OneOf<decimal>(Gen.Decimal, Gen.OneOf(Widths), Some.Half)).Sample((one, other) =>
        {
            var range = Interval.Between(Math.Min(one, other), Math.Max(one, other));
            Assert.Equal(Math.Min(one, other), range.Low);
            Assert.Equal(Math.Max(one, other), range.High);
            Assert.True(range.Contains(one) && range.Contains(other));
            Assert.Equal(one, Interval.MoreThan(one).Low);
            Assert.Equal(one, Interval.AtMost(one).High);
        });

    [Fact]
    public void Sums_at_the_edge_of_an_integer_do_not_turn_round()
        => Gen.Select(Gen.OneOf(Widths), Gen.OneOf(Widths)).Sample((one, other) =>
        {
            Assert.Equal(one + other, IntervalArithmetic.Add(Interval.Point(one), Interval.Point(other)).Low);
            Assert.Equal(one - other, IntervalArithmetic.Subtract(Interval.Point(one), Interval.Point(other)).Low);
            Assert.Equal(-one, IntervalArithmetic.Negate(Interval.Point(one)).Low);
        });

    [Fact]
    public void Whole_units_are_those_that_decimals_give()
        => Gen.Select(Some.Interval, Gen.OneOf(0m, long.MaxValue - 20m, 1e20m)).Sample((small, shift) =>
        {
            var range = IntervalArithmetic.Add(small, Interval.Point(shift));
            var units = WholeUnits.Widen(range);
            Assert.Equal(range.Low is { } low ? decimal.Floor(low) : null, units.Low);
            Assert.Equal(range.High is not { } high ? null : decimal.Floor(high) == high && !range.HighIsClosed ? high : decimal.Floor(high) + 1, units.High);
            Assert.Equal((range.HasLow, false), (units.LowIsClosed, units.HighIsClosed));
        });

    [Fact]
    public void Counts_as_large_as_they_get_are_counts()
    {
        var most = Number.WholeCount(long.MaxValue);
        Assert.True(most.TryGetWhole(out var whole));
        Assert.Equal(long.MaxValue, whole);
        Assert.Equal(Number.WholeCount(long.MaxValue - 1), most - Number.WholeCount(1));
        Assert.Equal(long.MaxValue + 2m, (most + Number.WholeCount(1)).Range.High);
    }

    private static Interval Scaled(Interval range, decimal factor)
        => IntervalArithmetic.Multiply(range, Interval.Point(factor));
}
