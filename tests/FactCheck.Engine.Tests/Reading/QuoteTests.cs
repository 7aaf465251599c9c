using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Tests.Reading;

public sealed class QuoteTests
{
    [Theory]
    [InlineData("She called it \"odd\" and \"late\".", "odd|late")]
    [InlineData("She called it “odd” and “late”.", "odd|late")]
    [InlineData("It was “a ‘very’ odd” day.", "a ‘very’ odd")]
    [InlineData("It was ‘very odd’ and ‘late,’ too.", "very odd|late,")]
    [InlineData("‘The workers’ rights’ are few.", "The workers’ rights")]
    [InlineData("In the ‘90s it was the workers’ harbour.", "")]
    [InlineData("They are ‘reliable partners’ at sea.", "reliable partners")]
    [InlineData("In the ’90s it’s the workers’ harbour.", "")]
    [InlineData("In the ‘90s it rained.", "")]
    [InlineData("A 6\" pipe and a 9\" pipe.", "")]
    [InlineData("Nothing \"\" and ” here.", "")]
    [InlineData("She said “it runs on. And on.", "it runs on. And on.")]
    [InlineData("In the ‘90s it was “odd” there.", "odd")]
    [InlineData("They don't. 'Not so', it's said.", "")]
    public void Quotations_stand_between_marks(string text, string quotes)
    {
        var document = DocumentReader.Read(ReadStory.OfParagraphs(text));
        Assert.Equal(quotes, string.Join("|", document.Quotes.Select(quote => ReadStory.Quote(document, quote))));
    }

    [Fact]
    public void An_open_quotation_ends_with_its_paragraph()
    {
        var document = DocumentReader.Read(ReadStory.OfParagraphs("Moor said: “It left.", "“Nobody came,” and that was all.", "Rain."));
        Assert.Equal(["It left.", "Nobody came,"], document.Quotes.Select(quote => ReadStory.Quote(document, quote)));
        Assert.Equal(["Moor", "Moor"], document.Quotes.Select(quote => quote.Speaker));
    }
}
