using System.Text;
using CsCheck;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Tests.Reading;

public sealed class ReadingPropertyTests
{
    /// <summary>Pieces that the reader's rules look at, in any order.</summary>
    private static readonly string[] s_pieces =
    [
        "Moor", "said", "she", "Hill", ",", ".", "“", "”", "\"", "‘", "’", "'s", "'", "U.S.", "J.", "Mr", "1,0", "8.8bn", "160th", "\n", "\n\n", "\r\n", "\r", "---\n", "# ", "## ",
        "- ", "date: x", "By ", "a@b.c", "-", "von", "added that", ", but", "\ud835\udc9c", "\ud835", "\udc9c", "\u0301", "5\u20e3", " ", "!?", "…", "and",
    ];

    private static readonly Gen<string> s_wild = Gen.OneOf(Gen.Int[0, s_pieces.Length - 1].Select(piece => s_pieces[piece]), Gen.String[0, 3])
        .Array[0, 40].Select(string.Concat);

    [Fact]
    public void Any_bytes_give_a_story_or_an_error()
        => Gen.OneOf(Gen.Byte.Array[0, 60], s_wild.Select(Encoding.UTF8.GetBytes), s_wild.Select(text => (byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)])).Sample(
            bytes =>
            {
                var result = StoryReader.Read(bytes, "a.txt", null);
                Assert.True(result.Story is null != result.Error is null);
                if (result.Error is { } error)
                {
                    Assert.True(error.Line >= 1 && error.Column >= 1 && error.Message.Length > 0);
                    return;
                }

                AssertParts(result.Story!);
                AssertDocument(DocumentReader.Read(result.Story!));
            },
            iter: 20_000);

    [Fact]
    public void Any_text_is_cut_without_loss()
        => s_wild.Sample(text => AssertDocument(DocumentReader.Read(ReadStory.OfParagraphs(text, text))), iter: 20_000);

    private static void AssertParts(Story story)
    {
        var at = 0;
        foreach (var part in story.Parts)
        {
            Assert.True(part.Start >= at && part.End > part.Start && part.End <= story.Text.Length);
            Assert.False(char.IsWhiteSpace(story.Text[part.Start]) || char.IsWhiteSpace(story.Text[part.End - 1]));
            at = part.End;
        }
    }

    private static void AssertDocument(Document document)
    {
        var text = document.Story.Text;
        var token = 0;
        for (var part = 0; part < document.Story.Parts.Count; part++)
        {
            var (_, at, end) = document.Story.Parts[part];
            var firstToken = token;
            for (; token < document.Tokens.Length && document.Tokens[token].Start < end; token++)
            {
                var one = document.Tokens[token];
                Assert.True(one.Start >= at && one.End > one.Start && one.End <= end);
                Assert.True(string.IsNullOrWhiteSpace(text[at..one.Start]));
                Assert.DoesNotContain(text[one.Start..one.End], char.IsWhiteSpace);
                at = one.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[at..end]));
            foreach (var sentence in document.Sentences.Where(one => one.Part == part))
            {
                Assert.True(sentence.FirstToken == firstToken && sentence.EndToken > firstToken);
                firstToken = sentence.EndToken;
            }

            Assert.Equal(token, firstToken);
        }

        Assert.Equal(document.Tokens.Length, token);
        var last = 0;
        foreach (var quote in document.Quotes)
        {
            Assert.True(quote.FirstToken > last - 1 && quote.EndToken > quote.FirstToken && quote.EndToken <= token);
            last = quote.EndToken;
        }
    }
}
