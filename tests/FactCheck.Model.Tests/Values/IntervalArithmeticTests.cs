using CsCheck;
using FactCheck.Model.Values;

namespace FactCheck.Model.Tests.Values;

public class IntervalArithmeticTests
{
    private static readonly Gen<decimal> Huge = Gen.OneOf<decimal>(
        Gen.Decimal,
        Gen.OneOf(decimal.MaxValue, decimal.MinValue, decimal.MaxValue - 1, 0, 1e-28m, -1e-28m, 7e27m, 1, -1));

    private static readonly Gen<Interval> HugeInterval = Gen.Select(Huge, Huge, Gen.Bool, Gen.Bool)
        .Select((a, b, closed, bounded) => a == b ? Interval.Point(a)
            : !bounded ? (closed ? Interval.AtLeast(a) : Interval.LessThan(a))
            : Interval.Between(Math.Min(a, b), Math.Max(a, b), closed, closed));

    [Fact]
    public void Results_contain_the_result_of_every_pair_of_values()
        => Gen.Select(Some.Interval, Some.Interval).Sample((a, b) =>
        {
            var sum = IntervalArithmetic.Add(a, b);
            var difference = IntervalArithmetic.Subtract(a, b);
            var product = IntervalArithmetic.Multiply(a, b);
            var quotient = IntervalArithmetic.Divide(a, b);
            return Some.ValuesIn(a).All(x => Some.ValuesIn(b).All(y =>
                sum.Contains(x + y) && difference.Contains(x - y) && product.Contains(x * y)
                    && (y == 0 || quotient!.Value.Contains(x / y))));
        });

    [Fact]
    public void Closed_ends_of_a_result_are_attained()
        => Gen.Select(Some.Interval, Some.Interval).Sample((a, b) =>
        {
            var product = IntervalArithmetic.Multiply(a, b);
            decimal[] xs = [.. Some.ValuesIn(a), .. a.Contains(0) ? [0m] : Array.Empty<decimal>()];
            decimal[] ys = [.. Some.ValuesIn(b), .. b.Contains(0) ? [0m] : Array.Empty<decimal>()];
            var all = xs.SelectMany(x => ys, (x, y) => x * y).ToArray();
            return (!product.LowIsClosed || all.Min() == product.Low) && (!product.HighIsClosed || all.Max() == product.High);
        });

    [Fact]
    public void Sums_and_products_do_not_depend_on_order()
        => Gen.Select(Some.Interval, Some.Interval).Sample((a, b)
            => IntervalArithmetic.Add(a, b) == IntervalArithmetic.Add(b, a) && IntervalArithmetic.Multiply(a, b) == IntervalArithmetic.Multiply(b, a));

    [Fact]
    public void Negation_mirrors() => Some.Interval.Sample(a =>
        IntervalArithmetic.Negate(IntervalArithmetic.Negate(a)) == a && Some.ValuesIn(a).All(x => IntervalArithmetic.Negate(a).Contains(-x)));

    [Fact]
    public void Nothing_throws_however_large()
        => Gen.Select(HugeInterval, HugeInterval).Sample((a, b) =>
        {
            IntervalArithmetic.Add(a, b);
            IntervalArithmetic.Subtract(a, b);
            IntervalArithmetic.Multiply(a, b);
            IntervalArithmetic.Divide(a, b);
            WholeUnits.Widen(a);
            Comparison.Agrees(Number.Known(a), Number.WholeCount(1));
            Ordering.Less(Number.Known(a), Number.WholeCount(1));
        });

    [Fact]
    public void Beyond_the_largest_decimal_a_side_becomes_unbounded()
    {
        var largest = Interval.Point(decimal.MaxValue);
        Assert.Equal(Interval.MoreThan(decimal.MaxValue), IntervalArithmetic.Add(largest, largest));
        Assert.Equal(Interval.LessThan(decimal.MinValue), IntervalArithmetic.Multiply(largest, Interval.Point(-2)));
        Assert.Equal(Interval.AtLeast(2), IntervalArithmetic.Multiply(Interval.Between(1, decimal.MaxValue), Interval.Point(2)));
        Assert.Equal(Interval.AtLeast(decimal.MaxValue), WholeUnits.Widen(largest));
    }

    [Fact]
    public void Open_and_unbounded_ends_are_carried_through()
    {
        Assert.Equal(Interval.MoreThan(3), IntervalArithmetic.Add(Interval.MoreThan(1), Interval.AtLeast(2)));
        Assert.Equal(Interval.LessThan(-160), IntervalArithmetic.Negate(Interval.MoreThan(160)));
        Assert.Equal(Interval.All, IntervalArithmetic.Subtract(Interval.AtLeast(1), Interval.AtLeast(1)));
        Assert.Equal(Interval.Point(0), IntervalArithmetic.Multiply(Interval.Point(0), Interval.All));
        Assert.Equal(Interval.MoreThan(0), IntervalArithmetic.Divide(Interval.AtLeast(1), Interval.AtLeast(1)));
        Assert.Equal(Interval.Between(0, 0.5m, false), IntervalArithmetic.Divide(Interval.Point(1), Interval.AtLeast(2)));
        Assert.Equal(Interval.AtMost(-0.5m), IntervalArithmetic.Divide(Interval.Point(1), Interval.Between(-2, 0)));
    }

    [Fact]
    public void Division_by_exactly_zero_has_no_result_and_by_both_sides_of_zero_any()
    {
        Assert.Null(IntervalArithmetic.Divide(Interval.Point(1), Interval.Point(0)));
        Assert.Equal(Interval.All, IntervalArithmetic.Divide(Interval.Point(1), Interval.Between(-1, 1)));
    }
}
