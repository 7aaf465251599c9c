using CsCheck;
using FactCheck.Model.Values;

namespace FactCheck.Model.Tests.Values;

public class OrderingTests
{
    private static readonly Gen<(Interval, Interval)> Pair = Gen.Select(Some.Interval, Some.Interval);

    [Fact]
    public void A_sure_order_holds_for_every_pair_of_values()
        => Pair.Sample((a, b) =>
        {
            var less = Ordering.Less(a, b);
            var lessOrEqual = Ordering.LessOrEqual(a, b);
            var equal = Ordering.Equal(a, b);
            return Some.ValuesIn(a).All(x => Some.ValuesIn(b).All(y =>
                Fits(less, x < y) && Fits(lessOrEqual, x <= y) && Fits(equal, x == y)));
        });

    [Fact]
    public void Less_implies_less_or_equal_and_excludes_equal_and_the_reverse()
        => Pair.Sample((a, b) => Ordering.Less(a, b) != Truth.Agrees
            || (Ordering.LessOrEqual(a, b) == Truth.Agrees && Ordering.Equal(a, b) == Truth.Contradicts && Ordering.Less(b, a) == Truth.Contradicts));

    [Fact]
    public void Points_are_always_ordered()
        => Gen.Select(Some.Half, Some.Half).Sample((x, y)
            => Ordering.Less(Interval.Point(x), Interval.Point(y)) == Truths.From(x < y)
                && Ordering.LessOrEqual(Interval.Point(x), Interval.Point(y)) == Truths.From(x <= y)
                && Ordering.Equal(Interval.Point(x), Interval.Point(y)) == Truths.From(x == y));

    [Fact]
    public void Ends_that_meet_decide_where_they_are_open()
    {
        Assert.Equal(Truth.Agrees, Ordering.Less(Interval.LessThan(160), Interval.Point(160)));
        Assert.Equal(Truth.CannotTell, Ordering.Less(Interval.AtMost(160), Interval.Point(160)));
        Assert.Equal(Truth.Agrees, Ordering.LessOrEqual(Interval.AtMost(160), Interval.Point(160)));
        Assert.Equal(Truth.Contradicts, Ordering.Less(Interval.MoreThan(160), Interval.Point(160)));
        Assert.Equal(Truth.CannotTell, Ordering.Equal(Interval.AtMost(160), Interval.Point(160)));
        Assert.Equal(Truth.CannotTell, Ordering.Less(Interval.All, Interval.All));
    }

    [Fact]
    public void Counts_are_ordered_as_the_counts_they_are()
        => Gen.Select(Gen.Int[-9, 9], Gen.Int[-9, 9], Gen.Bool).Sample((x, y, asNumber) =>
        {
            var a = Number.WholeCount(x);
            var b = asNumber ? Number.Exact(y) : Number.WholeCount(y);
            return Ordering.Less(a, b) == Truths.From(x < y)
                && Ordering.Less(b, a) == Truths.From(y < x)
                && Ordering.LessOrEqual(a, b) == Truths.From(x <= y)
                && Ordering.Equal(a, b) == Truths.From(x == y);
        });

    [Fact]
    public void A_count_is_compared_with_a_fraction_as_the_count_itself()
    {
        Assert.Equal(Truth.Agrees, Ordering.Less(Number.WholeCount(2), Number.Exact(2.5m)));
        Assert.Equal(Truth.Contradicts, Ordering.Less(Number.Exact(2.5m), Number.WholeCount(2)));
        Assert.Equal(Truth.Contradicts, Ordering.Equal(Number.Exact(2.5m), Number.WholeCount(2)));
    }

    [Fact]
    public void A_hedged_number_is_widened_before_it_is_ordered_with_a_count()
    {
        var over160 = Number.Known(Interval.MoreThan(160));
        Assert.Equal(Truth.CannotTell, Ordering.Less(Number.WholeCount(160), over160));
        Assert.Equal(Truth.Agrees, Ordering.Less(Number.WholeCount(159), over160));
        Assert.Equal(Truth.Contradicts, Ordering.Less(over160, Number.WholeCount(160)));
    }

    [Fact]
    public void A_count_is_never_both_in_agreement_with_a_range_and_surely_beside_it()
        => Gen.Select(Some.Interval, Some.WholeCount).Sample((range, count)
            => range.IsPoint || Comparison.Agrees(Number.Known(range), count) != Truth.Agrees
                || (Ordering.Less(Number.Known(range), count) != Truth.Agrees && Ordering.Less(count, Number.Known(range)) != Truth.Agrees));

    [Fact]
    public void Dates_are_ordered_when_every_day_is()
        => Gen.Select(Some.NearDate, Some.NearDate).Sample((a, b) =>
        {
            var less = Ordering.Less(a, b);
            var lessOrEqual = Ordering.LessOrEqual(a, b);
            DateOnly[] ofA = [a.First, a.Last];
            DateOnly[] ofB = [b.First, b.Last];
            return less == Sure(ofA.SelectMany(x => ofB, (x, y) => x < y)) && lessOrEqual == Sure(ofA.SelectMany(x => ofB, (x, y) => x <= y));
        });

    [Fact]
    public void Dates_are_equal_when_they_are_the_same_days()
    {
        Assert.Equal(Truth.Agrees, Ordering.Equal(PartialDate.OfYear(1866), PartialDate.OfYear(1866)));
        Assert.Equal(Truth.CannotTell, Ordering.Equal(PartialDate.OfYear(1866), PartialDate.OfMonth(1866, 8)));
        Assert.Equal(Truth.Contradicts, Ordering.Equal(PartialDate.OfYear(1866), PartialDate.OfMonth(1867, 8)));
    }

    [Fact]
    public void Different_currencies_units_and_kinds_of_per_cent_have_no_order()
    {
        Interval one = Interval.Point(1), two = Interval.Point(2);
        Assert.Equal(Truth.Agrees, Ordering.Less(new Money(one, "USD"), new Money(two, "USD")));
        Assert.Equal(Truth.CannotTell, Ordering.LessOrEqual(new Money(one, "USD"), new Money(two, "EUR")));
        Assert.Equal(Truth.CannotTell, Ordering.Equal(new Money(one, "USD"), new Money(two, "EUR")));
        Assert.Equal(Truth.Agrees, Ordering.LessOrEqual(new Percent(one), new Percent(one)));
        Assert.Equal(Truth.CannotTell, Ordering.Less(new Percent(one), new Percent(two, isPoints: true)));
        Assert.Equal(Truth.Agrees, Ordering.Equal(new Duration(one, TimeUnit.Day), new Duration(one, TimeUnit.Day)));
        Assert.Equal(Truth.CannotTell, Ordering.Equal(new Duration(one, TimeUnit.Week), new Duration(two, TimeUnit.Day)));
        Assert.Equal(Truth.Contradicts, Ordering.Less(new Quantity(two, Units.Mile), new Quantity(one, Units.Mile)));
        Assert.Equal(Truth.CannotTell, Ordering.Less(new Quantity(two, Units.Mile), new Quantity(one, Units.Metre)));
    }

    private static bool Fits(Truth answer, bool holds) => answer == Truth.CannotTell || Truths.From(holds) == answer;

    private static Truth Sure(IEnumerable<bool> cases)
    {
        var all = cases.ToArray();
        return all.All(held => held) ? Truth.Agrees : all.Any(held => held) ? Truth.CannotTell : Truth.Contradicts;
    }
}
