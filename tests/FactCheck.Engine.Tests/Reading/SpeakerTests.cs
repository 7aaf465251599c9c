using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Tests.Reading;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Moor said “it left.”", "Moor")]
    [InlineData("“It left,” Moor said.", "Moor")]
    [InlineData("“It left,” said Moor on Friday.", "Moor")]
    [InlineData("“It left”, Ada Moor told the harbour.", "Ada Moor")]
    [InlineData("Hill wrote on US social media company X that it was an “important day.”", "Hill")]
    [InlineData("Italian Prime Minister Ada Moor on Friday said it was “late.”", "Ada Moor")]
    [InlineData("Foreign Secretary Jon F. Hill also said it was “late.”", "Jon F. Hill")]
    [InlineData("Dr. Low said it was “late.”", "Low")]
    [InlineData("Kim Suk-yeol said it was “late.”", "Kim Suk-yeol")]
    [InlineData("Ursula von der Moor said it was “late.”", "Ursula von der Moor")]
    [InlineData("Moor, the new harbour master, said it was “late.”", "Moor")]
    [InlineData("“It left,” Moor added. “Nobody came.”", "Moor|Moor")]
    [InlineData("“It left,” Moor said, “and nobody came.”", "Moor|Moor")]
    [InlineData("Hill said so, but “it left,” Moor said.", "Moor")]
    public void The_text_names_the_speaker(string text, string speakers) => AssertSpeakers(speakers, text);

    [Theory]
    [InlineData("It was a “strange” day.")]
    [InlineData("The captain said it was “late.”")]
    [InlineData("They said it was “late.”")]
    [InlineData("The President said it was “late.”")]
    [InlineData("On Friday said nobody “late.”")]
    [InlineData("A man who knows Moor and Hill said it was “late.”")]
    [InlineData("A spokesman for Moor said it was “late.”")]
    [InlineData("The captain said Japan was “late.”")]
    [InlineData("Moor said it left, but critics see a “farce”.")]
    [InlineData("Moor said it left. Critics see a “farce”.")]
    [InlineData("Moor said it left. Hill said it came. “Nobody knows.”")]
    [InlineData("Moor added two ships to “the fleet” of Hill.")]
    [InlineData("“It left,” she said.")]
    [InlineData("“Moor said it left.”")]
    public void In_doubt_nobody_speaks(string text) => AssertSpeakers("", text);

    [Theory]
    [InlineData("Moor said it left.", "“It was late,” she said.", "Moor")]
    [InlineData("Moor said it left.", "Then, she wrote, came “the rain”.", "Moor")]
    [InlineData("Moor said it left.", "“It was late,” they said.", "")]
    [InlineData("In the end Moor said it left and that Hill stayed.", "Hill was tired. “It was late,” she said.", "")]
    [InlineData("In the end Moor said it left.", "Moor was tired. “It was late,” she said.", "Moor")]
    [InlineData("It rained on Moor.", "“It was late,” she said.", "")]
    public void A_pronoun_stands_for_the_last_speaker(string before, string text, string speaker) => AssertSpeakers(speaker, before, text);

    private static void AssertSpeakers(string speakers, params string[] paragraphs)
        => Assert.Equal(speakers, string.Join("|", DocumentReader.Read(ReadStory.OfParagraphs(paragraphs)).Quotes.Select(quote => quote.Speaker)));
}
