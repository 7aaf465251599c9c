using CsCheck;
using FactCheck.Engine.Functions;
using FactCheck.Engine.Matching;

namespace FactCheck.Engine.Tests.Matching;

/// <summary>The index finds what comparing with each finds, and nothing else.</summary>
public sealed class NearTextsTests
{
    private static readonly string[] s_words = ["we", "will", "Never", "go", "back", "that’s"];

    private static readonly Gen<string> s_name = Gen.Char["abAB "].Array[0, 9].Select(static letters => new string(letters));

    private static readonly Gen<string> s_quote = Gen.Int[0, s_words.Length - 1].Select(static word => s_words[word]).Array[0, 9].Select(static words => string.Join(' ', words));

    [Theory]
    [InlineData(TextUnit.Letter, 0, 0)]
    [InlineData(TextUnit.Letter, 0, 1)]
    [InlineData(TextUnit.Letter, 1, 1)]
    [InlineData(TextUnit.Letter, 1, 3)]
    [InlineData(TextUnit.Word, 0, 0)]
    [InlineData(TextUnit.Word, 1, 2)]
    [InlineData(TextUnit.Word, 2, 3)]
    public void It_finds_what_comparing_with_each_finds(TextUnit unit, int least, int most)
        => Gen.Select((unit == TextUnit.Letter ? s_name : s_quote).Array[0, 25], unit == TextUnit.Letter ? s_name : s_quote).Sample(
            (texts, wanted) =>
            {
                var expected = Enumerable.Range(0, texts.Length).Where(i => Apart(unit, texts[i], wanted) is var apart && apart >= least && apart <= most);
                Assert.Equal(expected, new NearTexts(texts, unit, most).Find(wanted, least));
            },
            iter: 2000);

    [Fact]
    public void What_is_missing_or_too_long_is_near_to_nothing()
    {
        var index = new NearTexts(["Ann", null, new string('a', 201), "ann"], TextUnit.Letter, 1);
        Assert.Equal([0, 3], index.Find("ANN", 0));
        Assert.Equal([0, 3], index.Find("Anne", 1));
        Assert.Empty(index.Find(new string('a', 201), 0));
    }

    private static decimal Apart(TextUnit unit, string one, string other)
        => (unit == TextUnit.Letter ? Wording.LettersApart(one, other) : Wording.WordsApart(one, other))!.Value.Counts.Low!.Value;
}
