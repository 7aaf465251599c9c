using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Tests.Reading;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("It left. Nobody came! Why? Rain.", 4)]
    [InlineData("Mr. Moor met Mrs. Hill and Dr. Low.", 1)]
    [InlineData("Gen. Moor came on Jan. 8 to St. Paul.", 1)]
    [InlineData("Moor Inc. sold Hill Ltd. It was cheap.", 2)]
    [InlineData("The U.S. Senate met at 5 p.m. Friday.", 1)]
    [InlineData("The call is at 2 p.m. (1200 GMT) in Geneva.", 1)]
    [InlineData("She flew to the U.S. The rest stayed.", 2)]
    [InlineData("John F. Moor and J. K. Hill met.", 1)]
    [InlineData("So did I. Then it rained.", 2)]
    [InlineData("It cost 3.5 million. It sank.", 2)]
    [InlineData("It was No. 10. His answer was No. Rain fell.", 3)]
    [InlineData("“It left.” Nobody came.", 2)]
    [InlineData("(It left.) Nobody came.", 2)]
    [InlineData("“Why?” she asked. He left.", 2)]
    [InlineData("Well... maybe. So... Fine.", 3)]
    [InlineData("What?! No!! Yes.", 3)]
    [InlineData("It said: “It left. Nobody came.” It rained.", 3)]
    [InlineData("See factcheck.example and v2.Beta now.", 1)]
    [InlineData("It came in 2025. Nobody saw it.", 2)]
    [InlineData("no stop at all", 1)]
    public void Sentences_end_at_stops_that_are_no_abbreviations(string text, int count)
        => Assert.Equal(count, DocumentReader.Read(ReadStory.OfParagraphs(text)).Sentences.Length);

    [Theory]
    [InlineData("“It left.” Nobody came.", "“It left.”")]
    [InlineData("‘It left.’ Nobody came.", "‘It left.’")]
    [InlineData("She said \"no.\" Nobody came.", "She said \"no.\"")]
    [InlineData("It left.\" “Nobody came.", "It left.\"")]
    public void What_closes_after_the_stop_belongs_to_the_sentence(string text, string first)
        => Assert.Equal(first, ReadStory.Sentences(DocumentReader.Read(ReadStory.OfParagraphs(text)))[0]);

    [Fact]
    public void A_sentence_never_crosses_parts()
        => Assert.Equal(["Ferry runs", "It left", "Nobody came."], ReadStory.Sentences(DocumentReader.Read(ReadStory.Of("Ferry runs\n\n- It left\n\nNobody came."))));
}
