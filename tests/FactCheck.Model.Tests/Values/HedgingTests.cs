using CsCheck;
using FactCheck.Model.Values;

namespace FactCheck.Model.Tests.Values;

public class HedgingTests
{
    private static readonly Hedge[] All = Enum.GetValues<Hedge>();

    [Fact]
    public void Each_hedge_has_its_range()
    {
        Assert.Equal(Interval.Point(160), Hedging.Range(Hedge.None, 160));
        Assert.Equal(Interval.MoreThan(160), Hedging.Range(Hedge.MoreThan, 160));
        Assert.Equal(Interval.AtLeast(160), Hedging.Range(Hedge.AtLeast, 160));
        Assert.Equal(Interval.AtMost(160), Hedging.Range(Hedge.AtMost, 160));
        Assert.Equal(Interval.LessThan(160), Hedging.Range(Hedge.LessThan, 160));
        Assert.Equal(Interval.Between(144, 160, true, false), Hedging.Range(Hedge.Nearly, 160));
        Assert.Equal(Interval.Between(144, 176), Hedging.Range(Hedge.About, 160));
        Assert.Equal(Interval.Between(160, 176, false, true), Hedging.Range(Hedge.JustOver, 160));
        Assert.Equal(Interval.Between(7.5m, 8.5m, true, false), Hedging.Range(Hedge.None, 8, 1));
        Assert.Equal(Interval.Point(8), Hedging.Range(Hedge.Exactly, 8, 1));
    }

    [Fact]
    public void Below_zero_a_tenth_is_of_the_size()
    {
        Assert.Equal(Interval.Between(-10, -9, false, true), Hedging.Range(Hedge.Nearly, -10));
        Assert.Equal(Interval.Between(-11, -10, true, false), Hedging.Range(Hedge.JustOver, -10));
        Assert.Equal(Interval.Between(-11, -9), Hedging.Range(Hedge.About, -10));
        Assert.Equal(Interval.MoreThan(-10), Hedging.Range(Hedge.MoreThan, -10));
    }

    [Fact]
    public void Around_zero_half_a_unit_counts()
    {
        Assert.Equal(Interval.Between(-0.5m, 0.5m), Hedging.Range(Hedge.About, 0));
        Assert.Equal(Interval.Between(-0.05m, 0.05m), Hedging.Range(Hedge.Nearly, 0, 0.1m));
        Assert.Equal(Interval.Between(0, 0.5m, false, true), Hedging.Range(Hedge.JustOver, 0));
    }

    [Fact]
    public void About_is_never_narrower_than_no_hedge()
        => Gen.Select(Gen.Int[-40, 40], Gen.Int[0, 3]).Sample((stated, step)
            => Hedging.Range(Hedge.About, stated, step).Contains(Hedging.Range(Hedge.None, stated, step)));

    [Fact]
    public void Hedges_stay_on_their_side()
        => Gen.Int[1, 999].Sample(stated =>
            Hedging.Range(Hedge.Nearly, stated).IsBelow(Interval.Point(stated))
                && Interval.Point(stated).IsBelow(Hedging.Range(Hedge.JustOver, stated))
                && Hedging.Range(Hedge.LessThan, stated).Contains(Hedging.Range(Hedge.Nearly, stated))
                && Hedging.Range(Hedge.MoreThan, stated).Contains(Hedging.Range(Hedge.JustOver, stated))
                && Hedging.Range(Hedge.LessThan, stated).IsDisjointFrom(Hedging.Range(Hedge.AtLeast, stated))
                && Hedging.Range(Hedge.MoreThan, stated).IsDisjointFrom(Hedging.Range(Hedge.AtMost, stated)));

    [Fact]
    public void No_number_is_too_large_to_hedge()
    {
        foreach (var stated in new[] { decimal.MaxValue, decimal.MinValue, 1e-28m, -1e-28m, 0 })
        {
            foreach (var hedge in All)
            {
                Hedging.Range(hedge, stated);
                Hedging.Range(hedge, stated, 1e27m);
            }
        }

        Assert.Equal(Interval.MoreThan(decimal.MaxValue), Hedging.Range(Hedge.JustOver, decimal.MaxValue));
    }

    [Theory]
    [InlineData("over", HedgePosition.Before, Hedge.MoreThan)]
    [InlineData("upwards of", HedgePosition.Before, Hedge.MoreThan)]
    [InlineData("no fewer than", HedgePosition.Before, Hedge.AtLeast)]
    [InlineData("no more than", HedgePosition.Before, Hedge.AtMost)]
    [InlineData("fewer than", HedgePosition.Before, Hedge.LessThan)]
    [InlineData("just under", HedgePosition.Before, Hedge.Nearly)]
    [InlineData("some", HedgePosition.Before, Hedge.About)]
    [InlineData("or so", HedgePosition.After, Hedge.About)]
    [InlineData("or more", HedgePosition.After, Hedge.AtLeast)]
    [InlineData("slightly more than", HedgePosition.Before, Hedge.JustOver)]
    public void Phrases_name_their_hedge(string words, HedgePosition position, Hedge hedge)
        => Assert.Equal(hedge, Assert.Single(Hedges.Phrases, phrase => phrase.ToString() == words && phrase.Position == position).Hedge);

    [Fact]
    public void No_phrase_stands_twice_in_one_position()
        => Assert.Equal(Hedges.Phrases.Length, Hedges.Phrases.Select(phrase => (phrase.Position, phrase.ToString())).Distinct().Count());

    [Fact]
    public void Longer_phrases_come_first()
        => Assert.Equal(Hedges.Phrases.Select(phrase => phrase.Words.Length).OrderDescending(), Hedges.Phrases.Select(phrase => phrase.Words.Length));

    [Fact]
    public void Every_hedge_but_none_has_a_phrase()
        => Assert.Equal(All.Where(hedge => hedge != Hedge.None), Hedges.Phrases.Select(phrase => phrase.Hedge).Distinct().Order());

    [Fact]
    public void Phrases_are_lower_case_tokens()
        => Assert.All(Hedges.Phrases.SelectMany(phrase => phrase.Words), word =>
        {
            Assert.Equal(word.ToLowerInvariant(), word);
            Assert.True(word.All(char.IsAsciiLetterLower) || word.Length == 1, word);
        });
}
