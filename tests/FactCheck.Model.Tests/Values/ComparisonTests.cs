using CsCheck;
using FactCheck.Model.Values;

namespace FactCheck.Model.Tests.Values;

public class ComparisonTests
{
    private static readonly Interval Over160 = Interval.MoreThan(160);

    [Fact]
    public void Everything_agrees_with_itself()
    {
        Some.Interval.Sample(a => Comparison.Agrees(a, a) == Truth.Agrees);
        Some.Number.Sample(a => Comparison.Agrees(a, a) == Truth.Agrees);
        Some.NearDate.Sample(a => Comparison.Agrees(a, a) == Truth.Agrees);
    }

    [Fact]
    public void Agreement_is_transitive()
    {
        Gen.Select(Some.Interval, Some.Interval, Some.Interval).Sample((a, b, c) => Transitive(Comparison.Agrees(a, b), Comparison.Agrees(b, c), Comparison.Agrees(a, c)));
        Gen.Select(Some.NearDate, Some.NearDate, Some.NearDate).Sample((a, b, c) => Transitive(Comparison.Agrees(a, b), Comparison.Agrees(b, c), Comparison.Agrees(a, c)));
        Gen.Select(Some.Number, Some.WholeCount, Some.WholeCount).Sample((a, b, c) => Transitive(Comparison.Agrees(a, b), Comparison.Agrees(b, c), Comparison.Agrees(a, c)));
    }

    [Fact]
    public void Agreement_means_that_every_value_of_the_fact_fits_the_claim()
        => Gen.Select(Some.Interval, Some.Interval).Sample((claim, fact) => Comparison.Agrees(claim, fact) switch
        {
            Truth.Agrees => Some.ValuesIn(fact).All(claim.Contains),
            Truth.Contradicts => !Some.ValuesIn(fact).Any(claim.Contains),
            _ => true,
        });

    [Fact]
    public void Widening_a_claim_never_turns_agreement_into_anything_else()
    {
        Gen.Select(Some.Interval, Some.Interval, Some.Number).Sample((wide, narrow, fact)
            => !wide.Contains(narrow) || IsNoWorse(Comparison.Agrees(Number.Known(narrow), fact), Comparison.Agrees(Number.Known(wide), fact)));
        Gen.Select(Some.NearDate, Some.NearDate, Some.NearDate).Sample((wide, narrow, fact)
            => !wide.Contains(narrow) || IsNoWorse(Comparison.Agrees(narrow, fact), Comparison.Agrees(wide, fact)));
    }

    [Fact]
    public void Knowing_the_fact_better_never_reverses_an_answer()
        => Gen.Select(Some.Number, Some.Interval, Some.Interval).Sample((claim, vague, exact)
            => !vague.Contains(exact) || Comparison.Agrees(claim.Range, vague) is var before
                && (before == Truth.CannotTell || Comparison.Agrees(claim.Range, exact) == before));

    [Theory]
    [InlineData(159, Truth.Contradicts)]
    [InlineData(160, Truth.Agrees)]
    [InlineData(161, Truth.Agrees)]
    public void Over_160_agrees_from_160_full_years_on(int full, Truth expected)
        => Assert.Equal(expected, Comparison.Agrees(Number.Known(Over160), Number.WholeCount(full)));

    [Theory]
    [InlineData(143, Truth.Contradicts)]
    [InlineData(144, Truth.Agrees)]
    [InlineData(159, Truth.Agrees)]
    [InlineData(160, Truth.Contradicts)]
    public void Nearly_160_agrees_below_160_full_years(int full, Truth expected)
        => Assert.Equal(expected, Comparison.Agrees(Number.Known(Interval.Between(144, 160, true, false)), Number.WholeCount(full)));

    [Fact]
    public void A_plain_number_agrees_with_its_own_count_alone()
    {
        Assert.Equal(Truth.Agrees, Comparison.Agrees(Number.Exact(160), Number.WholeCount(160)));
        Assert.Equal(Truth.Contradicts, Comparison.Agrees(Number.Exact(160), Number.WholeCount(159)));
        Assert.Equal(Truth.CannotTell, Comparison.Agrees(Number.Exact(160), Number.WholeCount(159, 160)));
        Assert.Equal(Truth.Agrees, Comparison.Agrees(Number.Known(Over160), Number.WholeCount(160, 161)));
    }

    [Fact]
    public void Over_160_contradicts_160_exactly_where_nothing_is_counted()
        => Assert.Equal(Truth.Contradicts, Comparison.Agrees(Number.Known(Over160), Number.Exact(160)));

    [Fact]
    public void Different_currencies_units_and_kinds_of_per_cent_cannot_be_compared()
    {
        var one = Interval.Point(1);
        Assert.Equal(Truth.Agrees, Comparison.Agrees(new Money(one, "USD"), new Money(one, "USD")));
        Assert.Equal(Truth.CannotTell, Comparison.Agrees(new Money(one, "USD"), new Money(one, "EUR")));
        Assert.Equal(Truth.Agrees, Comparison.Agrees(new Percent(one), new Percent(one)));
        Assert.Equal(Truth.CannotTell, Comparison.Agrees(new Percent(one), new Percent(one, isPoints: true)));
        Assert.Equal(Truth.Agrees, Comparison.Agrees(new Duration(one, TimeUnit.Week), new Duration(one, TimeUnit.Week)));
        Assert.Equal(Truth.CannotTell, Comparison.Agrees(new Duration(one, TimeUnit.Week), new Duration(one, TimeUnit.Day)));
        Assert.Equal(Truth.Agrees, Comparison.Agrees(new Quantity(one, Units.Mile), new Quantity(one, Units.Mile)));
        Assert.Equal(Truth.CannotTell, Comparison.Agrees(new Quantity(one, Units.Mile), new Quantity(one, Units.Kilometre)));
    }

    [Fact]
    public void A_year_agrees_with_its_days_and_a_day_cannot_be_told_from_its_year()
    {
        var day = PartialDate.OfDay(new(1866, 8, 25));
        Assert.Equal(Truth.Agrees, Comparison.Agrees(PartialDate.OfYear(1866), day));
        Assert.Equal(Truth.CannotTell, Comparison.Agrees(day, PartialDate.OfYear(1866)));
        Assert.Equal(Truth.Contradicts, Comparison.Agrees(PartialDate.OfMonth(1866, 9), day));
    }

    private static bool Transitive(Truth first, Truth second, Truth both)
        => !(first == Truth.Agrees && second == Truth.Agrees) || both == Truth.Agrees;

    /// <summary>From a narrow claim to a wide one: agreement stays, and what could not be told is not contradicted.</summary>
    private static bool IsNoWorse(Truth narrow, Truth wide) => narrow switch
    {
        Truth.Agrees => wide == Truth.Agrees,
        Truth.CannotTell => wide != Truth.Contradicts,
        _ => true,
    };
}
