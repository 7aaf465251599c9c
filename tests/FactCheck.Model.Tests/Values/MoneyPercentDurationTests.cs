using FactCheck.Model.Values;

namespace FactCheck.Model.Tests.Values;

public class MoneyPercentDurationTests
{
    private static readonly Interval Two = Interval.Point(2);
    private static readonly Interval Three = Interval.Point(3);

    [Fact]
    public void Money_of_one_currency_adds_and_of_two_does_not()
    {
        Assert.Equal(new Money(Interval.Point(5), "USD"), Money.Add(new(Two, "USD"), new(Three, "USD")));
        Assert.Equal(new Money(Interval.Point(-1), "USD"), Money.Subtract(new(Two, "USD"), new(Three, "USD")));
        Assert.Null(Money.Add(new(Two, "USD"), new(Three, "EUR")));
        Assert.Null(Money.Subtract(new(Two, "USD"), new(Three, "EUR")));
    }

    [Fact]
    public void Money_is_multiplied_and_divided_by_numbers()
    {
        Assert.Equal(new Money(Interval.Point(6), "USD"), Money.Multiply(new(Two, "USD"), Number.WholeCount(3)));
        Assert.Equal(new Money(Interval.Point(1), "USD"), Money.Divide(new(Two, "USD"), Number.Exact(2)));
        Assert.Null(Money.Divide(new(Two, "USD"), Number.Exact(0)));
        Assert.Equal(new Money(Interval.Point(-2), "USD"), Money.Negate(new(Two, "USD")));
    }

    [Fact]
    public void The_parts_of_a_rounded_total_make_a_range()
    {
        var exports = new Money(Rounding.Implied(5.62m, 0.01m), "USD");
        var imports = new Money(Rounding.Implied(2.76m, 0.01m), "USD");
        var total = Money.Add(exports, imports)!.Value;
        Assert.Equal(Interval.Between(8.37m, 8.39m, true, false), total.Amount);
        Assert.Equal(Truth.Contradicts, Comparison.Agrees(new Money(Rounding.Implied(8.8m, 0.1m), "USD"), total));
        Assert.Equal(Truth.Agrees, Comparison.Agrees(new Money(Rounding.Implied(8.4m, 0.1m), "USD"), total));
    }

    [Fact]
    public void Shares_are_apart_by_points()
    {
        Percent share = new(Three), points = new(Two, isPoints: true);
        Assert.Equal(new Percent(Interval.Point(1), isPoints: true), Percent.Subtract(share, new(Two)));
        Assert.Equal(new Percent(Interval.Point(1)), Percent.Subtract(share, points));
        Assert.Equal(new Percent(Interval.Point(0), isPoints: true), Percent.Subtract(points, points));
        Assert.Equal(new Percent(Interval.Point(5)), Percent.Add(share, points));
        Assert.Equal(new Percent(Interval.Point(6)), Percent.Add(share, share));
        Assert.Equal(new Percent(Interval.Point(4), isPoints: true), Percent.Add(points, points));
        Assert.Equal(new Percent(Interval.Point(-2), isPoints: true), Percent.Negate(points));
    }

    [Fact]
    public void Durations_of_one_unit_add_and_of_two_do_not()
    {
        Assert.Equal(new Duration(Interval.Point(5), TimeUnit.Day), Duration.Add(new(Two, TimeUnit.Day), new(Three, TimeUnit.Day)));
        Assert.Equal(new Duration(Interval.Point(-1), TimeUnit.Day), Duration.Subtract(new(Two, TimeUnit.Day), new(Three, TimeUnit.Day)));
        Assert.Null(Duration.Add(new(Two, TimeUnit.Day), new(Three, TimeUnit.Week)));
        Assert.Null(Duration.Subtract(new(Two, TimeUnit.Day), new(Three, TimeUnit.Week)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Values_are_written_the_same_in_every_culture(string culture)
    {
        using var _ = new ForeignCulture(culture);
        Assert.Equal("USD 11,600,000,000.5", new Money(Interval.Point(11_600_000_000.5m), "USD").ToString());
        Assert.Equal("EUR 92.41", new Money(Interval.Point(92.4128m), "EUR").ToString());
        Assert.Equal("EUR 92.41 to 93.5", new Money(Interval.Between(92.4128m, 93.495m), "EUR").ToString());
        Assert.Equal("EUR 0.0125", new Money(Interval.Point(0.0125m), "EUR").ToString());
        Assert.Equal("-3.2%", new Percent(Interval.Point(-3.2m)).ToString());
        Assert.Equal("2 percentage points", new Percent(Two, isPoints: true).ToString());
        Assert.Equal("1 minute", new Duration(Interval.Point(1), TimeUnit.Minute).ToString());
        Assert.Equal("2 minutes", new Duration(Two, TimeUnit.Minute).ToString());
        Assert.Equal("0.5 km²", new Quantity(Interval.Point(0.5m), Units.SquareKilometre).ToString());
        Assert.Equal("159", Number.WholeCount(159).ToString());
        Assert.Equal("159 to 160", Number.WholeCount(159, 160).ToString());
        Assert.Equal("more than 160", Number.Known(Interval.MoreThan(160)).ToString());
        Assert.Equal("up to -1.5", Number.Known(Interval.AtMost(-1.5m)).ToString());
        Assert.Equal("any number", Number.Known(Interval.All).ToString());
    }
}
