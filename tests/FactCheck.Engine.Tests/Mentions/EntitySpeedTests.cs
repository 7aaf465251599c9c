using FactCheck.Engine.Tests.Reading;

namespace FactCheck.Engine.Tests.Mentions;

/// <summary>Text made to be slow. Work that grows with the square of the length would not end here.</summary>
public sealed class EntitySpeedTests
{
    [Theory]
    [InlineData("word ", 1_000_000, 0)]
    [InlineData("Japan ", 100_000, 100_000)]
    [InlineData("Georgia ", 100_000, 0)]
    [InlineData("Japan, ", 100_000, 100_001)]
    [InlineData("he; ", 100_000, 100_000)]
    [InlineData("Meloni ", 100_000, 0)]
    [InlineData("Giorgia Meloni; she ", 100_000, 200_000)]
    [InlineData("Ada Moor, 45, ", 100_000, 100_000)]
    [InlineData("Mr ", 100_000, 0)]
    [InlineData("Moor said ", 100_000, 0)]
    [InlineData("(SCO) ", 100_000, 0)]
    [InlineData("the two nations ", 100_000, 0)]
    [InlineData("the former, ", 100_000, 0)]
    [InlineData("US ", 100_000, null)]
    public void Finding_is_linear_in_one_sentence(string piece, int times, int? expected)
    {
        var (document, mentions) = MentionedIn.Find(ReadStory.OfParagraphs(string.Concat(Enumerable.Repeat(piece, times))));
        Assert.Single(document.Sentences);
        if (expected is { } count)
        {
            Assert.Equal(count, mentions.All.Count(one => one.Type is "countries" or "people" or "organisations"));
        }
    }
}
