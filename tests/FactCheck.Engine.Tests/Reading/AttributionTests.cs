using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Tests.Reading;

public sealed class AttributionTests
{
    [Theory]
    [InlineData("Moor said it rained.", "Moor said: it rained .")]
    [InlineData("Moor said that it rained in Rome.", "Moor said: that it rained in Rome .")]
    [InlineData("Italian Prime Minister Ada Moor on Friday said it rained.", "Ada Moor said: it rained .")]
    [InlineData("It rained, Moor said.", "Moor said: It rained ,")]
    [InlineData("It rained, said Moor.", "Moor said: It rained ,")]
    [InlineData("It rained, Moor told reporters in Rome.", "Moor told: It rained ,")]
    [InlineData("In Rome, Moor said it rained.", "Moor said: it rained .")]
    [InlineData("It rained, the captain said.", "? said: It rained ,")]
    [InlineData("Moor said it rained, but Hill said it snowed.", "Moor said: it rained , | Hill said: it snowed .")]
    [InlineData("Moor said it rained, while trade grew.", "Moor said: it rained ,")]
    [InlineData("According to Moor, it rained.", "Moor According to: to Moor , it rained .")]
    [InlineData("It rained, according to the Kyodo news agency.", "Kyodo according to: It rained ,")]
    [InlineData("It rained, according to police.", "? according to: It rained ,")]
    [InlineData("Moor said it rained, according to Kyodo.", "Moor said: it rained ,")]
    [InlineData("It rained, the United Harbours said.", "United Harbours said: It rained ,")]
    [InlineData("It rained, researchers in Rome said on Friday.", "? said: It rained ,")]
    [InlineData("It rained, said lead author Ada Moor of the harbour.", "Ada Moor said: It rained ,")]
    [InlineData("It rained, said its governor, Ada Moor.", "Ada Moor said: It rained ,")]
    [InlineData("Its deputy, Ada Moor, told a committee that it rained.", "Ada Moor told: a committee that it rained .")]
    [InlineData("Residents were told that it rained.", "? told: that it rained .")]
    [InlineData("Police said it rained.", "? said: it rained .")]
    [InlineData("It rained. Moor said so. It snowed.", "Moor said: so .")]
    public void Indirect_speech_is_its_speakers(string text, string attributions)
    {
        var document = DocumentReader.Read(ReadStory.OfParagraphs(text));
        Assert.Equal(attributions, string.Join(" | ", document.Attributions.Select(one => $"{one.Speaker ?? "?"} {one.Verb}: {Words(document, one)}")));
    }

    [Theory]
    [InlineData("It rained.")]
    [InlineData("Hill left, and Moor slept.")]
    [InlineData("Residents were told to leave.")]
    [InlineData("Officials argued over the bridge.")]
    [InlineData("Moor has not said whether it rained.")]
    public void The_storys_own_words_are_nobodys(string text) => Assert.Empty(DocumentReader.Read(ReadStory.OfParagraphs(text)).Attributions);

    [Theory]
    [InlineData("“It left,” Moor said.", "Moor said")]
    [InlineData("Moor wrote that it was “late.”", "Moor wrote")]
    [InlineData("“It left,” according to Moor.", "Moor according to")]
    [InlineData("Moor called the price “a bet on bread.”", "Moor called")]
    [InlineData("Moor called the police. It was “late.”", " ")]
    [InlineData("“It left,” farmer Ada Moor told the harbour.", "Ada Moor told")]
    [InlineData("“It left,” said its governor, Ada Moor.", "Ada Moor said")]
    [InlineData("It was a “strange” day.", " ")]
    public void Quotations_have_their_verb(string text, string voice)
    {
        var quote = Assert.Single(DocumentReader.Read(ReadStory.OfParagraphs(text)).Quotes);
        Assert.Equal(voice, $"{quote.Speaker} {quote.Verb}");
    }

    [Fact]
    public void A_million_quotations_each_have_their_speaker()
    {
        var document = DocumentReader.Read(ReadStory.OfParagraphs([.. Enumerable.Repeat("“It left,” Moor said.", 1_000_000)]));
        Assert.Equal(1_000_000, document.Quotes.Count(quote => quote.Speaker == "Moor"));
    }

    [Fact]
    public void A_quotation_may_go_on_over_paragraphs()
    {
        var document = DocumentReader.Read(ReadStory.OfParagraphs("Moor said: “It left.", "“It came back.", "“It sank.”", "“Nobody came.”", "It rained."));
        Assert.Equal(["Moor", "Moor", "Moor", null], document.Quotes.Select(quote => quote.Speaker));
    }

    private static string Words(Document document, Attribution one)
        => string.Join(" ", Enumerable.Range(one.FirstToken, one.EndToken - one.FirstToken).Select(token => document.TextOf(token).ToString()));
}
