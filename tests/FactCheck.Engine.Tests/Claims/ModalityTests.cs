using CsCheck;
using FactCheck.Engine.Claims.Modalities;
using FactCheck.Engine.Reading;
using FactCheck.Engine.Tests.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Tests.Claims;

public sealed class ModalityTests
{
    [Theory]
    [InlineData("Japan |is the third|.")]
    [InlineData("Japan, which will sail, |is the third|.")]
    [InlineData("Japan will sail, and Italy |is the third|.")]
    [InlineData("Japan would sail, but Italy |is the third|.")]
    [InlineData("Nobody came; Japan |is the third|.")]
    [InlineData("No guest had come: it |is the third|.")]
    [InlineData("She will not sail because Japan |is the third|.")]
    [InlineData("He would sleep since |taking office in October|.")]
    [InlineData("Moor, who would not sail, said Japan |is the third|.")]
    [InlineData("Japan will sail, |Minister Moor| said.")]
    [InlineData("Japan will sail, |the third minister| said on Friday.")]
    [InlineData("The rain is to blame that |Japan is third|.")]
    [InlineData("It happened |in May|.")]
    [InlineData("They reiterated their will that Japan |is the third|.")]
    [InlineData("It was not only late, it |is the third|.")]
    [InlineData("It was No. 10, |the third|.")]
    [InlineData("Ties grew, with Japan |becoming the third|, as trade may grow.")]
    [InlineData("It came after Moor |began a visit|.")]
    [InlineData("“We had no choice,” said |Moor, the third|.")]
    [InlineData("‘We will not sail’, added |Moor, the third|.")]
    public void Facts_are_asserted(string text) => Assert.Equal("asserted", Read(text));

    [Theory]
    [InlineData("Japan did not |become the third|.", "negated: not")]
    [InlineData("Japan didn’t |become the third|.", "negated: didn’t")]
    [InlineData("Japan did not “sail” and |become the third|.", "negated: not")]
    [InlineData("Moor said Japan “never” |was the third|.", "negated: never")]
    [InlineData("Japan has never |been the third|.", "negated: never")]
    [InlineData("Japan is no longer |the third|.", "negated: no longer")]
    [InlineData("Japan failed to |become the third|.", "negated: failed to")]
    [InlineData("Neither Japan nor Italy |is the third|.", "negated: Neither")]
    [InlineData("Japan would not |become the third|.", "negated: not")]
    [InlineData("Japan denied that it |is the third|.", "denied: denied")]
    [InlineData("Japan rejected claims that it |is the third|.", "denied: rejected claims")]
    [InlineData("Japan would |become the third|.", "conditional: would")]
    [InlineData("If Japan sails, it |is the third|.", "conditional: If")]
    [InlineData("It |is the third| if Japan sails.", "conditional: if")]
    [InlineData("Unless it rains, it |is the third|.", "conditional: Unless")]
    [InlineData("It went |for the first time| if elected.", "conditional: if")]
    [InlineData("Japan may |become the third|.", "possible: may")]
    [InlineData("Japan could soon |become the third|.", "possible: could")]
    [InlineData("Japan wants to |become the third|.", "possible: wants to")]
    [InlineData("It is not clear whether Japan |is the third|.", "possible: whether")]
    [InlineData("Moor declined to say whether Japan |is the third|.", "possible: whether")]
    [InlineData("Moor did not ask her, whether or not Japan |is the third|.", "negated: not")]
    [InlineData("The ship is to |become the third|.", "future: is to")]
    [InlineData("The bank expects trade to |become the third|.", "future: expects trade to")]
    [InlineData("The bank expects the trade to |become the third|.", "future: expects the trade to")]
    [InlineData("They asked whether Japan |is the third|.", "possible: whether")]
    [InlineData("Japan is reportedly |the third|.", "possible: reportedly")]
    [InlineData("|Is Japan the third|?", "possible: ?")]
    [InlineData("Japan will |become the third|.", "future: will")]
    [InlineData("We’ll |be the third|.", "future: We’ll")]
    [InlineData("Japan is expected to |become the third|.", "future: expected to")]
    [InlineData("Japan plans to |become the third|.", "future: plans to")]
    [InlineData("Japan aims to |become the third|.", "future: aims to")]
    [InlineData("Japan will, which is odd, |become the third|.", "future: will")]
    [InlineData("Japan will sail when it |becomes the third|.", "future: will")]
    [InlineData("The upcoming visit |is the third|.", "future: upcoming")]
    public void What_is_no_fact_says_why(string text, string modality) => Assert.Equal(modality, Read(text));

    [Theory]
    [InlineData("Moor to |begin a visit|", "future: to")]
    [InlineData("Moor flew to the |third island|", "asserted")]
    public void A_headline_says_the_future_with_an_infinitive(string headline, string modality)
    {
        var story = ReadStory.OfParagraphs(headline.Replace("|", "", StringComparison.Ordinal));
        Assert.Equal(modality, Read(headline, story with { Parts = [story.Parts[0] with { Kind = PartKind.Headline }] }));
    }

    [Fact]
    public void Any_text_has_a_modality_for_every_token()
    {
        string[] pieces = ["would", "not", "if", "who", ",", ";", ":", "and", "is", "said", "will", "may", "May", "?", ".", "n't", "don't", "we'll", "no", "expected", "to", "since", "when", "“", "Moor"];
        Gen.Int[0, pieces.Length - 1].Array[1, 30].Sample(
            picks =>
            {
                var document = DocumentReader.Read(ReadStory.OfParagraphs(string.Join(' ', picks.Select(pick => pieces[pick]))));
                var reader = new ModalityReader(document);
                for (var i = 0; i < document.Sentences.Length; i++)
                {
                    for (var token = document.Sentences[i].FirstToken; token < document.Sentences[i].EndToken; token++)
                    {
                        Assert.Equal(reader.Read(i, token, token + 1, out var cue) == Modality.Asserted, cue is null);
                    }
                }
            },
            iter: 5_000);
    }

    [Fact]
    public void A_sentence_of_a_million_cues_is_read_once()
    {
        var document = DocumentReader.Read(ReadStory.OfParagraphs(string.Concat(Enumerable.Repeat("would, ", 1_000_000))));
        var reader = new ModalityReader(document);
        var count = 0;
        for (var token = 0; token < document.Tokens.Length; token++)
        {
            count += reader.Read(0, token, token + 1, out _) == Modality.Conditional ? 1 : 0;
        }

        Assert.Equal(document.Tokens.Length, count);
    }

    private static string Read(string marked) => Read(marked, ReadStory.OfParagraphs(marked.Replace("|", "", StringComparison.Ordinal)));

    private static string Read(string marked, Story story)
    {
        var start = marked.IndexOf('|', StringComparison.Ordinal);
        var end = marked.LastIndexOf('|') - 1;
        var document = DocumentReader.Read(story);
        var first = Array.FindIndex(document.Tokens, token => token.Start >= start);
        var last = Array.FindLastIndex(document.Tokens, token => token.End <= end);
        var modality = new ModalityReader(document).Read(Array.FindIndex(document.Sentences, one => one.EndToken > first), first, last + 1, out var cue);
        return modality.Name() + (cue is null ? "" : ": " + cue);
    }
}
