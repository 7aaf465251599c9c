using CsCheck;
using FactCheck.Model.Values;

namespace FactCheck.Model.Tests.Values;

public class NumberTests
{
    [Fact]
    public void Counts_add_and_subtract_as_counts()
        => Gen.Select(Gen.Int[-999, 999], Gen.Int[-999, 999]).Sample((n, m)
            => Number.WholeCount(n) + Number.WholeCount(m) == Number.WholeCount(n + m)
                && Number.WholeCount(n) - Number.WholeCount(m) == Number.WholeCount(n - m)
                && Number.WholeCount(n) + Number.Exact(m) == Number.WholeCount(n + m)
                && Number.Exact(n) - Number.WholeCount(m) == Number.WholeCount(n - m)
                && -Number.WholeCount(n) == Number.WholeCount(-n));

    [Fact]
    public void Ranges_of_counts_add_their_fewest_and_their_most()
    {
        Assert.Equal(Number.WholeCount(4, 7), Number.WholeCount(1, 2) + Number.WholeCount(3, 5));
        Assert.Equal(Number.WholeCount(-4, -1), Number.WholeCount(1, 2) - Number.WholeCount(3, 5));
    }

    [Fact]
    public void A_count_with_a_fraction_or_a_range_is_no_count_any_more()
    {
        Assert.Equal(Number.Exact(159.5m), Number.WholeCount(159) + Number.Exact(0.5m));
        Assert.Equal(Number.Known(Interval.MoreThan(169)), Number.WholeCount(9) + Number.Known(Interval.MoreThan(160)));
    }

    [Fact]
    public void A_multiple_or_part_of_a_count_is_exact_and_no_count()
    {
        Assert.Equal(Number.Exact(320), Number.WholeCount(160) * Number.Exact(2));
        Assert.Equal(Number.Exact(2.5m), Number.Divide(Number.WholeCount(5), Number.WholeCount(2)));
        Assert.Null(Number.Divide(Number.WholeCount(5), Number.WholeCount(0)));
    }

    [Fact]
    public void Words_are_shown_and_do_not_take_part_in_equality()
    {
        var stated = Number.Stated(Interval.Point(3), "three");
        Assert.Equal("three", stated.ToString());
        Assert.Equal(Number.Exact(3), stated);
        Assert.NotEqual(Number.WholeCount(3), stated);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(3.5, false)]
    public void An_exact_number_is_whole_without_a_fraction(double value, bool whole)
        => Assert.Equal(whole, Number.Exact((decimal)value).TryGetWhole(out _));

    [Fact]
    public void A_single_count_is_whole_and_a_range_is_not()
    {
        Assert.True(Number.WholeCount(160).TryGetWhole(out var whole));
        Assert.Equal(160, whole);
        Assert.False(Number.WholeCount(159, 160).TryGetWhole(out _));
        Assert.False(Number.Known(Interval.MoreThan(160)).TryGetWhole(out _));
    }

    [Fact]
    public void Widening_is_to_the_units_it_touches()
    {
        Assert.Equal(Interval.AtLeast(160), WholeUnits.Widen(Interval.MoreThan(160)));
        Assert.Equal(Interval.Between(160, 161, true, false), WholeUnits.Widen(Interval.Point(160)));
        Assert.Equal(Interval.Between(144, 160, true, false), WholeUnits.Widen(Interval.Between(144, 160, true, false)));
        Assert.Equal(Interval.Between(-3, 3, true, false), WholeUnits.Widen(Interval.Between(-2.5m, 2.5m, false, false)));
        Assert.Equal(Interval.LessThan(161), WholeUnits.Widen(Interval.AtMost(160)));
        Assert.Equal(Interval.All, WholeUnits.Widen(Interval.All));
    }

    [Fact]
    public void Widening_contains_the_range_and_is_done_once()
        => Some.Interval.Sample(a => WholeUnits.Widen(a).Contains(a) && WholeUnits.Widen(WholeUnits.Widen(a)) == WholeUnits.Widen(a));
}
