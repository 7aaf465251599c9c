using CsCheck;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Reading;
using FactCheck.Engine.Tests.Reading;

namespace FactCheck.Engine.Tests.Mentions;

public sealed class QuantityPropertyTests
{
    /// <summary>Words that the finders look at, in any order.</summary>
    private static readonly string[] s_pieces =
    [
        "one", "twenty", "hundred", "thousand", "million", "trillion", "quintillion", "dozen", "score", "half", "quarter", "third", "fifths", "hundredth", "millionths", "a", "an",
        "and", "of", "point", "oh", "minus", "-", "−", ".", ",", "/", ":", "^", "e10", "1e99", "½", "%", "percent", "per", "cent", "basis", "points", "$", "€", "US", "c", "dollars",
        "cents", "pence", "USD", "MEUR", "5", "7", "3.2", "1,000", "12,34,567", "1.111,11", "99999999999999999999999", "0", "0.0000000000000001", "1st", "20s", "2016", "k", "m", "bn",
        "km", "km2", "miles", "hour", "in", "feet", "inches", "(", ")", "kg", "degrees", "C", "°", "temperature", "angle", "\"", "years", "old", "aged", "Rossi", "people", "injured",
        "times", "as", "fold", "doubled", "twice", "from", "to", "between", "over", "out", "up", "rose", "by", "won", "the", "last", "but", "next", "second", "mid", "her", "about",
        "nearly", "or", "more", "\u202f", "\u00a0", "\n", "COVID", "\ud835\udc9c", "\u0301",
    ];

    private static readonly Gen<string> s_wild = Gen.OneOf(
            Gen.Select(Gen.Int[0, s_pieces.Length - 1], Gen.Bool).Select((piece, apart) => s_pieces[piece] + (apart ? " " : "")),
            Gen.Int[0, s_pieces.Length - 1].Select(piece => s_pieces[piece] + " "),
            Gen.String[0, 3])
        .Array[0, 40].Select(string.Concat);

    [Fact]
    public void Any_text_has_mentions_inside_its_sentences()
        => s_wild.Sample(
            text =>
            {
                var document = DocumentReader.Read(ReadStory.OfParagraphs(text));
                var mentions = Found.In(document);
                foreach (var mention in mentions.All)
                {
                    Assert.True(mention.FirstToken >= 0 && mention.EndToken > mention.FirstToken && mention.EndToken <= document.Tokens.Length, $"{mention}");
                    Assert.Contains(document.Sentences, sentence => sentence.FirstToken <= mention.FirstToken && mention.EndToken <= sentence.EndToken);
                    if (mention.Written is { } written)
                    {
                        Assert.True(written.FirstToken >= mention.FirstToken && written.EndToken <= mention.EndToken && written.EndToken > written.FirstToken, $"{mention}");
                    }
                }
            },
            iter: 20_000);

    [Fact]
    public void Numbers_do_not_overlap_one_another()
        => s_wild.Sample(
            text =>
            {
                var end = 0;
                foreach (var mention in Found.In(text).All.Where(one => one is { Type: MentionTypes.Number, Form: MentionForms.Cardinal or MentionForms.Part, Written: not null })
                    .OrderBy(one => one.Written!.Value.FirstToken))
                {
                    Assert.True(mention.Written!.Value.FirstToken >= end, text);
                    end = mention.Written.Value.EndToken;
                }
            },
            iter: 20_000);

    [Theory]
    [InlineData("0.0000000000000001trillion quintillion", "0.0000000000000001trillion")]
    [InlineData("0.0000000000000001 million trillion quintillion", "0.0000000000000001 million trillion")]
    public void Magnitudes_beyond_what_a_number_holds_are_left_out(string text, string read)
        => Assert.Equal(read, Found.Of(MentionTypes.Number, text).Split(" = ")[0]);

    [Fact]
    public void Money_rounded_to_more_than_a_number_holds_is_none()
        => Assert.Equal("", Found.Of(MentionTypes.Money, "0 bn MEUR quintillion"));

    [Fact]
    public void A_time_whose_seconds_no_number_holds_is_none()
        => Assert.Equal("9second = 9 Second", Found.Of(MentionTypes.Duration, "9second 99999999999999999999999 years"));

    [Fact]
    public void Finding_is_deterministic()
        => s_wild.Sample(text => Assert.Equal(Found.In(text).All, Found.In(text).All), iter: 2_000);

    [Fact]
    public void Every_whole_number_is_read_back_from_its_digits()
        => Gen.Int.Sample(number =>
        {
            var text = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"it was {number:N0} then");
            var mention = Assert.Single(Found.In(text).All, one => one.Type == MentionTypes.Number);
            return mention.Written!.Value.Amount == number;
        });

    [Theory]
    [InlineData("one ", 500_000)]
    [InlineData("5 to 7 ", 500_000)]
    [InlineData("hundred and ", 5_000_000)]
    [InlineData("1-2-", 500_000)]
    [InlineData("3/4 half a third of ", 500_000)]
    [InlineData("rose from $5 to 7 million, ", 500_000)]
    [InlineData("45 degrees 5 feet 6 inches ", 500_000)]
    [InlineData("the people lost about 5 million dollars, up 3% on the year, and ", 5_000_000)]
    public void A_sentence_of_megabytes_ends(string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var document = DocumentReader.Read(ReadStory.OfParagraphs(text));
        Assert.Single(document.Sentences);
        Assert.InRange(Found.In(document).All.Count, 0, 6 * document.Tokens.Length);
    }
}
