using FactCheck.Model.Values;

namespace FactCheck.Model.Tests.Values;

public class TruthTests
{
    private static readonly Truth[] All = [Truth.CannotTell, Truth.Agrees, Truth.Contradicts];

    [Fact]
    public void Connectives_obey_the_laws_of_Kleene_logic()
    {
        foreach (var a in All)
        {
            Assert.Equal(a, Truths.Not(Truths.Not(a)));
            Assert.Equal(a, Truths.And(a, a));
            Assert.Equal(a, Truths.Or(a, a));
            Assert.Equal(a, Truths.And(a, Truth.Agrees));
            Assert.Equal(a, Truths.Or(a, Truth.Contradicts));
            Assert.Equal(Truth.Contradicts, Truths.And(a, Truth.Contradicts));
            Assert.Equal(Truth.Agrees, Truths.Or(a, Truth.Agrees));
            foreach (var b in All)
            {
                Assert.Equal(Truths.And(a, b), Truths.And(b, a));
                Assert.Equal(Truths.Or(a, b), Truths.Or(b, a));
                Assert.Equal(Truths.Not(Truths.And(a, b)), Truths.Or(Truths.Not(a), Truths.Not(b)));
                Assert.Equal(a, Truths.Or(a, Truths.And(a, b)));
                foreach (var c in All)
                {
                    Assert.Equal(Truths.And(a, Truths.And(b, c)), Truths.And(Truths.And(a, b), c));
                    Assert.Equal(Truths.And(a, Truths.Or(b, c)), Truths.Or(Truths.And(a, b), Truths.And(a, c)));
                }
            }
        }
    }

    [Fact]
    public void What_cannot_be_told_stays_untold_without_a_deciding_side()
    {
        Assert.Equal(Truth.CannotTell, Truths.Not(Truth.CannotTell));
        Assert.Equal(Truth.CannotTell, Truths.And(Truth.CannotTell, Truth.Agrees));
        Assert.Equal(Truth.CannotTell, Truths.Or(Truth.CannotTell, Truth.Contradicts));
    }

    [Fact]
    public void A_condition_holds_only_when_it_agrees()
        => Assert.Equal([false, true, false], All.Select(truth => truth.Holds()));

    [Fact]
    public void A_missing_value_cannot_be_told()
    {
        Assert.Equal(Truth.CannotTell, Truths.From(null));
        Assert.Equal(Truth.Agrees, Truths.From((bool?)true));
        Assert.Equal(Truth.Contradicts, Truths.From((bool?)false));
    }
}
