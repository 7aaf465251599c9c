using FactCheck.Engine.Functions;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Tests.Functions;

public class CompareTests
{
    private static readonly Place Italy = new("IT", 0);
    private static readonly Place Japan = new("JP", 1);

    private static readonly Truth[] AgainstMissing =
    [
        Compare.Agrees(Number.Exact(1), null),
        Compare.Agrees(null, Number.Exact(1)),
        Compare.Agrees((Number?)null, null),
        Compare.Agrees(new Percent(Interval.All), null),
        Compare.Agrees(new Money(Interval.All, "USD"), null),
        Compare.Agrees(null, new Duration(Interval.All, TimeUnit.Day)),
        Compare.Agrees(PartialDate.OfYear(1), null),
        Compare.Agrees(null, DayOfWeek.Friday),
        Compare.Agrees("a", null),
        Compare.Agrees(true, null),
        Compare.Agrees(Truth.CannotTell, Truth.CannotTell),
        Compare.Agrees(Italy, null),
        Compare.Agrees(null, FactSet.Empty),
        Compare.Equal(null, Number.Exact(1)),
        Compare.Equal(new Percent(Interval.Point(1)), null),
        Compare.Equal(new Money(Interval.Point(1), "USD"), null),
        Compare.Equal(new Duration(Interval.Point(1), TimeUnit.Day), null),
        Compare.Equal((PartialDate?)null, null),
        Compare.Equal((DayOfWeek?)null, null),
        Compare.Equal((string?)null, null),
        Compare.Equal((bool?)null, null),
        Compare.Equal(Truth.CannotTell, Truth.Agrees),
        Compare.Equal((Model.Fact?)null, null),
        Compare.Equal((FactSet?)null, null),
        Compare.Less(null, Number.Exact(1)),
        Compare.Less(new Percent(Interval.Point(1)), null),
        Compare.Less(new Money(Interval.Point(1), "USD"), null),
        Compare.Less(new Duration(Interval.Point(1), TimeUnit.Day), null),
        Compare.Less(PartialDate.OfYear(1), null),
        Compare.LessOrEqual(null, Number.Exact(1)),
        Compare.LessOrEqual(new Percent(Interval.Point(1)), null),
        Compare.LessOrEqual(new Money(Interval.Point(1), "USD"), null),
        Compare.LessOrEqual(new Duration(Interval.Point(1), TimeUnit.Day), null),
        Compare.LessOrEqual(PartialDate.OfYear(1), null),
        Compare.In(Italy, null),
        Compare.In((Model.Fact?)null, FactSet.Empty),
        Compare.In(FactSet.Empty, null),
        Compare.In((FactSet?)null, FactSet.Empty),
    ];

    [Fact]
    public void Missing_on_either_side_nobody_can_tell() => Assert.All(AgainstMissing, answer => Assert.Equal(Truth.CannotTell, answer));

    [Fact]
    public void Values_are_compared_as_the_model_defines()
    {
        Number? over160 = Hedging.Range(Hedge.MoreThan, 160) is var range ? Number.Known(range) : null;
        Assert.Equal(Truth.Agrees, Compare.Agrees(over160, Number.WholeCount(160)));
        Assert.Equal(Truth.Contradicts, Compare.Agrees(over160, Number.WholeCount(159)));
        Assert.Equal(Truth.CannotTell, Compare.Equal(over160, Number.WholeCount(160)));
        Assert.Equal(Truth.Agrees, Compare.Less(Number.WholeCount(159), over160));
        Assert.Equal(Truth.Agrees, Compare.LessOrEqual(Number.WholeCount(159), Number.WholeCount(159)));
        Assert.Equal(Truth.Agrees, Compare.Agrees(PartialDate.OfYear(2025), PartialDate.OfMonth(2025, 10)));
        Assert.Equal(Truth.CannotTell, Compare.Less(PartialDate.OfYear(2025), PartialDate.OfMonth(2025, 10)));
        Assert.Equal(Truth.Contradicts, Compare.Less(new Money(Interval.Point(2), "USD"), new Money(Interval.Point(1), "USD")));
        Assert.Equal(Truth.CannotTell, Compare.LessOrEqual(new Money(Interval.Point(2), "USD"), new Money(Interval.Point(1), "EUR")));
    }

    [Fact]
    public void Plain_values_agree_where_they_are_equal()
    {
        Assert.Equal((Truth.Agrees, Truth.Contradicts), (Compare.Agrees("a", "a"), Compare.Agrees("a", "A")));
        Assert.Equal((Truth.Agrees, Truth.Contradicts), (Compare.Equal("a", "a"), Compare.Equal("a", "A")));
        Assert.Equal((Truth.Agrees, Truth.Contradicts), (Compare.Agrees(false, false), Compare.Agrees(true, false)));
        Assert.Equal((Truth.Agrees, Truth.Contradicts), (Compare.Equal(true, true), Compare.Equal(true, false)));
        Assert.Equal(
            (Truth.Agrees, Truth.Contradicts),
            (Compare.Agrees(DayOfWeek.Friday, DayOfWeek.Friday), Compare.Equal(DayOfWeek.Friday, DayOfWeek.Sunday)));
        Assert.Equal(
            (Truth.Agrees, Truth.Contradicts),
            (Compare.Equal(Truth.Contradicts, Truth.Contradicts), Compare.Agrees(Truth.Agrees, Truth.Contradicts)));
    }

    [Fact]
    public void Rows_are_themselves_and_sets_their_rows()
    {
        Assert.Equal((Truth.Agrees, Truth.Contradicts), (Compare.Agrees(Italy, Italy), Compare.Agrees(Italy, Japan)));
        Assert.Equal((Truth.Agrees, Truth.Contradicts), (Compare.Equal(Italy, Italy), Compare.Equal(Italy, new Place("IT", 0))));
        FactSet both = FactSet.Of(Italy, Japan), again = FactSet.Of(Japan, Italy, Japan), one = FactSet.Of(Italy);
        Assert.Equal((Truth.Agrees, Truth.Contradicts), (Compare.Agrees(both, again), Compare.Equal(both, one)));
        Assert.Equal((Truth.Agrees, Truth.Contradicts), (Compare.In(Japan, both), Compare.In(Japan, one)));
        Assert.Equal((Truth.Agrees, Truth.Contradicts), (Compare.In(one, both), Compare.In(both, one)));
        Assert.Equal(Truth.Agrees, Compare.In(FactSet.Empty, one));
    }
}
