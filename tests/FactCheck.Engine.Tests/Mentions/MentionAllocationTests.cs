using FactCheck.Engine.Mentions;
using FactCheck.Engine.Reading;
using FactCheck.Engine.Tests.Reading;

namespace FactCheck.Engine.Tests.Mentions;

/// <summary>A token that begins nothing costs its places in what is kept by token, and nothing else.</summary>
public sealed class MentionAllocationTests
{
    private const int Words = 100_000;

    /// <summary>What is known of it, the first mention at it, how many there are, whether a name covers it.</summary>
    private const int PlacesOfToken = 8 + 4 + 4 + 1 + 1;

    [Theory]
    [InlineData("river ")]
    [InlineData("the ")]
    [InlineData("of ")]
    [InlineData("in ")]
    [InlineData("miles ")]
    [InlineData("rose ")]
    [InlineData(", ")]
    [InlineData("a river ")]
    [InlineData("may march to the old port (by the sea) for a while; ")]
    [InlineData("had been last week's ", true)]
    public void Nothing_is_allocated_for_a_token_that_begins_nothing(string piece, bool findsSomething = false)
    {
        var document = DocumentReader.Read(ReadStory.OfParagraphs(string.Concat(Enumerable.Repeat(piece, Words))));
        Find(document);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = Find(document).All.Count;
        var perToken = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)document.Tokens.Length;
        Assert.Equal(findsSomething, found > 0);
        Assert.Equal(findsSomething, perToken > PlacesOfToken + 1);
    }

    private static MentionList Find(Document document) => MentionFinder.Find(document, NamedRows.Index, new DateOnly(2026, 1, 16));
}
