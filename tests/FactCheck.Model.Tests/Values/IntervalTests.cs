using CsCheck;
using FactCheck.Model.Values;

namespace FactCheck.Model.Tests.Values;

public class IntervalTests
{
    [Fact]
    public void Containment_is_reflexive() => Some.Interval.Sample(a => a.Contains(a));

    [Fact]
    public void Containment_is_transitive()
        => Gen.Select(Some.Interval, Some.Interval, Some.Interval)
            .Sample((a, b, c) => !(a.Contains(b) && b.Contains(c)) || a.Contains(c));

    [Fact]
    public void Mutual_containment_is_equality()
        => Gen.Select(Some.Interval, Some.Interval)
            .Sample((a, b) => (a.Contains(b) && b.Contains(a)) == (a == b) && (a != b || a.GetHashCode() == b.GetHashCode()));

    [Fact]
    public void Containment_holds_for_every_value()
        => Gen.Select(Some.Interval, Some.Interval)
            .Sample((a, b) => !a.Contains(b) || Some.ValuesIn(b).All(a.Contains));

    [Fact]
    public void Disjoint_intervals_share_no_value()
        => Gen.Select(Some.Interval, Some.Interval, Some.Half)
            .Sample((a, b, value) => !a.IsDisjointFrom(b) || !(a.Contains(value) && b.Contains(value)));

    [Fact]
    public void Ends_that_meet_overlap_only_where_both_are_closed()
    {
        Assert.True(Interval.LessThan(160).IsBelow(Interval.AtLeast(160)));
        Assert.True(Interval.AtMost(160).IsBelow(Interval.MoreThan(160)));
        Assert.False(Interval.AtMost(160).IsBelow(Interval.AtLeast(160)));
    }

    [Theory]
    [InlineData(2, 1, true, true)]
    [InlineData(1, 1, false, true)]
    [InlineData(1, 1, true, false)]
    public void An_empty_interval_is_refused(int low, int high, bool lowClosed, bool highClosed)
        => Assert.Throws<ArgumentException>(() => Interval.Between(low, high, lowClosed, highClosed));

    [Fact]
    public void The_default_is_the_whole_line()
        => Assert.True(default(Interval).Contains(decimal.MinValue) && Interval.All.Contains(Interval.AtMost(decimal.MaxValue)));
}
