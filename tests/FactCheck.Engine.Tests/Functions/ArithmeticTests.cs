using FactCheck.Engine.Functions;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Tests.Functions;

public class ArithmeticTests
{
    private static readonly Number Two = Number.Exact(2);
    private static readonly Money Dollars = new(Interval.Point(8), "USD");
    private static readonly Money Euros = new(Interval.Point(8), "EUR");
    private static readonly Percent Share = new(Interval.Point(8));
    private static readonly Duration Days = new(Interval.Point(8), TimeUnit.Day);

    private static readonly Quantity Metres = Measures.Of(Number.Exact(8), "m")!.Value;
    private static readonly Quantity Celsius = Measures.Of(Number.Exact(8), "°C")!.Value;

    private static readonly object?[] WithMissing =
    [
        Arithmetic.Add(Two, null),
        Arithmetic.Subtract(null, Two),
        Arithmetic.Multiply(Two, (Number?)null),
        Arithmetic.Divide((Number?)null, Two),
        Arithmetic.Negate((Number?)null),
        Arithmetic.Add(Dollars, null),
        Arithmetic.Subtract(null, Dollars),
        Arithmetic.Multiply(Dollars, null),
        Arithmetic.Multiply(Two, (Money?)null),
        Arithmetic.Divide(Dollars, null),
        Arithmetic.Negate((Money?)null),
        Arithmetic.Add(Share, null),
        Arithmetic.Subtract(null, Share),
        Arithmetic.Negate((Percent?)null),
        Arithmetic.Add(Days, null),
        Arithmetic.Subtract(null, Days),
        Arithmetic.Multiply(Days, null),
        Arithmetic.Divide((Duration?)null, Two),
        Arithmetic.Negate((Duration?)null),
        Arithmetic.Add(Metres, null),
        Arithmetic.Subtract(null, Metres),
        Arithmetic.Multiply(Metres, null),
        Arithmetic.Divide((Quantity?)null, Two),
        Arithmetic.Negate((Quantity?)null),
    ];

    private static readonly object?[] WithoutResult =
    [
        Arithmetic.Divide(Two, Number.Exact(0)),
        Arithmetic.Divide(Dollars, Number.WholeCount(0)),
        Arithmetic.Add(Dollars, Euros),
        Arithmetic.Subtract(Dollars, Euros),
        Arithmetic.Add(Days, new Duration(Interval.Point(8), TimeUnit.Week)),
        Arithmetic.Subtract(Days, new Duration(Interval.Point(8), TimeUnit.Week)),
        Arithmetic.Divide(Days, Number.Exact(0)),
        Arithmetic.Add(Metres, Measures.Of(Two, "km")),
        Arithmetic.Subtract(Metres, Measures.Of(Two, "kg")),
        Arithmetic.Divide(Metres, Number.Exact(0)),
        Arithmetic.Add(Celsius, Celsius),
        Arithmetic.Subtract(Celsius, Celsius),
        Arithmetic.Multiply(Celsius, Two),
        Arithmetic.Divide(Celsius, Two),
    ];

    [Fact]
    public void Missing_in_is_missing_out() => Assert.All(WithMissing, result => Assert.Null(result));

    [Fact]
    public void What_has_no_result_is_missing() => Assert.All(WithoutResult, result => Assert.Null(result));

    [Fact]
    public void Numbers()
    {
        Assert.Equal(Number.WholeCount(160), Arithmetic.Add(Number.WholeCount(159), Number.Exact(1)));
        Assert.Equal(Number.WholeCount(160), Arithmetic.Subtract(Number.WholeCount(2026), Number.WholeCount(1866)));
        Assert.Equal(Number.Exact(6), Arithmetic.Multiply(Two, Number.Exact(3)));
        Assert.Equal(Number.Exact(1.5m), Arithmetic.Divide(Number.Exact(3), Two));
        Assert.Equal(Number.Exact(-2), Arithmetic.Negate(Two));
    }

    [Fact]
    public void Amounts()
    {
        Assert.Equal(new Money(Interval.Point(16), "USD"), Arithmetic.Add(Dollars, Dollars));
        Assert.Equal(new Money(Interval.Point(0), "USD"), Arithmetic.Subtract(Dollars, Dollars));
        Assert.Equal(new Money(Interval.Point(16), "USD"), Arithmetic.Multiply(Dollars, Two));
        Assert.Equal(new Money(Interval.Point(16), "USD"), Arithmetic.Multiply(Two, Dollars));
        Assert.Equal(new Money(Interval.Point(4), "USD"), Arithmetic.Divide(Dollars, Two));
        Assert.Equal(new Money(Interval.Point(-8), "USD"), Arithmetic.Negate(Dollars));
        Assert.Equal(new Percent(Interval.Point(16)), Arithmetic.Add(Share, Share));
        Assert.Equal(new Percent(Interval.Point(0), isPoints: true), Arithmetic.Subtract(Share, Share));
        Assert.Equal(new Percent(Interval.Point(-8)), Arithmetic.Negate(Share));
        Assert.Equal(new Duration(Interval.Point(16), TimeUnit.Day), Arithmetic.Add(Days, Days));
        Assert.Equal(new Duration(Interval.Point(0), TimeUnit.Day), Arithmetic.Subtract(Days, Days));
        Assert.Equal(new Duration(Interval.Point(16), TimeUnit.Day), Arithmetic.Multiply(Days, Two));
        Assert.Equal(new Duration(Interval.Point(4), TimeUnit.Day), Arithmetic.Divide(Days, Two));
        Assert.Equal(new Duration(Interval.Point(-8), TimeUnit.Day), Arithmetic.Negate(Days));
        Assert.Equal(Measures.Of(Number.Exact(16), "m"), Arithmetic.Add(Metres, Metres));
        Assert.Equal(Measures.Of(Number.Exact(0), "m"), Arithmetic.Subtract(Metres, Metres));
        Assert.Equal(Measures.Of(Number.Exact(16), "m"), Arithmetic.Multiply(Metres, Two));
        Assert.Equal(Measures.Of(Number.Exact(4), "m"), Arithmetic.Divide(Metres, Two));
        Assert.Equal(Measures.Of(Number.Exact(-8), "m"), Arithmetic.Negate(Metres));
        Assert.Equal(Measures.Of(Two, "K"), Arithmetic.Add(Measures.Of(Number.Exact(1), "K"), Measures.Of(Number.Exact(1), "K")));
    }

    [Fact]
    public void Exchange_is_missing_with_what_it_needs()
    {
        Assert.Equal(new Money(Interval.Point(16), "EUR"), Measures.Exchange(Dollars, Two, "EUR"));
        Assert.Null(Measures.Exchange(Dollars, null, "EUR"));
        Assert.Null(Measures.Exchange(Dollars, Two, null));
        Assert.Null(Measures.Exchange(null, Two, "EUR"));
    }
}
