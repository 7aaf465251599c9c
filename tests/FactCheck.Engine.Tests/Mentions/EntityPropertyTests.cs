using CsCheck;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Tests.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Tests.Mentions;

public sealed class EntityPropertyTests
{
    /// <summary>Pieces that the finders' rules look at, in any order.</summary>
    private static readonly string[] s_pieces =
    [
        "Japan", "Italy", "Italian", "Georgia", "Congo", "Korea", "US", "EU", "Group of Seven", "G7", "(", ")", "SCO", "Shanghai Cooperation Organisation", "Giorgia Meloni", "Meloni", "Giorgia",
        "Sanae Takaichi", "Prime Minister", "President", "Mr", "Ms.", "John Smith", "he", "she", "his", "her", "the two", "both", "the", "nations", "leaders", "bloc", "alliance", "counterpart",
        "former", "latter", "said", "according to", ",", ".", "and", "’s", "“", "”", "\n", "would", "if", "not", "-", "\ud835\udc9c", "\ud835", "\u0301", "Kim Dae-jung", "may", "May", "who", "45",
    ];

    private static readonly Gen<string> s_wild = Gen.OneOf(Gen.Int[0, s_pieces.Length - 1].Select(piece => " " + s_pieces[piece]), Gen.String[0, 3])
        .Array[0, 40].Select(string.Concat);

    [Fact]
    public void Mentions_lie_inside_one_sentence_in_order()
        => Gen.Select(s_wild, s_wild, s_wild).Sample(
            (first, second, third) =>
            {
                var (document, mentions) = MentionedIn.Find(ReadStory.OfParagraphs(first, second, third));
                var before = 0;
                foreach (var mention in mentions.All)
                {
                    Assert.True(mention.FirstToken >= before && mention.EndToken > mention.FirstToken);
                    Assert.True(document.Sentences.Any(one => one.FirstToken <= mention.FirstToken && mention.EndToken <= one.EndToken), mention.ToString());
                    Assert.Contains(mention, mentions.StartingAt(mention.FirstToken).ToArray());
                    before = mention.FirstToken;
                }
            },
            iter: 5_000);

    [Fact]
    public void What_stands_for_rows_says_why_or_names_them()
        => s_wild.Sample(
            text =>
            {
                var (document, mentions) = MentionedIn.Find(ReadStory.OfParagraphs(text));
                foreach (var mention in mentions.All.Where(one => one.Value is Model.Fact && one.Because is null))
                {
                    Assert.NotEmpty(mention.Form);
                    Assert.False(NamedRows.Index.StartingWith(document.TextOf(mention.FirstToken)).IsEmpty);
                }

                foreach (var mention in mentions.All.Where(one => one.Because is not null))
                {
                    Assert.NotEmpty(mention.Because!);
                }
            },
            iter: 5_000);
}
